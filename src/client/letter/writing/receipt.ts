import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import { nearTime, untilDate } from '#core/words/dates.ts'
import { unbroken } from '#core/words/unbroken.ts'
import { fill, find, onPress, show, turnTo, stamp } from '../page/dom.ts'
import { finish } from '../page/finish.ts'
import { pageLang } from '../page/lang.ts'
import { savePicture } from './picture.ts'
import { drawQr, qrOf } from './qr.ts'

/** What the author is given for the letter. */
export interface Receipt {
  /** Five groups of four digits. */
  readonly code: string
  /** Hash of the school's first roster, which gives the code its keys. */
  readonly genesis: string
  readonly urgent: boolean
  /** When the box is next opened. */
  readonly opening: WallTime
  /** The last day of the answer. */
  readonly until: PlainDate
}

/** Shows the code until its last group was typed back; then nothing of it is left. */
export function showReceipt({ code, genesis, urgent, opening, until }: Receipt): void {
  const groups = code.split(' ')
  const answer = document.body.dataset['answer'] ?? ''
  const address = location.host + answer
  const qr = qrOf(addressWithCode(answer, genesis, groups.join('')))

  const screen = stamp('receipt')
  find('[data-code]', HTMLElement, screen).replaceChildren(...groups.map(asGroup))
  fill(screen, '[data-address]', address)
  drawQr(find('[data-qr]', SVGElement, screen), qr)
  fill(screen, '[data-opening]', unbroken(nearTime(pageLang(), opening)))
  fill(screen, '[data-until]', unbroken(untilDate(pageLang(), until)))
  show(screen, '[data-part="sent"]', !urgent)
  show(screen, '[data-part="urgent"]', urgent)

  const main = turnTo(screen)
  onPress(main, 'print', () => print())
  onPress(main, 'picture', () => show(main, '[data-part="picture"]', true))
  onPress(main, 'keep', () => show(main, '[data-part="picture"]', false))
  onPress(main, 'save', () => {
    show(main, '[data-part="picture"]', false)
    savePicture({ groups, address, qr })
  })

  const back = find('input', HTMLInputElement, main)
  find('form', HTMLFormElement, main).addEventListener('submit', (event) => {
    event.preventDefault()
    const isSame = back.value.replaceAll(/\D/g, '') === groups[groups.length - 1]
    show(main, '.wrong', !isSame)
    if (isSame) finish()
    else back.select()
  })
}

/**
 * Where the answer waits, with the code. It stands in the fragment, which no browser sends; the genesis
 * before it lets the page stop when the box is another one.
 */
const addressWithCode = (answer: string, genesis: string, digits: string): string =>
  `${location.origin}${answer}#r=${genesis}&c=${digits}`

function asGroup(digits: string): HTMLElement {
  const group = document.createElement('span')
  group.textContent = digits
  return group
}
