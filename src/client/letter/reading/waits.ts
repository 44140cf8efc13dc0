import { unbroken } from '#core/words/unbroken.ts'
import { element } from '../page/build-up.ts'
import { find } from '../page/dom.ts'
import type { ShownThread } from '../workers/shown-thread.ts'
import { waitsWords } from './words.ts'

/** Says below the last step that a letter took what it waits for now; nothing once it is answered. */
export async function explainWait(path: HTMLElement, shown: ShownThread): Promise<void> {
  const step = lastStep(shown)
  if (step === null) return
  const words = await waitsWords()
  const said = step === 'sent' ? words.sent(shown.nextOpening ?? '–') : words[step]
  find(`[data-step="${step}"]`, HTMLElement, path).append(element('small', '', unbroken(said)))
}

function lastStep({ received, seen, due, answered }: ShownThread) {
  if (answered !== null) return null
  if (due !== null) return 'due'
  if (seen !== null) return 'seen'
  return received === null ? 'sent' : 'received'
}
