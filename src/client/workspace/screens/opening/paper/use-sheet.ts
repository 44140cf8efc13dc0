import { useState } from 'preact/hooks'
import { readersWithout } from '#core/appeals/readers.ts'
import { readSheetCode } from '#core/appeals/sheet-code.ts'
import type { Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { MemberId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { slotsOf, type Roster } from '#core/school/roster.ts'
import type { Lang } from '#core/words/lang.ts'
import type { Sheet } from '../../../session/unsent/thing.ts'
import { markOf } from './waiting-sheets.ts'

/** What is typed and photographed of one letter. */
export interface SheetSeen {
  readonly photos: readonly Bytes[]
  readonly text: string
  readonly brief: string
  readonly isSigned: boolean
  readonly onlyFor: string | null
  readonly excluded: readonly MemberId[]
  readonly code: string | null
  readonly dueOn: PlainDate | null
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

/** A letter that is being entered. */
export function useSheet(dueOn: PlainDate | null) {
  const [seen, setSeen] = useState(() => unseenSheet(dueOn))
  const see = (changes: Partial<SheetSeen>) => setSeen((before) => ({ ...before, ...changes }))
  return { seen, see }
}

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
