import type { BoxId } from '#core/ids.ts'
import { textIn } from '#core/regulation/text-in.ts'
import type { Lang } from '#core/words/lang.ts'
import { regulationOf, type InForce } from './in-force.ts'

/** What the regulation in force calls a box, or null when it does not speak of it. */
export function boxName(state: InForce, box: BoxId, lang: Lang): string | null {
  const regulation = regulationOf(state)
  const channel = regulation.channels.find((one) => one.box === box)
  return channel === undefined ? null : textIn(channel.name, lang, regulation.language)
}
