import { isUnsaved } from './drafts/book.ts'
import { saveAtParting } from './drafts/save.ts'
import { leaveDesk, type Desk } from './desk.ts'
import { Offline } from './offline.ts'

/**
 * Forgets everything at once, then ends the session at the server, which may be unreachable. Only the
 * vault lives a moment longer, if there is a draft that it must seal first.
 */
export async function leave(desk: Desk): Promise<void> {
  const { token, remote, drafts } = desk
  const parting = isUnsaved(drafts) ? remote : null
  if (parting !== null) desk.remote = null
  leaveDesk(desk)
  if (token === null) return
  const server = desk.serverFor(token)
  if (parting !== null) {
    const isSaved = await unlessOffline(() => saveAtParting(server, parting, drafts))
    // Somebody may have unlocked again while the line was slow.
    if (isSaved !== true && desk.unlocked === null) desk.store.change({ areDraftsLost: true })
  }
  // The session ends there by itself, and nobody has its token any more.
  await unlessOffline(() => server.logOut())
}

async function unlessOffline<Given>(work: () => Promise<Given>): Promise<Given | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Offline) return null
    throw error
  }
}
