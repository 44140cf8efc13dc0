import { useRef, useState } from 'preact/hooks'
import { readersWithout } from '#core/appeals/readers.ts'
import { readSheetCode } from '#core/appeals/sheet-code.ts'
import type { Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
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
export type SheetLack = 'needsWords' | 'needsBrief' | 'needsReaders'

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

/** What lacks in `seen`, or null: one that was not opened needs no words. */
export function lackOf(seen: SheetSeen, roster: Roster): SheetLack | null {
  const isUnopened = seen.onlyFor !== null
  if (!isUnopened && seen.text.trim() === '' && seen.photos.length === 0) return 'needsWords'
  if (!isUnopened && seen.brief.trim() === '') return 'needsBrief'
  const readers = readersWithout(slotsOf(roster), new Set<string>(seen.excluded))
  return typeof readers === 'string' ? 'needsReaders' : null
}

/** The sheet to be entered. */
export const sheetOf = (
  seen: SheetSeen,
  opening: PaperOpening,
  sheet: number,
  lang: Lang,
): Sheet => ({
  box: opening.box,
  opening: opening.entry,
  sheet,
  takenOut: opening.held,
  text: seen.text.trim(),
  brief: seen.onlyFor === null ? seen.brief.trim() : '',
  isAnonymous: !seen.isSigned,
  excluded: [...seen.excluded],
  onlyFor: seen.onlyFor?.trim() ?? null,
  code: seen.code !== null && readSheetCode(seen.code) !== null ? seen.code : null,
  mark: markOf(opening, sheet),
  lang,
  dueOn: seen.dueOn,
})
