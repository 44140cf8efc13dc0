import * as v from 'valibot'
import { AnswerRead } from '../appeals/answer.ts'
import { AnswerRated } from '../appeals/rating.ts'
import { LetterReceived } from '../appeals/receipt.ts'
import { PlainDate } from '../calendar/plain-date.ts'
import { EntryId, Hash } from '../ids.ts'
import { PlannedTime } from '../openings/plan.ts'
import { bytesOf } from './base64.ts'
import { RosterChain } from './chain.ts'
import { CodeProof } from './letters.ts'

/** Where a letter stands in the log, with all that its author needs to check it. */
export const LogEvidence = v.strictObject({
  entry: LetterReceived,
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Inclusion proof under `checkpoint`, RFC 6962 §2.1.1. */
  proof: v.array(Hash),
  /** C2SP signed note: the log's signature and members' cosignatures. */
  checkpoint: v.pipe(v.string(), v.maxLength(16_384)),
})
export type LogEvidence = v.InferOutput<typeof LogEvidence>

/** An answer as its author gets it: a date, and a copy that only the code opens. */
export const SealedAnswer = v.strictObject({
  id: EntryId,
  on: PlainDate,
  readOn: v.nullable(PlainDate),
  copyHash: Hash,
  /** Null once its author has said "I have read it": nobody can open it here again. */
  copy: v.nullable(bytesOf(1024, 65_536 + 29)),
})
export type SealedAnswer = v.InferOutput<typeof SealedAnswer>

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
