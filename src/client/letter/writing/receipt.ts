import { fill, find, onPress, show, turnTo, stamp } from '../page/dom.ts'
import { finish } from '../page/finish.ts'
import { savePicture } from './picture.ts'

/** What the author is given for the letter. */
export interface Receipt {
  /** Five groups of four digits. */
  readonly code: string
  readonly urgent: boolean
  /** Day and hour, in the words of the page. */
  readonly opening: string
  /** The last day of the answer, in the words of the page. */
  readonly until: string
}

/** Shows the code until its last group was typed back; then nothing of it is left. */
export function showReceipt({ code, urgent, opening, until }: Receipt): void {
  const groups = code.split(' ')
  const address = location.host + (document.body.dataset['answer'] ?? '')

  const screen = stamp('receipt')
  find('[data-code]', HTMLElement, screen).replaceChildren(...groups.map(asGroup))
  fill(screen, '[data-address]', address)
  fill(screen, '[data-opening]', opening)
  fill(screen, '[data-until]', until)
  show(screen, '[data-part="sent"]', !urgent)
  show(screen, '[data-part="urgent"]', urgent)

  const main = turnTo(screen)
  onPress(main, 'print', () => print())
  onPress(main, 'picture', () => show(main, '[data-part="picture"]', true))
  onPress(main, 'keep', () => show(main, '[data-part="picture"]', false))
  onPress(main, 'save', () => {
    show(main, '[data-part="picture"]', false)
    savePicture(groups, address)
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

function asGroup(digits: string): HTMLElement {
  const group = document.createElement('span')
  group.textContent = digits
  return group
}
