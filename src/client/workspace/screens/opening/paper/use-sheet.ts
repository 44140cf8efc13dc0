import { useRef, useState } from 'preact/hooks'
import { readersWithout } from '#core/appeals/readers.ts'
import { readSheetCode } from '#core/appeals/sheet-code.ts'
import type { Bytes } from '#core/bytes.ts'
import { farthestDueDays } from '#core/appeals/registration.ts'
import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { EntryId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { slotsOf, type Roster } from '#core/school/roster.ts'
import type { Lang } from '#core/words/lang.ts'
import { useDesk } from '../../../desk.ts'
import type { Workspace } from '../../../session/api.ts'
import { isOfOpening, type TypedSheet } from '../../../session/unsent/begun.ts'
import type { Sheet } from '../../../session/unsent/thing.ts'
import { markOf } from './waiting-sheets.ts'

/** What is typed and photographed of one letter. */
export interface SheetSeen extends TypedSheet {
  readonly photos: readonly Bytes[]
}

/** Why a letter cannot be entered yet; each is a key of the words. */
export type SheetLack = 'needsWords' | 'needsBrief' | 'needsReaders' | 'dueWrong'

/** A letter before anybody has looked at it. */
export const unseenSheet = (dueOn: PlainDate | null): SheetSeen => ({
  photos: [],
  text: '',
  brief: '',
  isSigned: false,
  onlyFor: null,
  excluded: [],
  code: null,
  dueOn,
})

/** A letter that is being entered, kept on this device as it is typed. */
export function useSheet(opening: EntryId, sheet: number, dueOn: PlainDate | null) {
  const { workspace } = useDesk()
  const [isResumed] = useState(() => begunSheets(workspace, opening).has(sheet))
  const [seen, setSeen] = useState(() => begunSheet(workspace, opening, sheet, unseenSheet(dueOn)))
  // A photograph and the code on it come in one turn of the page.
  const latest = useRef(seen)
  const photosOf = { kind: 'begun-photos', opening, sheet } as const
  const wordsOf = (whole: SheetSeen) => {
    const { photos: _, ...typed } = whole
    return { kind: 'begun-sheet', opening, sheet, seen: typed } as const
  }
  const see = (changes: Partial<SheetSeen>) => {
    const before = latest.current
    const next = { ...before, ...changes }
    latest.current = next
    setSeen(next)
    workspace.keepBegun(wordsOf(next))
    if (next.photos !== before.photos) workspace.keepBegun(photosOf, next.photos)
  }
  const finish = () => {
    workspace.forgetBegun(wordsOf(seen))
    workspace.forgetBegun(photosOf)
  }
  return { seen, see, finish, isResumed }
}

/** What this person began to write of a letter on this device; `otherwise` when nothing. */
function begunSheet(
  workspace: Workspace,
  opening: EntryId,
  sheet: number,
  otherwise: SheetSeen,
): SheetSeen {
  let begun = otherwise
  for (const { thing, photos } of workspace.begun()) {
    if (!isOfOpening(thing, opening) || thing.sheet !== sheet) continue
    begun = thing.kind === 'begun-photos' ? { ...begun, photos } : { ...begun, ...thing.seen }
  }
  return begun
}

/** Which letters of `opening` somebody began to enter on this device. */
export const begunSheets = (workspace: Workspace, opening: EntryId): ReadonlySet<number> =>
  new Set(
    workspace.begun().flatMap(({ thing }) => (isOfOpening(thing, opening) ? [thing.sheet] : [])),
  )

/** What decides whether a letter can be entered as it stands. */
interface Entering {
  readonly roster: Roster
  /** The day of the opening. */
  readonly takenOut: PlainDate
  /** Whoever enters it gives it its number as well. */
  readonly isRegistrar: boolean
}

/** What lacks in `seen`, or null: one that was not opened needs no words. */
export function lackOf(
  seen: SheetSeen,
  { roster, takenOut, isRegistrar }: Entering,
): SheetLack | null {
  const isUnopened = seen.onlyFor !== null
  if (!isUnopened && seen.text.trim() === '' && seen.photos.length === 0) return 'needsWords'
  const isNumbered = !isUnopened && isRegistrar
  if (isNumbered && seen.brief.trim() === '') return 'needsBrief'
  if (isNumbered && isDueWrong(seen, takenOut)) return 'dueWrong'
  const readers = readersWithout(slotsOf(roster), new Set<string>(seen.excluded))
  return typeof readers === 'string' ? 'needsReaders' : null
}

/** Whether the answer would be due before the opening, or on a day that no log takes. @clause S0-32 */
export const isDueWrong = ({ dueOn }: Pick<SheetSeen, 'dueOn'>, takenOut: PlainDate): boolean =>
  dueOn !== null && (dueOn < takenOut || dueOn > addDays(takenOut, farthestDueDays))

/** The sheet to be entered; without a brief content it waits for a registrar. @clause S0-34 */
export const sheetOf = (
  seen: SheetSeen,
  opening: PaperOpening,
  sheet: number,
  { lang, isRegistrar }: { readonly lang: Lang } & Pick<Entering, 'isRegistrar'>,
): Sheet => ({
  box: opening.box,
  opening: opening.entry,
  sheet,
  takenOut: opening.held,
  text: seen.text.trim(),
  brief: seen.onlyFor === null && isRegistrar ? seen.brief.trim() : '',
  isAnonymous: !seen.isSigned,
  ...(seen.isSigned && seen.onlyFor === null ? signedIn(seen) : {}),
  excluded: [...seen.excluded],
  onlyFor: seen.onlyFor?.trim() ?? null,
  code: seen.code !== null && readSheetCode(seen.code) !== null ? seen.code : null,
  mark: markOf(opening, sheet),
  lang,
  dueOn: seen.dueOn,
})

/** What was typed of whoever signed it, or nothing. */
function signedIn({ signed = {} }: SheetSeen): Pick<Sheet, 'signed'> {
  const filled = Object.entries(signed).flatMap(([field, text]) =>
    text?.trim() ? [[field, text.trim()] as const] : [],
  )
  return filled.length === 0 ? {} : { signed: Object.fromEntries(filled) }
}
