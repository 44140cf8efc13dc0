import * as v from 'valibot'
import { PlainDate } from '../../calendar/plain-date.ts'
import type { CanonicalValue } from '../../log/canonical.ts'
import { clock, dottedDate, weekday, weekdaysInWords } from '../../words/dates.ts'
import type { Lang } from '../../words/lang.ts'
import { monthName } from '../../words/months.ts'
import { labelOf, optionOf, summaryWords } from '../../words/regulation/form-words.ts'
import { itemsOf, membersOf, wordOf, type Draft } from '../form/edit.ts'
import type { Group, Shape } from '../form/shape.ts'
import { kindOf } from '../form/shape-at.ts'
import { partsOf, textOf } from './parts.ts'

/** Who reads a value, and in which regulation it stands. */
export interface Reader {
  readonly lang: Lang
  /** The regulation whose posts and channels a key stands for. */
  readonly draft: Draft
  /** Of its texts, those in the first of these languages; null: in all. */
  readonly languages: readonly string[] | null
}

/**
 * `value` as a person reads it.
 *
 * @param names - of the values on the way to it, for the meaning of its words.
 */
export function valueInWords(
  reader: Reader,
  value: CanonicalValue,
  names: readonly string[],
  shape: Shape | null,
): string {
  const { lang } = reader
  const meaning = (word: CanonicalValue) => optionOf(lang, names, wordOf(word)) ?? wordOf(word)
  switch (shape?.kind) {
    case 'choice':
      return meaning(value)
    case 'several':
      return itemsOf(value).map(meaning).join(', ')
    case 'flag':
      return yesOrNo(lang, value)
    case 'minute':
      return typeof value === 'number' ? clock(value) : wordOf(value)
    case 'weekday':
      return weekday(lang, Number(value))
    case 'weekdays':
      return weekdaysInWords(lang, itemsOf(value).map(Number))
    case 'date':
      return dateInWords(value)
    case 'day-of-year':
      return dayOfYear(lang, value)
    case 'post':
    case 'posts':
      return keysInWords(reader, 'posts', value)
    case 'channel':
    case 'channels':
      return keysInWords(reader, 'channels', value)
    case 'texts':
      return reader.languages === null
        ? [...membersOf(value).values()].map(wordOf).join(' / ')
        : textOf(membersOf(value), reader.languages)
    case 'list':
      return itemsOf(value)
        .map((item) => valueInWords(reader, item, names, shape.item))
        .join('; ')
    case 'group':
      return membersInWords(reader, value, names, shape).join(', ')
    case 'variant': {
      const form = shape.forms.get(kindOf(value))
      const parts = form === undefined ? [] : membersInWords(reader, value, names, form)
      return [meaning(kindOf(value)), ...parts].join(', ')
    }
    default:
      return wordOf(value)
  }
}

/** What stands in a group; a number, a time, a yes says nothing without the name of its field. */
function membersInWords(
  reader: Reader,
  value: CanonicalValue,
  names: readonly string[],
  { members }: Group,
): readonly string[] {
  const inside = membersOf(value)
  return members.flatMap(({ name, shape }) => {
    const part = inside.get(name)
    if (part === undefined || shape.kind === 'key') return []
    const its = [...names, name]
    const text = valueInWords(reader, part, its, shape)
    if (text === '') return []
    return bare.has(shape.kind) ? [text] : [`${labelOf(reader.lang, its) ?? ''}: ${text}`]
  })
}

/** Shapes whose words are understood by themselves. */
const bare: ReadonlySet<Shape['kind']> = new Set<Shape['kind']>([
  'choice',
  'several',
  'variant',
  'group',
  'texts',
  'weekday',
  'weekdays',
  'channel',
  'channels',
])

function keysInWords(reader: Reader, of: 'posts' | 'channels', value: CanonicalValue): string {
  const parts = partsOf(reader.draft, of, reader.languages ?? [reader.lang])
  const keys = typeof value === 'string' ? [value] : itemsOf(value).map(wordOf)
  return keys.map((key) => parts.find((part) => part.key === key)?.name ?? key).join(', ')
}

function dateInWords(value: CanonicalValue): string {
  const date = v.safeParse(PlainDate, value)
  return date.success ? dottedDate(date.output) : wordOf(value)
}

const yesOrNo = (lang: Lang, value: CanonicalValue): string =>
  value === true ? summaryWords[lang].yes : summaryWords[lang].no

function dayOfYear(lang: Lang, value: CanonicalValue): string {
  const members = membersOf(value)
  const month = monthName(lang, Number(wordOf(members.get('month'))))
  return `${month}, ${wordOf(members.get('day'))}`
}
