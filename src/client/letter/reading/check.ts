import { find, onPress, say } from '../page/dom.ts'
import type { AnswerTasks } from '../workers/answer-tasks.ts'
import type { CheckTasks } from '../workers/check-tasks.ts'
import { connect, TaskFailed, type Connection } from '../workers/connect.ts'

/**
 * Makes the button work that asks whether this very letter is in the school's log.
 *
 * @param thread - the answer of `POST /api/thread`.
 * @param isWaiting - whether the letter lies in the box, outside any log.
 */
export function startCheck(
  scope: ParentNode,
  reader: Connection<AnswerTasks>,
  thread: string,
  isWaiting: boolean,
): void {
  const status = find('[data-status="check"]', HTMLElement, scope)
  onPress(scope, 'check', () => {
    if (isWaiting) {
      say(status, 'waiting')
      return
    }
    say(status, 'checking')
    void check(reader, thread).then((word) => say(status, word))
  })
}

async function check(reader: Connection<AnswerTasks>, thread: string): Promise<string> {
  const checker = connect<CheckTasks>('check')
  try {
    return await checker.ask('check', { own: await reader.ask('own', undefined), thread })
  } catch (error) {
    if (!(error instanceof TaskFailed)) throw error
    return error.message === 'not-loaded' ? 'offline' : 'failed'
  } finally {
    checker.end()
  }
}
