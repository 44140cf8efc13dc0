import { addDays, plainDate } from '../calendar/plain-date.ts'
import { boxId, entryId } from '../ids.ts'
import type { OpeningInLog } from './opening-rows.ts'

/** A Tuesday. */
export const firstOpening = plainDate('2026-11-24')

/** The electronic box. */
export const pageBox = boxId('C'.repeat(21) + 'A')

/** An opening of the electronic box, planned for the day `n` from the first. */
export const electronic = (n: number): OpeningInLog => ({
  entry: entryId('A'.repeat(22)),
  box: pageBox,
  planned: { on: addDays(firstOpening, n), at: 720 },
  isPlanned: true,
  present: [{ post: 'psychologist', name: 'Дана Ахметова' }],
  ordinary: 2,
  record: null,
  actNo: null,
})
