import { fill, find, onPress, show, stamp, turnTo } from '../page/dom.ts'
import { finish } from '../page/finish.ts'
import { loadScript } from '../page/load-script.ts'
import type { AnswerTasks } from '../workers/answer-tasks.ts'
import type { Connection } from '../workers/connect.ts'
import type { ShownThread } from '../workers/shown-thread.ts'
import { answerCard } from './answer-card.ts'
import { startCheck } from './check.ts'
import type { startFollowUp } from './follow-up.ts'

/**
 * Shows what the code opened: the answers, the way of the letter, and the form to write again.
 *
 * @param thread - the answer of `POST /api/thread` as it came.
 */
export function showThread(
  shown: ShownThread,
  thread: string,
  worker: Connection<AnswerTasks>,
): void {
  const screen = stamp('thread')
  const hasAnswer = shown.answers.length > 0
  show(screen, '[data-part="answered"]', hasAnswer)
  show(screen, '[data-part="unanswered"]', !hasAnswer)
  find('[data-answers]', HTMLElement, screen).append(
    ...shown.answers.map((answer, n, all) => answerCard(answer, worker, n === all.length - 1)),
  )
  showPath(screen, shown)

  const main = turnTo(screen)
  void loadScript(() => import('./waits.ts')).then(({ explainWait }) => explainWait(main, shown))
  startCheck(main, worker, thread, shown.received === null)
  void letWriteAgain(find('.follow-up', HTMLFormElement, main), worker, shown.nextOpening)
  onPress(main, 'close', () => {
    worker.end()
    finish()
  })
}

/** What the form needs comes while the answer is read; until then its button cannot be pressed. */
async function letWriteAgain(...form: Parameters<typeof startFollowUp>): Promise<void> {
  const script = await loadScript(() => import('./follow-up.ts'))
  script.startFollowUp(...form)
}

const steps = ['received', 'seen', 'registered', 'due', 'answered'] as const

/** What has happened stands out, with its day; what is to come is told. */
function showPath(screen: ParentNode, shown: ShownThread): void {
  for (const step of steps) {
    const row = find(`[data-step="${step}"]`, HTMLElement, screen)
    const when = shown[step]
    fill(row, '[data-when]', when === null ? '' : `· ${when}`)
    row.classList.toggle('on', when !== null && step !== 'due')
    row.hidden = step === 'due' && when === null
  }
}
