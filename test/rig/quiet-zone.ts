import type { School } from '#core/school/founding.ts'
import { wallTimeIn } from '#client/workspace/session/school-date.ts'

/** The last hour of a day, in minutes since midnight: no journey takes as long. */
const lastHour = 23 * 60

/**
 * The zone of a school that lives by the clock of this machine: Bishkek, unless its day is about to
 * end. What is due today would be missed before the journey is over.
 */
export const quietZone = (now: number): School['zone'] =>
  wallTimeIn('Asia/Bishkek', now).at < lastHour ? 'Asia/Bishkek' : 'Asia/Almaty'
