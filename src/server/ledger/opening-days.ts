import { openingDaysOf, type OpeningDays } from '#core/openings/opening-days.ts'
import { regulationInUse } from '#core/regulation/in-use.ts'
import type { SchoolLog } from './context.ts'
import { regulationInForce } from './regulation-in-force.ts'

/** What days of the calendar mean for the openings of this school now. */
export async function openingDays(log: SchoolLog): Promise<OpeningDays> {
  const inForce = await regulationInForce(log)
  const versions = inForce === null ? [] : [inForce]
  return openingDaysOf(log.head.board, regulationInUse(versions, log.school.country))
}
