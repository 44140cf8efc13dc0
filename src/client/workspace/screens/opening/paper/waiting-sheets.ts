import { sheetId } from '#core/appeals/sheet.ts'
import { threadId, type RecordId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { Letter, WorkspaceState } from '../../../session/api.ts'
import { isElectronicBox, keptOpenings } from './box-facts.ts'

/** An opening and its record, in the log or still on this device. */
export interface OpeningAtHand {
  readonly record: RecordId
  readonly opening: PaperOpening
}

/** How one letter of an opening stands, as far as this person may know. */
export type SheetStanding =
  | { readonly kind: 'waits' }
  | { readonly kind: 'unsent' }
  | { readonly kind: 'entered'; readonly letter: Letter }
  /** Entered here or by a colleague, for others only. */
  | { readonly kind: 'by-others' }

/** Every opening that this device knows, the last one first. */
export function openingsAtHand(state: WorkspaceState): readonly OpeningAtHand[] {
  const kept = keptOpenings(state).map((one) => ({ record: one.state.record, opening: one.data }))
  const sent = new Set<RecordId>(kept.map(({ record }) => record))
  const waiting = state.unsent.flatMap(({ thing }) =>
    thing.kind === 'opening' && !sent.has(thing.record) ? [thing] : [],
  )
  return [...kept, ...waiting].toReversed()
}

/** Every letter of `opening`, 1 first. */
export const sheetsOf = (
  {
    letters,
    unsent,
    sheetsOfOthers,
  }: Pick<WorkspaceState, 'letters' | 'unsent' | 'sheetsOfOthers'>,
  opening: PaperOpening,
): readonly SheetStanding[] =>
  Array.from({ length: opening.letters }, (_, at): SheetStanding => {
    const sheet = at + 1
    const thread = threadId(sheetId(opening.entry, sheet))
    const letter = letters.find(({ state }) => state.thread === thread)
    if (letter !== undefined) return { kind: 'entered', letter }
    const waits = unsent.some(
      ({ thing }) =>
        thing.kind === 'sheet' &&
        thing.sheet.opening === opening.entry &&
        thing.sheet.sheet === sheet,
    )
    if (waits) return { kind: 'unsent' }
    if (opening.entered !== undefined || sheetsOfOthers.has(thread)) return { kind: 'by-others' }
    return { kind: 'waits' }
  })

/** Openings with letters that nobody has finished entering, the oldest first. */
export const openingsToEnter = (state: WorkspaceState): readonly OpeningAtHand[] =>
  openingsAtHand(state)
    .filter(
      ({ opening }) =>
        opening.letters > 0 &&
        opening.entered === undefined &&
        !isElectronicBox(state, opening.box) &&
        !isEnding(state, opening),
    )
    .toReversed()

/** How many letters of `opening` wait to be entered, as far as this person may know. */
export const countWaiting = (state: WorkspaceState, opening: PaperOpening): number =>
  sheetsOf(state, opening).filter(({ kind }) => kind === 'waits').length

const isEnding = ({ unsent }: WorkspaceState, { entry }: PaperOpening): boolean =>
  unsent.some(({ thing }) => thing.kind === 'all-entered' && thing.opening.entry === entry)

/** What is written on a sheet until it has a number: day, month, and which letter it is. */
export const markOf = ({ held }: PaperOpening, sheet: number): string =>
  `${held.on.slice(8)}.${held.on.slice(5, 7)}-${sheet}`
