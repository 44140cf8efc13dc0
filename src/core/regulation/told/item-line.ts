import * as v from 'valibot'
import type { CanonicalValue } from '../../log/canonical.ts'
import { itemsOf, membersOf, stepsOf, valueAt } from '../form/edit.ts'
import { shapeAt } from '../form/shape-at.ts'
import { OpeningRule } from '../settings/openings.ts'
import { namesIn } from './changes-in-words.ts'
import { ruleInWords } from './rule.ts'
import { valueInWords, type Reader } from './value.ts'

/** Of an item of a list: what it is called, and what is said about it where it is folded. */
const told: ReadonlyMap<string, readonly [title: string, ...rest: string[]]> = new Map([
  ['posts', ['name', 'stands']],
  ['writers', ['name', 'is']],
  ['channels', ['name', 'kind', 'place']],
  ['hours', ['days', 'from', 'to']],
  ['openings', ['channel', 'rule', 'openers']],
  ['columns', ['heading', 'holds']],
  ['seats', ['post', 'people', 'takesPart']],
  ['reports', ['period', 'to']],
])

/** One item of a list in a line: «Мазмұны — кыскача мазмуну». */
export interface ItemLine {
  readonly title: string
  /** Empty where the title says all. */
  readonly rest: string
}

/** The item at `path` as a person finds it among others; a draft of any state has one. */
export function itemLine(reader: Reader, path: string): ItemLine {
  const value = valueAt(reader.draft, path)
  const [title, ...rest] = told.get(stepsOf(path).at(-2) ?? '') ?? []
  const part = (name: string): string => {
    const its = `${path}/${name}`
    const inside = valueAt(reader.draft, its)
    return inside === undefined ? '' : partInWords(reader, its, inside)
  }
  if (title === undefined)
    return { title: value === undefined ? '' : partInWords(reader, path, value), rest: '' }
  return {
    title: part(title),
    rest: rest
      .map(part)
      .filter((text) => text !== '')
      .join(', '),
  }
}

function partInWords(reader: Reader, path: string, value: CanonicalValue): string {
  const steps = stepsOf(path)
  const name = steps.at(-1)
  const rule = name === 'rule' ? v.safeParse(OpeningRule, value) : null
  if (rule?.success === true) return ruleInWords(reader.lang, rule.output)
  if (name === 'holds') return composed(reader, path, value)
  if (name === 'openers') return openedBy(reader, path)
  return valueInWords(reader, value, namesIn(steps), shapeAt(steps, reader.draft))
}

/** What a column is composed of, or its own words. */
function composed(reader: Reader, path: string, value: CanonicalValue): string {
  const inside = membersOf(value).get('fields') === undefined ? 'text' : 'fields'
  const part = membersOf(value).get(inside)
  return part === undefined ? '' : partInWords(reader, `${path}/${inside}`, part)
}

/** Whose task an opening is, without the numbers. */
function openedBy(reader: Reader, path: string): string {
  const posts = valueAt(reader.draft, `${path}/who/posts`)
  const its = itemsOf(posts).length === 0 ? 'who' : 'who/posts'
  const part = valueAt(reader.draft, `${path}/${its}`)
  return part === undefined ? '' : partInWords(reader, `${path}/${its}`, part)
}
