import type { AnnulmentData } from '#core/contract/thread-data.ts'
import type { ThreadId } from '#core/ids.ts'
import type { Done, Refused, Workspace } from './api.ts'
import { answer } from './answering.ts'
import { asMember, type Desk, type UnlockedMember } from './desk.ts'
import { refused } from './refused.ts'
import { register } from './registering.ts'
import type { OpenedThread } from './replica/replica.ts'
import { synchronise } from './sync.ts'
import { appendToThread, newEntry } from './write.ts'

type Correspondence = Pick<Workspace, 'read' | 'register' | 'annul' | 'answer'>

/** What readers do with a letter. */
export const correspondence = (desk: Desk): Correspondence => ({
  read: (id) =>
    withThread(desk, id, (member, { state }) =>
      state.firstRead === null ? readFirst(desk, member, id) : Promise.resolve(null),
    ),

  register: (id, form) =>
    withThread(desk, id, (member, thread) => register(desk, member, thread, form)),

  annul: (id, reason) =>
    withThread(desk, id, async (member, { state: { registration } }) => {
      if (registration === null) return refused('not-registered')
      const { series, period, number } = registration
      const header = { thread: id, series, period, number }
      const entry = { ...newEntry(member), kind: 'registration-annulled', header } as const
      const data: AnnulmentData = { reason }
      return appendToThread(desk, member, entry, data)
    }),

  answer: (id, text) => withThread(desk, id, (member) => answer(desk, member, id, text)),
})

/** Does `work` with a letter that this person can open. */
const withThread = <Given>(
  desk: Desk,
  id: ThreadId,
  work: (member: UnlockedMember, thread: OpenedThread) => Promise<Given | Refused>,
): Promise<Given | Refused> =>
  asMember(desk, async (member) => {
    const thread = member.replica.threads.get(id)
    return thread === undefined ? refused('unknown-thread') : work(member, thread)
  })

async function readFirst(desk: Desk, member: UnlockedMember, thread: ThreadId): Promise<Done> {
  const entry = { ...newEntry(member), kind: 'letter-first-read', header: { thread } } as const
  const written = await appendToThread(desk, member, entry)
  // Another reader was faster: the letter is seen.
  return written?.refused === 'already-read' ? synchronise(desk, member) : written
}
