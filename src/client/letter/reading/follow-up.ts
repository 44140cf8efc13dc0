import type { AttachedFile } from '#core/contract/files.ts'
import type { EntryId } from '#core/ids.ts'
import type { Destination } from '../files/destination.ts'
import { offerFiles } from '../files/offer.ts'
import { fill, find, findAll, say } from '../page/dom.ts'
import { holdPage, releasePage } from '../page/hold.ts'
import { persist, wordOf } from '../page/network.ts'
import { putWorked } from '../page/put-worked.ts'
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
  let id: Promise<EntryId> | null = null
  let work: Promise<string> | null = null
  const files = offerFiles(form, status, 'read-later', destination)

  /** Files wait under the id of what is being written. */
  async function destination(): Promise<Destination> {
    const worker = (writer ??= connect<FollowUpTasks>('follow-up'))
    const { school } = await reader.ask('means', undefined)
    const owner = await (id ??= worker.ask('draw', undefined))
    return {
      place: { school, owner },
      async work(offer) {
        if (offer === null && work !== null) return work
        const asked = offer ?? (await askForWork())
        return (work = worker.ask('work', { offer: asked, id: owner }))
      },
    }
  }

  const askForWork = async (): Promise<string> =>
    (await persist('/api/work', {}, () => new Promise(() => {}))).text

  /** Only whoever said "not solved" of an answer has such a box. */
  const marks = () => findAll('[data-mark]', HTMLInputElement, form)
  const mark = () => (marks().some(({ checked }) => checked) ? 'not-solved' : undefined)

  find('button', HTMLButtonElement, form).disabled = false
  text.addEventListener('input', () => {
    writer ??= connect<FollowUpTasks>('follow-up')
    if (text.value === '' && files.areNone()) releasePage()
    else holdPage()
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (fields.disabled) return
    if (text.value.trim() === '' && mark() === undefined) say(status, 'empty')
    else void send()
  })

  async function send(): Promise<void> {
    fields.disabled = true
    say(status, 'working')
    const end = await travel()
    fields.disabled = false
    if (end === backToWriting) return
    if (end !== null) {
      say(status, end)
      return
    }
    sent++
    text.value = ''
    for (const box of marks()) box.checked = false
    id = work = null
    files.end()
    releasePage()
    const arrived = say(status, 'arrived')
    fill(arrived, '[data-opening]', next ?? '')
  }

  /** Sends the files, then the text. Gives null, or the word that says why it did not go. */
  async function travel(): Promise<string | null> {
    const attached = await files.whenArrived()
    return attached === null ? backToWriting : seal(attached)
  }

  async function seal(attached: readonly AttachedFile[]): Promise<string | null> {
    writer ??= connect<FollowUpTasks>('follow-up')
    try {
      const means: FollowUpMeans = await reader.ask('means', undefined)
      const asked = await persist('/api/work', {}, () => sayUnsent(status, 'working'))
      const sealed = await writer.ask('seal', {
        means: { ...means, counter: means.counter + sent },
        text: text.value,
        mark: mark(),
        id: (await id) ?? undefined,
        files: attached,
      })
      const worker = writer
      const answered = await putWorked(sealed, status, onItsWay, (offer) =>
        worker.ask('work', { offer: offer ?? asked.text, id: sealed.id }),
      )
      if (answered.status < 300) return null
      if (wordOf(answered) === 'parts-missing') {
        files.sendAgain()
        return await travel()
      }
      return wordOf(answered) === 'box-is-full' ? 'full' : 'failed'
    } catch (error) {
      if (!(error instanceof TaskFailed)) throw error
      writer = null
      if (error.message === 'not-loaded') return 'offline'
      return error.message === 'too-large' ? 'too-long' : 'failed'
    }
  }
}

/** What the page says while it goes. */
const onItsWay = { sending: 'working', solving: 'working' } as const

/** The end of a way that the author broke off: there is nothing to say. */
const backToWriting = ''
