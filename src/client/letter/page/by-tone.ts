import type { ByTone } from '#core/words/public/tone.ts'

/** The sentence for whoever reads this page: a child, or an adult. */
export const byTone: ByTone = (child, adult) =>
  document.body.dataset['tone'] === 'adult' ? adult : child
