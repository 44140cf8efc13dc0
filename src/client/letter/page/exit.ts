import { find } from './dom.ts'
import { releasePage } from './hold.ts'

const presses = 3
const withinMs = 3000

/**
 * Leaves the page without a way back to it: by the exit button, or by Shift three times in a row. The
 * page is blank at once; it takes its place in the history with it.
 */
export function watchExit(): void {
  const exit = find('#exit', HTMLAnchorElement)
  exit.addEventListener('click', (event) => {
    event.preventDefault()
    leaveTo(exit.href)
  })

  let last: readonly number[] = []
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    // A capital letter is Shift and another key.
    last = key === 'Shift' ? [...last, timeStamp].slice(-presses) : []
    if (last.length === presses && timeStamp - (last[0] ?? 0) < withinMs) leaveTo(exit.href)
  })
}

function leaveTo(address: string): void {
  releasePage()
  document.documentElement.hidden = true
  document.title = ''
  location.replace(address)
}
