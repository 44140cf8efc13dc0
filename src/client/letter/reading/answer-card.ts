import { fill, find, say, show, stamp } from '../page/dom.ts'
import { attempt, jsonRequest, wordOf } from '../page/network.ts'
import { roleName } from '../page/role-name.ts'
import type { AnswerTasks } from '../workers/answer-tasks.ts'
import type { Connection } from '../workers/connect.ts'
import type { ShownAnswer } from '../workers/shown-thread.ts'

/** One answer: whose, when, what, and "I have read it". */
export function answerCard(
  { id, on, isRead, opened }: ShownAnswer,
  worker: Connection<AnswerTasks>,
): Node {
  const card = stamp('answer')
  const status = find('[role="status"]', HTMLElement, card)
  const button = find('[data-do="read"]', HTMLButtonElement, card)
  fill(card, '[data-on]', on)
  fill(card, '[data-role-name]', opened === null ? '' : roleName(opened.role))
  fill(card, '.text', opened?.text ?? '')
  show(card, '.text', opened !== null)
  show(card, '[data-part="damaged"]', opened === null)
  button.hidden = opened === null || isRead
  if (isRead) say(status, 'read-done')

  button.addEventListener('click', () => {
    button.disabled = true
    void sendReading(id, worker).then((arrived) => {
      say(status, arrived ? 'read-done' : 'read-later')
      button.hidden = arrived
      button.disabled = false
    })
  })
  return card
}

async function sendReading(answer: string, worker: Connection<AnswerTasks>): Promise<boolean> {
  const reading = await worker.ask('reading', answer)
  const answered = await attempt('/api/thread/reading', jsonRequest('POST', reading))
  if (answered === null) return false
  return answered.status < 300 || wordOf(answered) === 'already-read'
}
