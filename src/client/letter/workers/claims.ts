import type { Bucket } from '#core/appeals/receipt.ts'
import type { BoxId, Hash, SchoolId, ThreadId } from '#core/ids.ts'

/** What an author knows of the letter's own entry, and puts the MAC under. */
export const letterClaim = (letter: {
  readonly school: SchoolId
  readonly id: ThreadId
  readonly box: BoxId
  readonly bucket: Bucket
  /** How many parts are attached, none unless told. */
  readonly parts?: number | undefined
  readonly roster: Hash
}) =>
  ({
    v: 1,
    school: letter.school,
    id: letter.id,
    kind: 'letter-received',
    by: 'author',
    header: {
      box: letter.box,
      bucket: letter.bucket,
      parts: letter.parts ?? 0,
      roster: letter.roster,
    },
  }) as const

/** What an author knows of a follow-up's entry. @param id - of the follow-up itself. */
export const followUpClaim = (followUp: {
  readonly school: SchoolId
  readonly id: string
  readonly thread: ThreadId
  readonly bucket: Bucket
  /** How many parts are attached, none unless told. */
  readonly parts?: number
}) =>
  ({
    v: 1,
    school: followUp.school,
    id: followUp.id,
    kind: 'follow-up-received',
    by: 'author',
    header: { thread: followUp.thread, bucket: followUp.bucket, parts: followUp.parts ?? 0 },
  }) as const
