import { pointer } from '../pointer.ts'

/** A clause of one of the five regulations, under the number by which the code cites it: `S1-12`. */
export type ClauseId = `S${0 | 1 | 2 | 3 | 4}-${number}`

/** Why a preset holds a value that its regulation does not give; each word has its text. */
export const assumptions = [
  /** The text is silent; the mildest setting stands here until the school chooses. */
  'text-is-silent',
  /** The text can be read in two ways. */
  'text-is-unclear',
  /** Taken from a regulation of the same country and wording. */
  'from-a-neighbour',
  /** Our translation, or a repaired word of the text. */
  'our-wording',
  /** Only names a part for the other parts, or follows from what is beside it. */
  'our-structure',
] as const
export type Assumption = (typeof assumptions)[number]

/** Where a value comes from. */
export type Source = { readonly clause: ClauseId } | { readonly assumed: Assumption }

/** A value beside its source. */
export class From<T> {
  readonly value: T
  readonly source: Source
  constructor(value: T, source: Source) {
    this.value = value
    this.source = source
  }
}

/**
 * `T` with a source for each of its values, or for a whole branch at once. A value without a source
 * does not compile.
 */
export type Sourced<T> = From<Frozen<T>> | Branch<T>

type Frozen<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Key in keyof T]: Frozen<T[Key]> }

type Branch<T> = T extends string | number | boolean
  ? never
  : T extends readonly (infer Item)[]
    ? readonly Sourced<Item>[]
    : { readonly [Key in keyof T]: Sourced<T[Key]> }

/** `value`, as `clause` says it. */
export const said = <const T>(clause: ClauseId, value: T): From<T> => new From(value, { clause })

/** `value`, which no clause gives, and why it stands here. */
export const assumed = <const T>(why: Assumption, value: T): From<T> =>
  new From(value, { assumed: why })

/** The value that `sourced` holds, without its sources. */
export function withoutSources(sourced: unknown): unknown {
  if (sourced instanceof From) return sourced.value
  if (Array.isArray(sourced)) return sourced.map(withoutSources)
  if (typeof sourced !== 'object' || sourced === null) return sourced
  return Object.fromEntries(
    Object.entries(sourced).map(([key, value]) => [key, withoutSources(value)]),
  )
}

/** Every source with the JSON pointer of the value or branch for which it stands. @see RFC 6901 */
export function sourcesIn(sourced: unknown, at = ''): readonly (readonly [string, Source])[] {
  if (sourced instanceof From) return [[at, sourced.source]]
  if (typeof sourced !== 'object' || sourced === null) return []
  return Object.entries(sourced).flatMap(([key, value]) => sourcesIn(value, at + pointer(key)))
}
