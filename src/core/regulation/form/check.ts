import * as v from 'valibot'
import { contradictionsOf } from '../contradictions.ts'
import type { ContradictionWord } from '../contradictions/contradiction.ts'
import { gapsOf, type GapWord } from '../gaps.ts'
import { pointer } from '../pointer.ts'
import { Regulation } from '../regulation.ts'
import { valueAt, type Draft } from './edit.ts'
import { textsNotInOwnLanguage } from './own-language.ts'

/** A value that is no value of its field; each word has its sentence in `core/words`. */
export const misfitWords = ['nothing-written', 'does-not-fit'] as const
export type MisfitWord = (typeof misfitWords)[number]

/** Why a draft cannot be proposed, and at which field. */
export interface Objection {
  readonly word: MisfitWord | GapWord | ContradictionWord
  /** JSON pointer of the field. @see RFC 6901 */
  readonly path: string
}

/** A draft as it can be proposed, or everything that stands in the way. */
export interface Checked {
  /** Null while a value is none of its field's. */
  readonly regulation: Regulation | null
  readonly objections: readonly Objection[]
}

/** What `draft` says, and what has to be put right before it can come into force. */
export function checkDraft(draft: Draft): Checked {
  const parsed = v.safeParse(Regulation, draft)
  if (!parsed.success) {
    const paths = parsed.issues.map(({ path = [] }) => pointer(...path.map(stepOf)))
    return {
      regulation: null,
      objections: [...new Set(paths)].map((path) => ({ word: misfitAt(draft, path), path })),
    }
  }
  const regulation = parsed.output
  const untold = textsNotInOwnLanguage(regulation).map(
    (path) => ({ word: 'nothing-written', path }) as const,
  )
  return {
    regulation,
    objections: [...untold, ...gapsOf(regulation), ...contradictionsOf(regulation)],
  }
}

const stepOf = ({ key }: { readonly key: unknown }): string | number =>
  typeof key === 'number' ? key : String(key)

const misfitAt = (draft: Draft, path: string): MisfitWord => {
  const value = valueAt(draft, path)
  const isNothing = value === undefined || (typeof value === 'string' && value.trim() === '')
  return isNothing ? 'nothing-written' : 'does-not-fit'
}

/** Those of `objections` that belong to the field at `path` or to a part of it that has none. */
export const objectionsAt = (
  objections: readonly Objection[],
  path: string,
): readonly Objection[] => objections.filter((one) => one.path === path)

/** Those of `objections` that lie somewhere under `path`. */
export const objectionsUnder = (
  objections: readonly Objection[],
  path: string,
): readonly Objection[] =>
  objections.filter((one) => one.path === path || one.path.startsWith(`${path}/`))
