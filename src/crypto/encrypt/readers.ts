import type { MemberId } from '#core/ids.ts'
import { maxSeats } from '#core/school/roster.ts'

/**
 * Seats of a roster as bits of a number: seat 0 is the lowest. Unsigned, 32 seats at most.
 */
export type Bitmap = number

/** The bits of `readers` among `seats`. @throws RangeError for a reader without a seat. */
export function bitmapOf(seats: readonly MemberId[], readers: readonly MemberId[]): Bitmap {
  if (seats.length > maxSeats) throw new RangeError('a slot has room for 32 seats')
  let bitmap = 0
  for (const reader of readers) {
    const seat = seats.indexOf(reader)
    if (seat < 0) throw new RangeError('a reader has no seat')
    bitmap = (bitmap | (1 << seat)) >>> 0
  }
  return bitmap
}

/** Whether the bit of `seat` is set. */
export const hasSeat = (bitmap: Bitmap, seat: number): boolean => ((bitmap >>> seat) & 1) === 1

/** Those of `seats` whose bits are set, in roster order. */
export const readersOf = (seats: readonly MemberId[], bitmap: Bitmap): readonly MemberId[] =>
  seats.filter((_, seat) => hasSeat(bitmap, seat))
