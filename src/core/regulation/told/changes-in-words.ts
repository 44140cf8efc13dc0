import type { Lang } from '../../words/lang.ts'
import { labelOf } from '../../words/regulation/form-words.ts'
import { changesBetween } from '../changes.ts'
import { stepsOf } from '../form/edit.ts'
import type { Regulation } from '../regulation.ts'
import { shapeAt, valueInWords } from './value.ts'

/** One change as a person reads it. */
export interface ToldChange {
  readonly path: string
  /** Where it is: `Openings 1 › When › Hour`. */
  readonly place: string
  /** Null where it was added. */
  readonly before: string | null
  /** Null where it was taken out. */
  readonly after: string | null
}

/** What differs from `before` to `after`; boxes of the log and other signs of no meaning left out. */
export const changesInWords = (
  lang: Lang,
  before: Regulation,
  after: Regulation,
): readonly ToldChange[] =>
  changesBetween(before, after).flatMap((change) => {
    const steps = stepsOf(change.path)
    if (steps.at(-1) === 'box') return []
    const names = namesIn(steps)
    const told = (regulation: Regulation, value: typeof change.before) =>
      value === undefined ? null : valueInWords(lang, value, names, shapeAt(steps, regulation))
    return [
      {
        path: change.path,
        place: placeInWords(lang, steps),
        before: told(before, change.before),
        after: told(after, change.after),
      },
    ]
  })

/** The names of the values on the way of `steps`, without the places in lists. */
export const namesIn = (steps: readonly string[]): readonly string[] =>
  steps.filter((step) => !isPlace(step))

/** `Openings 1 › When › Hour`; a sign that has no label, such as a language, stands as it is. */
export function placeInWords(lang: Lang, steps: readonly string[]): string {
  const parts: string[] = []
  for (const [i, step] of steps.entries()) {
    if (isPlace(step)) parts.push(`${parts.pop() ?? ''} ${Number(step) + 1}`)
    else parts.push(labelOf(lang, namesIn(steps.slice(0, i + 1))) ?? step)
  }
  return parts.join(' › ')
}

const isPlace = (step: string): boolean => /^\d+$/.test(step)
