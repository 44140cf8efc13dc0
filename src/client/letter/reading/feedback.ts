import type { RatingData } from '#core/contract/thread-data.ts'
import type { FeedbackWords } from '#core/words/public/en/feedback.ts'
import { button, element } from '../page/build-up.ts'
import { find } from '../page/dom.ts'
import { attempt, jsonRequest, wordOf } from '../page/network.ts'
import { useStyle } from '../page/use-style.ts'
import style from '../style/feedback.css?url'
import type { AnswerTasks } from '../workers/answer-tasks.ts'
import { connect, TaskFailed, type Connection } from '../workers/connect.ts'
import type { FeedbackTasks } from '../workers/feedback-tasks.ts'
import { feedbackWords } from './words.ts'

/** What an author can say of an answer. */
interface Feedback {
  readonly answer: string
  readonly card: HTMLElement
  readonly reader: Connection<AnswerTasks>
}

/** The newest answer: whether it helped, or did not solve the matter. */
export async function askIfItHelped(feedback: Feedback): Promise<void> {
  const words = await feedbackWords()
  useStyle(style)
  const status = element('div', '')
  status.setAttribute('role', 'status')
  const choices = (['yes', 'partly', 'no'] as const).map((helped) => {
    const choice = button(words[helped], () => void rate(helped))
    choice.dataset['helped'] = helped
    choice.setAttribute('aria-pressed', 'false')
    return choice
  })
  const question = element('legend', '', words.helped)
  const notSolved = button(words.notSolved, () => markNotSolved(words))
  notSolved.dataset['do'] = 'not-solved'
  feedback.card.append(
    element('fieldset', 'helped', question, element('div', 'row', ...choices, notSolved), status),
  )

  async function rate(helped: RatingData['helped']): Promise<void> {
    const { answer, reader } = feedback
    const answered = await tell('/api/thread/rating', reader, (worker, means) =>
      worker.ask('rating', { means, answer, helped }),
    )
    const arrived = answered === ''
    for (const choice of choices) {
      const isSaid = choice.dataset['helped'] === helped
      if (arrived) choice.setAttribute('aria-pressed', String(isSaid))
    }
    const isEnd = answered === 'rated-too-often' || answered === 'unknown-answer'
    const said = arrived ? words.thanks : isEnd ? words.enough : words.later
    status.replaceChildren(element('p', arrived ? 'done' : 'due', said))
  }
}

/** Goes to the form to write again, which then says that the matter is not solved. */
function markNotSolved(words: FeedbackWords): void {
  const form = find('.follow-up', HTMLFormElement)
  if (form.querySelector('[data-mark]') === null) {
    const box = element('input', '')
    box.type = 'checkbox'
    box.dataset['mark'] = 'not-solved'
    const label = element('label', 'mark', box, element('b', '', words.mark))
    find('fieldset', HTMLFieldSetElement, form).prepend(label, element('p', 'hint', words.markHint))
  }
  find('[data-mark]', HTMLInputElement, form).checked = true
  find('textarea', HTMLTextAreaElement, form).focus()
  form.scrollIntoView({ block: 'start' })
}

/** "I have read it": asks first, for the answer then goes. */
export async function askBeforeRemoval(feedback: Feedback): Promise<void> {
  const words = await feedbackWords()
  useStyle(style)
  const { answer, card, reader } = feedback
  const read = find('[data-do="read"]', HTMLButtonElement, card)
  const remove = button(words.remove, () => void send())
  remove.dataset['do'] = 'remove'
  const keep = button(words.keep, () => close())
  const status = element('div', '')
  status.setAttribute('role', 'status')
  const row = element('div', 'row', remove, keep)
  const panel = element('div', 'due removal', element('p', '', words.beforeRemoval), row, status)
  read.hidden = true
  read.after(panel)
  remove.focus()

  function close(): void {
    panel.remove()
    read.hidden = false
    read.focus()
  }

  async function send(): Promise<void> {
    remove.disabled = true
    const answered = await tell('/api/thread/reading', reader, (worker, means) =>
      worker.ask('reading', { means, answer }),
    )
    remove.disabled = false
    if (answered === '' || answered === 'already-read') sayGone(card, words.removed)
    else status.replaceChildren(element('p', '', words.later))
  }
}

/** Says that an answer was read, and is no longer here. @param day - in words. */
export async function sayReadOn(card: HTMLElement, day: string): Promise<void> {
  const words = await feedbackWords()
  sayGone(card, words.readOn(day))
}

/** Nothing of the answer stays on the page. */
function sayGone(card: HTMLElement, words: string): void {
  const text = find('.text', HTMLElement, card)
  while (text.nextElementSibling !== null && !text.nextElementSibling.matches('.helped'))
    text.nextElementSibling.remove()
  const gone = element('p', 'done', words)
  gone.setAttribute('role', 'status')
  text.replaceWith(gone)
}

/** Seals and sends one word. Gives the word of its refusal, '' for none, `offline` without an answer. */
async function tell(
  path: string,
  reader: Connection<AnswerTasks>,
  seal: (worker: Connection<FeedbackTasks>, means: Voice) => Promise<string>,
): Promise<string> {
  const worker = connect<FeedbackTasks>('feedback')
  try {
    const body = await seal(worker, await reader.ask('voice', undefined))
    const answered = await attempt(path, jsonRequest('POST', body))
    if (answered === null || answered.status >= 429) return 'offline'
    return answered.status < 300 ? '' : wordOf(answered)
  } catch (error) {
    if (!(error instanceof TaskFailed)) throw error
    return 'offline'
  } finally {
    worker.end()
  }
}

type Voice = Parameters<FeedbackTasks['reading']>[0]['means']
