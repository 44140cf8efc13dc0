import * as v from 'valibot'
import type { PlainDate } from '../calendar/plain-date.ts'
import { MemberId } from '../ids.ts'
import type { Confirmable } from '../log/confirmed.ts'
import { entrySchema } from '../log/entry.ts'
import type { Position } from '../log/position.ts'
import { BoxRules } from '../openings/box.ts'
import { Numbering } from './settings/registration.ts'
import { RegulationVersion, refuseVersion, type VersionRefusal } from './versions.ts'

/**
 * The school has a new version of its regulation; the regulation itself is the public content. What
 * the rules of the log need of it stands in the header: how appeals are numbered, and the hours of
 * every box that it has. It is in force when as many members have signed as for a box.
 *
 * @see docs/formats/regulation.md
 */
export const RegulationChanged = entrySchema('regulation-changed', MemberId, {
  ...RegulationVersion.entries,
  numbering: Numbering,
  boxes: v.pipe(v.array(BoxRules), v.maxLength(32)),
})
export type RegulationChanged = v.InferOutput<typeof RegulationChanged>

/** A version with the signatures under it. */
export interface RegulationState extends Confirmable, RegulationVersion {
  readonly numbering: Numbering
  readonly boxes: readonly BoxRules[]
  /** The day of its entry; once in force, the day on which that came about. */
  readonly on: PlainDate
}

/** Why a version is refused. */
export type RegulationRefusal = VersionRefusal | 'clock-is-wrong'

/** Why `entry` may not be proposed, or null: nothing is put into force for a day that has not come. */
export function refuseRegulation(
  history: readonly RegulationState[],
  { on, header }: RegulationChanged,
): RegulationRefusal | null {
  return header.since > on ? 'clock-is-wrong' : refuseVersion(history, header)
}

/** The version as it waits for signatures, instead of any that waited before. */
export const foldRegulation = (entry: RegulationChanged, { leaf }: Position): RegulationState => ({
  ...entry.header,
  entry: entry.id,
  leaf,
  by: entry.by,
  on: entry.on,
  confirmedBy: [],
})
