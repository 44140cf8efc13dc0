import type { CanonicalValue } from '../../log/canonical.ts'
import { clock, weekday, weekdaysInWords } from '../../words/dates.ts'
import type { Lang } from '../../words/lang.ts'
import { optionOf, summaryWords } from '../../words/regulation/form-words.ts'
import { itemsOf, membersOf, wordOf } from '../form/edit.ts'
import { regulationShape } from '../form/regulation-shape.ts'
import type { Shape } from '../form/shape.ts'

/** The shape of the value at `steps`, or null where the form has none: a text of one language. */
export function shapeAt(
  steps: readonly string[],
  value: CanonicalValue | undefined,
  shape: Shape = regulationShape,
): Shape | null {
  const [step, ...rest] = steps
  if (step === undefined) return shape
  const child = value === undefined ? undefined : membersOf(value).get(step)
  switch (shape.kind) {
    case 'group': {
      const member = shape.members.find(({ name }) => name === step)
      return member === undefined ? null : shapeAt(rest, child, member.shape)
    }
    case 'list':
      return shapeAt(rest, child, shape.item)
    case 'variant': {
      const form = shape.forms.get(kindOf(value))
      return form === undefined ? null : shapeAt(steps, value, form)
    }
    default:
      return null
  }
}

/** The form that a value of a variant has. */
export const kindOf = (value: CanonicalValue | undefined): string =>
  value === undefined ? '' : wordOf(membersOf(value).get('kind'))

/**
 * `value` as a person reads it.
 *
 * @param names - of the values on the way to it, for the meaning of its words.
 */
export function valueInWords(
  lang: Lang,
  value: CanonicalValue,
  names: readonly string[],
  shape: Shape | null,
): string {
  const meaning = (word: CanonicalValue) => optionOf(lang, names, wordOf(word)) ?? wordOf(word)
  switch (shape?.kind) {
    case 'choice':
      return meaning(value)
    case 'several':
      return itemsOf(value).map(meaning).join(', ')
    case 'flag':
      return value === true ? summaryWords[lang].yes : summaryWords[lang].no
    case 'minute':
      return clock(Number(value))
    case 'weekday':
      return weekday(lang, Number(value))
    case 'weekdays':
      return weekdaysInWords(lang, itemsOf(value).map(Number))
    case 'variant':
      return [meaning(kindOf(value)), ...partsOf(lang, value)].join(', ')
    default:
      return partsOf(lang, value).join(', ')
  }
}

/** Everything that stands in a value, one after the other. */
const partsOf = (lang: Lang, value: CanonicalValue): readonly string[] => {
  if (typeof value === 'boolean') return [value ? summaryWords[lang].yes : summaryWords[lang].no]
  if (typeof value !== 'object') return [String(value)]
  return [...membersOf(value)].flatMap(([name, part]) =>
    name === 'kind' ? [] : partsOf(lang, part),
  )
}
