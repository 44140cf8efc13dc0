import * as v from 'valibot'
import { Bucket } from '../appeals/receipt.ts'
import { PlainDate } from '../calendar/plain-date.ts'
import { BoxId, EntryId, Hash, ThreadId } from '../ids.ts'
import { Role } from '../school/roster.ts'
import { Lang } from '../words/lang.ts'
import { Bytes32 } from './bytes32.ts'
import { AttachedFiles } from './files.ts'
import { AuthorText, Tone } from './letter-body.ts'

/** How a thread's follow-ups are counted: 1 is the first. */
export const FollowUpCounter = v.pipe(v.number(), v.integer(), v.minValue(1))

/** What an author says with one tap beside a follow-up. */
export const FollowUpMark = v.literal('not-solved')
export type FollowUpMark = v.InferOutput<typeof FollowUpMark>

/** The JSON inside a follow-up, encrypted to the thread's recipient. */
export const FollowUpBody = v.strictObject({
  v: v.literal(1),
  text: AuthorText,
  /** Salt of the leaf of `follow-up-received`. */
  salt: Bytes32,
  /** The same counter a second time is a repetition by somebody else. */
  counter: FollowUpCounter,
  /** The answer before it did not solve the matter; the text may then be empty. */
  mark: v.optional(FollowUpMark),
  files: v.optional(AttachedFiles),
})
export type FollowUpBody = v.InferOutput<typeof FollowUpBody>

/** The public half of a thread's key pair: 1,216 bytes in bech32. */
export const ThreadRecipient = v.pipe(
  v.string(),
  v.length(1959),
  v.regex(/^age1pq1[02-9ac-hj-np-z]+$/),
)

/** What an author gets back for the code: enough to find and check the letter, not to read it. */
export const ReturnBox = v.strictObject({
  v: v.literal(1),
  /** Genesis hash of the school as the author saw it on the day of writing. */
  genesis: Hash,
  roster: Hash,
  letter: ThreadId,
  box: BoxId,
  /** SHA-256 of the letter's manifest. */
  contentHash: Hash,
  salt: Bytes32,
  threadRecipient: ThreadRecipient,
  tone: Tone,
  lang: Lang,
  bucket: Bucket,
  /** How many parts were attached, 1 to 20; left out for none. The log itself says whether it is so. */
  parts: v.optional(v.number()),
})
export type ReturnBox = v.InferOutput<typeof ReturnBox>

/** An answer as its author's code opens it. */
export const AuthorCopy = v.strictObject({
  v: v.literal(1),
  thread: ThreadId,
  /** The entry `answer-sent`. */
  answer: EntryId,
  text: v.string(),
  /** In which role the answer was given: no name. */
  role: Role,
  on: PlainDate,
  /** `AttachedFiles`, read by what opens them: most answers have none, and their page loads less. */
  files: v.optional(v.unknown()),
})
export type AuthorCopy = v.InferOutput<typeof AuthorCopy>

/** What is sealed beside an entry of a thread: the entry itself, for only its readers get it. */
export const ThreadContent = v.strictObject({
  v: v.literal(1),
  entry: v.looseObject({ id: EntryId, kind: v.string() }),
  /** Salt of the entry's leaf. */
  salt: Bytes32,
  /** What only people read: a summary, a reason, an answer; its shape depends on the kind. */
  data: v.optional(v.unknown()),
})
export type ThreadContent = v.InferOutput<typeof ThreadContent>
