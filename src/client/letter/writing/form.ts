import { offerFiles } from '../files/offer.ts'
import { makeButton, revealForm } from '../page/able.ts'
import { find, say, show } from '../page/dom.ts'
import { holdPage, releasePage } from '../page/hold.ts'
import { beginJourney, type Journey } from './journey.ts'
import { watchPeople } from './people.ts'

/**
 * Makes the form of the letter work. What encrypts is loaded when somebody begins to write; nothing of
 * the form waits for it.
 *
 * @param genesis - hash of the school's first roster, by the poster or else by this page.
 */
export function startWriting(genesis: string): void {
  const form = document.querySelector('#letter')
  if (!(form instanceof HTMLFormElement) || !revealForm(form)) return
  const text = find('#text', HTMLTextAreaElement, form)
  const status = find('#status', HTMLElement, form)
  const button = makeButton(form, form.dataset['send'] ?? '')
  const people = watchPeople(form, (areEnough) => {
    button.disabled = !areEnough
  })

  const urgent = find('#urgent', HTMLInputElement, form)
  urgent.addEventListener('change', () => show(form, '#urgent-hint', urgent.checked))

  let journey: Journey | null = null
  const begin = () => (journey ??= beginJourney({ form, people, status, files, genesis }))
  const files = offerFiles(form, status, 'files-not-loaded', () => begin().destination())

  form.addEventListener('input', () => {
    begin()
    if (text.value === '' && files.areNone()) releasePage()
    else holdPage()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (text.value.trim() !== '') void begin().send()
    else {
      say(status, 'empty')
      text.focus()
    }
  })
}
