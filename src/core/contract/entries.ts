import * as v from 'valibot'
import { AppealEntered } from '../appeals/entered.ts'
import { FollowUpReceived } from '../appeals/follow-up.ts'
import { LetterReceived } from '../appeals/receipt.ts'
import { BoxId, Hash, SchoolId, ThreadId } from '../ids.ts'
import { AnyEntry } from '../log/entries.ts'
import { PlannedTime } from '../openings/planned-time.ts'
import { bytesOf } from './base64.ts'
import { PartHashes } from './files.ts'

/** The longest content of an entry of the board, a long record; of a thread a letter's. */
export const maxContentBytes = 262_144 + 4096
const maxThreadContentBytes = 65_536 + 4096

/** Body of `POST /api/entries`: one signed entry of a member. */
export const SignedEntry = v.strictObject({
  entry: AnyEntry,
  salt: bytesOf(32),
  /** Sealed for readers, or public on the board; empty when there is none. */
  content: bytesOf(0, maxContentBytes),
  sig: bytesOf(64),
  /** The author's copy of an answer. */
  copy: v.exactOptional(bytesOf(1024, 65_536 + 29)),
  /** The attached parts of an answer or a record, each sent before. */
  parts: v.exactOptional(PartHashes),
})
export type SignedEntry = v.InferOutput<typeof SignedEntry>

/** The entry stands in the log, durable. */
export const Appended = v.strictObject({ index: v.number(), leaf: Hash })
export type Appended = v.InferOutput<typeof Appended>

const index = v.pipe(v.number(), v.integer(), v.minValue(0))

/** An entry of the board as every member gets it. */
export const BoardItem = v.strictObject({
  scope: v.literal('board'),
  index,
  entry: AnyEntry,
  salt: bytesOf(32),
  content: bytesOf(0, maxContentBytes),
  sig: bytesOf(0, 64),
})
export type BoardItem = v.InferOutput<typeof BoardItem>

/** An entry of a thread: the same bytes for every member; who can open it learns what it is. */
export const ThreadItem = v.strictObject({
  scope: v.literal('thread'),
  index,
  leaf: Hash,
  thread: ThreadId,
  content: bytesOf(0, maxThreadContentBytes),
  sig: bytesOf(0, 64),
  /** Only for what an author sent, and for an appeal that members entered. */
  received: v.exactOptional(
    v.strictObject({
      entry: v.variant('kind', [LetterReceived, FollowUpReceived, AppealEntered]),
      /** The letter's sealed body, and the slot of the seat that asks; none for a follow-up. */
      body: v.exactOptional(bytesOf(4096, maxThreadContentBytes)),
      slot: v.exactOptional(bytesOf(256, 4096)),
    }),
  ),
})
export type ThreadItem = v.InferOutput<typeof ThreadItem>

/** An entry of a thread for whoever attends and never reads: its leaf, for the tree. */
export const LeafItem = v.strictObject({ scope: v.literal('leaf'), index, leaf: Hash })
export type LeafItem = v.InferOutput<typeof LeafItem>

/** `GET /api/feed?from=<index>&size=<pinned size>`: what came since, and the log's own proof. */
export const Feed = v.strictObject({
  items: v.array(v.variant('scope', [BoardItem, ThreadItem, LeafItem])),
  /** More items wait after the last one. */
  more: v.boolean(),
  /** Newest checkpoint as a C2SP signed note. */
  checkpoint: v.string(),
  /** From the pinned size to the newest, RFC 6962 §2.1.2; empty when nothing is pinned. */
  consistency: v.array(Hash),
  /** The school's clock. */
  now: PlannedTime,
})
export type Feed = v.InferOutput<typeof Feed>

/** Body of `POST /api/openings`: put the waiting letters into the log. */
export const OpeningDraft = v.strictObject({ box: BoxId })

/** The log before the letters were put into it. */
export const OpeningBegun = v.strictObject({
  before: v.strictObject({ size: v.number(), root: Hash }),
})
export type OpeningBegun = v.InferOutput<typeof OpeningBegun>

/** Body of `POST /api/cosignatures`: a member saw this checkpoint and it is consistent. */
export const Cosignature = v.strictObject({
  school: SchoolId,
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
  root: Hash,
  /** Seconds since 1970 UTC, signed. */
  time: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sig: bytesOf(64),
})
export type Cosignature = v.InferOutput<typeof Cosignature>
