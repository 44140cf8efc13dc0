import * as v from 'valibot'
import { AnswerRead } from '../appeals/answer.ts'
import { AnswerRated } from '../appeals/rating.ts'
import { AppealEntered } from '../appeals/entered.ts'
import { LetterReceived } from '../appeals/receipt.ts'
import { PlainDate } from '../calendar/plain-date.ts'
import { EntryId, Hash } from '../ids.ts'
import { PlannedTime } from '../openings/planned-time.ts'
import { bytesOf } from './base64.ts'
import { RosterChain } from './chain.ts'
import { CodeProof } from './letters.ts'
import { SealedAnswer } from './sealed-answer.ts'

/** Where a letter stands in the log, with all that its author needs to check it. */
export const LogEvidence = v.strictObject({
  entry: v.variant('kind', [LetterReceived, AppealEntered]),
  /** Of a member who entered it from a sheet; the mark of an own letter is the author's to make. */
  sig: v.exactOptional(bytesOf(64)),
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Inclusion proof under `checkpoint`, RFC 6962 §2.1.1. */
  proof: v.array(Hash),
  /** C2SP signed note: the log's signature and members' cosignatures. */
  checkpoint: v.pipe(v.string(), v.maxLength(16_384)),
})
export type LogEvidence = v.InferOutput<typeof LogEvidence>

/** What the owner of a code sees: `POST /api/thread`. Dates without names. */
export const ThreadView = v.strictObject({
  returnBox: bytesOf(1024, 16_384 + 29),
  /** The school's date, for what the author signs. */
  today: PlainDate,
  /** Null while the letter waits outside the log. */
  received: v.nullable(LogEvidence),
  seenOn: v.nullable(PlainDate),
  registered: v.nullable(v.strictObject({ on: PlainDate, dueOn: PlainDate })),
  answers: v.array(SealedAnswer),
  /** Days of the author's follow-ups in the log, and how many still wait. */
  followUps: v.strictObject({ on: v.array(PlainDate), waiting: v.number() }),
  opening: v.strictObject({
    next: v.nullable(PlannedTime),
    /** A planned opening that did not take place. */
    missed: v.nullable(PlannedTime),
    lastOn: v.nullable(PlainDate),
  }),
  chain: RosterChain,
})
export type ThreadView = v.InferOutput<typeof ThreadView>

/** Body of `POST /api/thread/part`: one attached part of an answer; the bytes are the answer. */
export const PartWanted = v.strictObject({
  ...CodeProof.entries,
  answer: EntryId,
  part: Hash,
})
export type PartWanted = v.InferOutput<typeof PartWanted>

/** An entry that an author writes, with the proof of the code. */
const saying = <Entry extends typeof AnswerRead | typeof AnswerRated>(entry: Entry) =>
  v.strictObject({
    ...CodeProof.entries,
    entry,
    salt: bytesOf(32),
    /** Entry, salt and what is said, sealed for the readers. */
    content: bytesOf(1024 + 29),
    sig: bytesOf(32),
  })

/** Body of `POST /api/thread/reading`: "I have read it". */
export const AnswerReading = saying(AnswerRead)
export type AnswerReading = v.InferOutput<typeof AnswerReading>

/** Body of `POST /api/thread/rating`: whether the answer helped. */
export const AnswerRating = saying(AnswerRated)
export type AnswerRating = v.InferOutput<typeof AnswerRating>
