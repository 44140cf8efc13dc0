import type { AnnulmentData, NoteData } from '#core/contract/thread-data.ts'
import type { ThreadId } from '#core/ids.ts'
import type { ChosenFile, Done, OnProgress, Refused, Workspace } from './api.ts'
import { answer } from './answering.ts'
import { asMember, besides, type Desk, type UnlockedMember } from './desk.ts'
import { forgetUpload, upload } from './files/uploading.ts'
import { isRefused, refused } from './refused.ts'
import { register } from './registering.ts'
import type { OpenedThread } from './replica/replica.ts'
import { synchronise } from './sync.ts'
import { appendToThread, newEntry } from './write.ts'

type Correspondence = Pick<Workspace, 'read' | 'register' | 'annul' | 'note' | 'answer'>

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

  note: (id, text) =>
    withThread(desk, id, (member) => {
      const entry = { ...newEntry(member), kind: 'note-added', header: { thread: id } } as const
      const data: NoteData = { text: text.trim() }
      return appendToThread(desk, member, entry, data)
    }),

  answer: (id, text, files = [], onProgress = () => undefined) =>
    files.length === 0
      ? withThread(desk, id, (member) => answer(desk, member, id, text))
      : answerWithFiles(desk, id, text, files, onProgress),
})

/** The files are sent beside all other work; only the answer itself takes its turn. */
async function answerWithFiles(
  desk: Desk,
  id: ThreadId,
  text: string,
  files: readonly ChosenFile[],
  onProgress: OnProgress,
): Promise<Done> {
  const carried = await besides(desk, (member) => upload(desk, member, id, files, onProgress))
  if (isRefused(carried)) return carried
  return withThread(desk, id, async (member) => {
    const answered = await answer(desk, member, id, text, carried)
    if (answered === null) await forgetUpload(member, id)
    return answered
  })
}

/** Does `work` with a letter that this person can open. */
export const withThread = <Given>(
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
