import type { CanonicalValue } from '../../log/canonical.ts'
import { languageName, type Lang } from '../../words/lang.ts'
import { labelOf, optionOf } from '../../words/regulation/form-words.ts'
import { changesBetween, type Change } from '../changes.ts'
import { stepsOf, valueAt, wordOf } from '../form/edit.ts'
import { shapeAt } from '../form/shape-at.ts'
import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import type { ToldChange } from './told-change.ts'
import { valueInWords } from './value.ts'
import { wordingChanges } from './wording-changes.ts'

/** What differs from `before` to `after`; boxes of the log and other signs of no meaning left out. */
export const changesInWords = (
  lang: Lang,
  before: Regulation,
  after: Regulation,
): readonly ToldChange[] => {
  const told = changesBetween(before, after).flatMap((change) => {
    const steps = stepsOf(change.path)
    if (steps.at(-1) === 'box') return []
    if (steps[0] === 'wording') return wordingChanges(lang, change)
    return [changeIn(lang, before, after, change)]
  })
  // Day and month of a date are two changes of one value.
  const places = told.map(({ path }) => path)
  return told.filter(({ path }, i) => places.indexOf(path) === i)
}

function changeIn(lang: Lang, before: Regulation, after: Regulation, change: Change): ToldChange {
  const steps = stepsOf(change.path)
  const around = steps.slice(0, -1)
  const shape = shapeAt(around, after)
  // Which form a value has is told of the value itself: the rule is weekly.
  const isForm = shape?.kind === 'variant' && steps.at(-1) === 'kind'
  const isPart = shape?.kind === 'day-of-year'
  const its = isForm || isPart ? around : steps
  const told = (regulation: Regulation, changed: CanonicalValue | undefined) => {
    const value = isPart ? valueAt(regulation, pointer(...its)) : changed
    if (value === undefined) return null
    if (isForm) return optionOf(lang, namesIn(its), wordOf(value)) ?? wordOf(value)
    const reader = { lang, draft: regulation, languages: null }
    return valueInWords(reader, value, namesIn(its), shapeAt(its, regulation))
  }
  return {
    path: pointer(...its),
    place: placeInWords(lang, its),
    before: told(before, change.before),
    after: told(after, change.after),
  }
}

/** The names of the values on the way of `steps`, without the places in lists. */
export const namesIn = (steps: readonly string[]): readonly string[] =>
  steps.filter((step) => !isPlace(step))

/** `Openings 1 › When › Hour`; a language stands with its own name. */
export function placeInWords(lang: Lang, steps: readonly string[]): string {
  const parts: string[] = []
  for (const [i, step] of steps.entries()) {
    if (isPlace(step)) parts.push(`${parts.pop() ?? ''} ${Number(step) + 1}`)
    else parts.push(labelOf(lang, namesIn(steps.slice(0, i + 1))) ?? languageName(step))
  }
  return parts.join(' › ')
}

const isPlace = (step: string): boolean => /^\d+$/.test(step)
