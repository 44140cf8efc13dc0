import type { CanonicalValue } from '../../log/canonical.ts'

/** A value that the school can enter, and what it may be. */
export type Shape =
  | Group
  | { readonly kind: 'list'; readonly item: Shape; readonly most: number }
  /** One of these words, which has a text of its own in every language. */
  | { readonly kind: 'choice'; readonly words: readonly (string | number)[] }
  /** Any of these words, in an order that the school may mean. */
  | { readonly kind: 'several'; readonly words: readonly string[]; readonly isOrdered: boolean }
  /** One of several forms, told apart by `kind`. */
  | { readonly kind: 'variant'; readonly forms: ReadonlyMap<string, Group> }
  /** A text by language. */
  | { readonly kind: 'texts'; readonly isLong: boolean }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'line' | 'flag' | 'minute' | 'date' | 'weekday' | 'weekdays' | 'day-of-year' }
  /** The school's own words of its papers, by language, group and name. */
  | { readonly kind: 'wording' }
  /** What other parts of the regulation call this one. */
  | { readonly kind: 'key' }
  /** The key of another part. */
  | { readonly kind: 'post' | 'channel' | 'posts' | 'channels' }
  /** Nothing that a person enters: a version, the id of a box. */
  | { readonly kind: 'hidden' }

/** A value made of others. */
export interface Group {
  readonly kind: 'group'
  readonly members: readonly Member[]
}

/** One value of a group. */
export interface Member {
  readonly name: string
  readonly shape: Shape
  /** Whether the regulation may say nothing about it. */
  readonly isOptional: boolean
}

/**
 * What stands in a new place of `shape` until the school has written there: the first word, the
 * least number, an empty text.
 *
 * @param language - of the regulation, in which its texts are written first.
 */
export function blankOf(shape: Shape, language: string): CanonicalValue {
  switch (shape.kind) {
    case 'group':
      return blankGroup(shape, language)
    case 'variant': {
      const [first] = shape.forms
      return first === undefined ? {} : blankForm(first[0], first[1], language)
    }
    case 'list':
    case 'several':
    case 'weekdays':
    case 'posts':
    case 'channels':
      return []
    case 'choice':
      return shape.words[0] ?? ''
    case 'texts':
      return { [language]: '' }
    case 'number':
      return shape.least
    case 'minute':
      return 9 * 60
    case 'weekday':
      return 1
    case 'wording':
      return {}
    case 'day-of-year':
      return { month: 9, day: 1 }
    case 'flag':
      return false
    case 'line':
    case 'date':
    case 'key':
    case 'post':
    case 'channel':
    case 'hidden':
      return ''
  }
}

/** A new value of the form `word` of a variant. */
export const blankForm = (word: string, form: Group, language: string): CanonicalValue => ({
  kind: word,
  ...blankGroup(form, language),
})

const blankGroup = ({ members }: Group, language: string) =>
  Object.fromEntries(
    members.flatMap(({ name, shape, isOptional }) =>
      isOptional || shape.kind === 'hidden' ? [] : [[name, blankOf(shape, language)]],
    ),
  )
