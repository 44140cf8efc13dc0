import { fill, find, say } from '../page/dom.ts'
import { holdPage, releasePage } from '../page/hold.ts'
import { jsonRequest, persist } from '../page/network.ts'
import { sayUnsent } from '../page/unsent.ts'
import type { AnswerTasks } from '../workers/answer-tasks.ts'
import { connect, TaskFailed, type Connection } from '../workers/connect.ts'
import type { FollowUpTasks, FollowUpMeans } from '../workers/follow-up-tasks.ts'

/** Makes the form work with which an author writes again; who reads it was decided by the letter. */
export function startFollowUp(
  form: HTMLFormElement,
  reader: Connection<AnswerTasks>,
  next: string | null,
): void {
  const text = find('textarea', HTMLTextAreaElement, form)
  const fields = find('fieldset', HTMLFieldSetElement, form)
  const status = find('[role="status"]', HTMLElement, form)
  let writer: Connection<FollowUpTasks> | null = null
  let sent = 0

  text.addEventListener('input', () => {
    writer ??= connect<FollowUpTasks>('follow-up')
    if (text.value === '') releasePage()
    else holdPage()
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (fields.disabled) return
    if (text.value.trim() === '') say(status, 'empty')
    else void send()
  })

  async function send(): Promise<void> {
    fields.disabled = true
    say(status, 'working')
    const end = await seal()
    fields.disabled = false
    if (end !== null) {
      say(status, end)
      return
    }
    sent++
    text.value = ''
    releasePage()
    const arrived = say(status, 'arrived')
    fill(arrived, '[data-opening]', next ?? '')
  }

  /** Sends the text and gives null, or gives the word that says why not. */
  async function seal(): Promise<string | null> {
    writer ??= connect<FollowUpTasks>('follow-up')
    try {
      const means: FollowUpMeans = await reader.ask('means', undefined)
      const { id, request } = await writer.ask('seal', {
        means: { ...means, counter: means.counter + sent },
        text: text.value,
      })
      const answered = await persist(`/api/letters/${id}`, jsonRequest('PUT', request), () =>
        sayUnsent(status, 'working'),
      )
      return answered.status < 300 ? null : 'failed'
    } catch (error) {
      if (!(error instanceof TaskFailed)) throw error
      writer = null
      if (error.message === 'not-loaded') return 'offline'
      return error.message === 'too-large' ? 'too-long' : 'failed'
    }
  }
}
