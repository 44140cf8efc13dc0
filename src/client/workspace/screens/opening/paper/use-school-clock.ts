import type { WallTime } from '#core/calendar/plain-date.ts'
import { useDesk } from '../../../desk.ts'
import { wallTimeIn } from '../../../session/school-date.ts'

/** The school's clock; while the server cannot be asked, as this device reckons it. */
export function useSchoolClock(): WallTime | null {
  const { state } = useDesk()
  const { now, board, isOffline } = state
  return isOffline && board !== null ? wallTimeIn(board.school.zone, Date.now()) : now
}
