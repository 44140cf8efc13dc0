import { makeButton, revealForm } from '../page/able.ts'
import { find, say } from '../page/dom.ts'
import { pageLang } from '../page/lang.ts'
import { attempt, jsonRequest, wordOf } from '../page/network.ts'
import { connect, TaskFailed } from '../workers/connect.ts'
import type { AnswerTasks } from '../workers/answer-tasks.ts'
import { showThread } from './thread.ts'

const digitsOfCode = 20

/** Makes the form of the code work. @param genesis - as for the letter. */
export function startReading(genesis: string): void {
  const form = document.querySelector('#code')
  if (!(form instanceof HTMLFormElement) || !revealForm(form)) return
  const input = find('#digits', HTMLInputElement, form)
  const status = find('#status', HTMLElement, form)
  const fields = find('fieldset', HTMLFieldSetElement, form)
  const school = form.dataset['school'] ?? ''
  makeButton(form, form.dataset['open'] ?? '')

  // At once and not when it is sent: so a wrong digit is found without a network too.
  let worker = connect<AnswerTasks>('answer')

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

  /** The code in the field; or says why it is none. */
  async function read(): Promise<string | null> {
    const typed = await worker.ask('read', input.value)
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

/** Writes the digits in groups of four while somebody types at the end. */
function group(input: HTMLInputElement): void {
  if (input.selectionStart !== input.value.length || !/^[\d\s]*$/.test(input.value)) return
  const digits = input.value.replaceAll(/\s/g, '')
  input.value = digits.replaceAll(/\d{4}(?=\d)/g, '$& ')
}
