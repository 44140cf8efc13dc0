import { leaveDesk, type Desk } from './desk.ts'
import { Offline } from './offline.ts'

/** Forgets everything at once, then ends the session at the server, which may be unreachable. */
export async function leave(desk: Desk): Promise<void> {
  const told = desk.token === null ? null : desk.server.logOut()
  leaveDesk(desk)
  try {
    await told
  } catch (error) {
    // The session ends there by itself, and nobody has its token any more.
    if (!(error instanceof Offline)) throw error
  }
}
