import { sha256, toBase64url } from '#core/bytes.ts'
import type { AuthorCopy } from '#core/contract/sealed.ts'
import type { AnswerData } from '#core/contract/thread-data.ts'
import { hash, type ThreadId } from '#core/ids.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import type { Done } from './api.ts'
import type { Desk, UnlockedMember } from './desk.ts'
import type { Carried } from './files/uploading.ts'
import { refused } from './refused.ts'
import { rosterInForce } from './replica/replica.ts'
import { append, newEntry } from './write.ts'

/**
 * Answers the author of a letter: sealed once for the readers and once for the author, whose copy
 * says the role of the writer and no name.
 *
 * @param carried - the files that were sent for it, or null: the vault knows their keys.
 */
export async function answer(
  desk: Desk,
  member: UnlockedMember,
  thread: ThreadId,
  text: string,
  carried: Carried | null = null,
): Promise<Done> {
  const writer = rosterInForce(member.replica)?.people.find(({ id }) => id === member.account)
  if (writer === undefined) return refused('not-a-member')
  const { vault, school } = member
  const fresh = newEntry(member)
  const begun = carried === null ? fresh : { ...fresh, id: carried.owner }
  const said: AuthorCopy = {
    v: 1,
    thread,
    answer: begun.id,
    text: text.trim(),
    role: writer.role,
    on: begun.on,
  }
  try {
    const copy = await vault.sealCopy(school, said)
    const header = { thread, way: 'code', copy: hash(toBase64url(sha256(copy))) } as const
    const entry = { ...begun, kind: 'answer-sent', header } as const
    const data: AnswerData = { text: said.text }
    const parts = carried === null ? {} : { parts: [...carried.parts] }
    const written = await vault.writeInThread(entry, data)
    return await append(desk, member, entry, written, { copy, ...parts })
  } catch (error) {
    if (error instanceof EnvelopeError && error.code === 'too-large') return refused('too-large')
    throw error
  }
}
