import { plainDate } from '#core/calendar/plain-date.ts'
import { untouchedCalendar } from '#core/calendar/calendar-changed.ts'
import { hash } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import { noRecordKeys } from '#core/records/record-key.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { lockedState } from '../../session/state.ts'

const nothing = hash('A'.repeat(43))
const on = plainDate('2026-11-20')

/** A school in Almaty before anybody signed. */
export const exampleBoard: BoardState = {
  school: { country: 'KZ', zone: 'Asia/Almaty', lang: 'kk', logKey: nothing, on },
  rosters: [],
  proposedRoster: null,
  preparedBox: null,
  boxes: [],
  regulations: [],
  proposedRegulation: null,
  calendar: untouchedCalendar,
  recordKeys: noRecordKeys,
}

/** What somebody without a name sees of it, with nothing in it yet. */
export const exampleState: WorkspaceState = {
  ...lockedState('https://school.example'),
  board: exampleBoard,
  genesis: nothing,
  now: { on, at: 600 },
  isRead: true,
}
