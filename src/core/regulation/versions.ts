import * as v from 'valibot'
import { PlainDate } from '../calendar/plain-date.ts'
import { Hash } from '../ids.ts'

/**
 * A version of a school's regulation, without a word of its text: what the header of its entry says.
 * Rows of the journal keep the number of the version under which they were registered.
 */
export const RegulationVersion = v.strictObject({
  /** 1 is the first, then one more each time. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** `regulationHash` of the version before; the first has none. */
  prev: v.exactOptional(Hash),
  /** `regulationHash` of this one. */
  regulation: Hash,
  /** The day from which it holds, in the school's zone. */
  since: PlainDate,
})
export type RegulationVersion = v.InferOutput<typeof RegulationVersion>

/** Why a version is refused. */
export type VersionRefusal = 'not-the-next-version' | 'before-the-last-version' | 'nothing-changed'

/** The refusal of `next` after `history`, oldest first; null when it can be written. */
export function refuseVersion(
  history: readonly RegulationVersion[],
  next: RegulationVersion,
): VersionRefusal | null {
  const last = history.at(-1)
  if (next.version !== (last?.version ?? 0) + 1 || next.prev !== last?.regulation)
    return 'not-the-next-version'
  if (last === undefined) return null
  if (next.since < last.since) return 'before-the-last-version'
  return next.regulation === last.regulation ? 'nothing-changed' : null
}
