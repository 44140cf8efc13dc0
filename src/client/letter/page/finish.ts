import { stamp, turnTo } from './dom.ts'
import { releasePage } from './hold.ts'

/** The calm last screen. What was on the page before is gone with it. */
export function finish(): void {
  releasePage()
  turnTo(stamp('finished'))
}
