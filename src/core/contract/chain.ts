import * as v from 'valibot'
import { Hash } from '../ids.ts'
import { Confirmed } from '../log/confirmed.ts'
import { Roster, RosterChanged } from '../school/roster.ts'
import { bytesOf } from './base64.ts'
import { WorkOffer } from './work.ts'

/**
 * One version of the roster with the signatures under it: enough to check it against the version
 * before, without the log.
 */
export const RosterLink = v.strictObject({
  roster: Roster,
  entry: RosterChanged,
  salt: bytesOf(32),
  sig: bytesOf(64),
  confirmations: v.array(v.strictObject({ entry: Confirmed, sig: bytesOf(64) })),
})
export type RosterLink = v.InferOutput<typeof RosterLink>

/** Every version from the genesis on. */
export const RosterChain = v.array(RosterLink)
export type RosterChain = v.InferOutput<typeof RosterChain>

/** Age recipients, each by the hash in a roster. */
export const RecipientList = v.array(v.pipe(v.string(), v.startsWith('age1pq1'), v.maxLength(2048)))

/** What a letter page needs before it can encrypt: `GET /api/box`. */
export const BoxKeys = v.strictObject({
  genesis: Hash,
  chain: RosterChain,
  /** Of everybody who has a slot by the newest roster, in its order. */
  recipients: RecipientList,
  work: WorkOffer,
})
export type BoxKeys = v.InferOutput<typeof BoxKeys>

/** The keys of everybody on the roster in force, for what the commission seals: `GET /api/recipients`. */
export const RosterRecipients = v.strictObject({
  roster: Hash,
  /** In the order of the roster's people. */
  recipients: RecipientList,
})
export type RosterRecipients = v.InferOutput<typeof RosterRecipients>
