import { makeButton, revealForm } from '../page/able.ts'
import { find, say } from '../page/dom.ts'
import { pageLang } from '../page/lang.ts'
import { loadScript } from '../page/load-script.ts'
import { attempt, jsonRequest, wordOf } from '../page/network.ts'
import { connect, TaskFailed } from '../workers/connect.ts'
import type { AnswerTasks } from '../workers/answer-tasks.ts'
import { showThread } from './thread.ts'
import type { Ways } from './groups.ts'

const digitsOfCode = 20

/**
 * Makes the form of the code work.
 *
 * @param genesis - as for the letter.
 * @param given - the code that the QR of a receipt gave, or null.
 */
export function startReading(genesis: string, given: string | null): void {
  const form = document.querySelector('#code')
  if (!(form instanceof HTMLFormElement) || !revealForm(form)) return
  const input = find('#digits', HTMLInputElement, form)
  const status = find('#status', HTMLElement, form)
  const fields = find('fieldset', HTMLFieldSetElement, form)
  const school = form.dataset['school'] ?? ''
  makeButton(form, form.dataset['open'] ?? '')

  // At once and not when it is sent: so a wrong digit is found without a network too.
  let worker = connect<AnswerTasks>('answer')
  let ways: Ways | null = null
  void helpToType()

  input.addEventListener('input', () => {
    group(input)
    status.replaceChildren()
    const isWhole = input.value.replaceAll(/\D/g, '').length >= digitsOfCode
    // Too short is no mistake while somebody types.
    if (isWhole || /[^\d\s-]/.test(input.value)) void attend(async () => void (await read()))
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!fields.disabled) void attend(open)
  })

  /** What helps to give the code comes when the field is there already. */
  async function helpToType(): Promise<void> {
    const script = await loadScript(() => import('./ways.ts'))
    ways = await script.offerWays({ input, genesis })
    if (given !== null) script.fillIn(input, given)
  }

  /** The code in the field; or says why it is none. */
  async function read(): Promise<string | null> {
    const typed = await worker.ask('read', input.value)
    const refusal = 'code' in typed ? null : typed.refusal
    ways?.doubt(refusal)
    if ('code' in typed) return typed.code
    say(status, typed.refusal)
    return null
  }

  async function open(): Promise<void> {
    const code = await read()
    if (code === null) {
      input.focus()
      return
    }
    fields.disabled = true
    say(status, 'working')
    const proof = await worker.ask('derive', { code, genesis })
    say(status, 'fetching')
    const answered = await attempt('/api/thread', jsonRequest('POST', proof))
    fields.disabled = false
    if (answered === null || answered.status >= 429) say(status, 'offline')
    else if (wordOf(answered) === 'wrong-code') say(status, 'wrong-code')
    else {
      const thread = answered.text
      const shown = await worker.ask('open', { thread, school, lang: pageLang() })
      input.value = ''
      showThread(shown, thread, worker)
    }
  }

  /** Does `act`, and says it when the worker could not. */
  async function attend(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof TaskFailed)) throw error
      fields.disabled = false
      say(status, error.message === 'not-loaded' ? 'offline' : 'failed')
      worker.end()
      worker = connect<AnswerTasks>('answer')
    }
  }
}

/** Writes the digits in groups of four while somebody types at the end; other groups stay as they are. */
function group(input: HTMLInputElement): void {
  if (input.selectionStart !== input.value.length || !/^(\d{4} )*\d*$/.test(input.value)) return
  const digits = input.value.replaceAll(/\s/g, '')
  input.value = digits.replaceAll(/\d{4}(?=\d)/g, '$& ')
}
