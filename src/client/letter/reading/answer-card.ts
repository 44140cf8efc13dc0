import { fill, find, onPress, show, stamp } from '../page/dom.ts'
import { loadScript } from '../page/load-script.ts'
import { roleName } from '../page/role-name.ts'
import type { AnswerTasks } from '../workers/answer-tasks.ts'
import type { Connection } from '../workers/connect.ts'
import type { ShownAnswer } from '../workers/shown-thread.ts'
import type { FilesMeans } from './answer-files.ts'

/**
 * One answer: whose, when, what, and "I have read it".
 *
 * @param isNewest - it can be said of it whether it helped.
 */
export function answerCard(
  { id, on, readOn, opened }: ShownAnswer,
  reader: Connection<AnswerTasks>,
  isNewest: boolean,
): Node {
  const screen = stamp('answer')
  const card = find('article', HTMLElement, screen)
  const text = find('.text', HTMLElement, card)
  fill(card, '[data-on]', on)
  fill(card, '[data-role-name]', opened === null ? '' : roleName(opened.role))
  text.textContent = opened?.text ?? ''
  text.hidden = opened === null
  show(card, '[data-part="damaged"]', opened === null && readOn === null)
  show(card, '[data-do="read"]', opened !== null && readOn === null)
  onPress(card, 'read', () => void sayMore(false))
  if (opened?.files !== undefined) void showFiles({ answer: id, files: opened.files })
  void sayMore(true)

  async function showFiles(answer: Pick<FilesMeans, 'answer' | 'files'>): Promise<void> {
    const place = document.createElement('div')
    text.after(place)
    const { showAnswerFiles } = await loadScript(() => import('./answer-files.ts'))
    const { school, proof } = await reader.ask('means', undefined)
    await showAnswerFiles(place, { ...answer, school, proof })
  }

  /** What can be said of the answer is loaded when there is something to read. */
  async function sayMore(isFirst: boolean): Promise<void> {
    const script = await loadScript(() => import('./feedback.ts'))
    const about = { answer: id, card, reader }
    if (!isFirst) return script.askBeforeRemoval(about)
    if (opened === null && readOn !== null) await script.sayReadOn(card, readOn)
    if (isNewest && (opened !== null || readOn !== null)) await script.askIfItHelped(about)
  }
  return screen
}
