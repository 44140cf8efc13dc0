import * as v from 'valibot'
import { Hash, MemberId } from '../ids.ts'
import { Roster } from '../school/roster.ts'
import { PersonName, Role, Seat } from '../school/roster.ts'
import { bytesOf } from './base64.ts'

/** Somebody in the room: named by the invitation, with the keys of the enrolment. */
export const Participant = v.strictObject({
  id: MemberId,
  name: PersonName,
  role: Role,
  seat: Seat,
  signingKey: Hash,
  recipient: v.string(),
})
export type Participant = v.InferOutput<typeof Participant>

/**
 * `GET /api/ceremony`: founding or changing the roster together. Everyone commits, then everyone
 * reveals; the code that all read aloud depends on every nonce, so nobody can steer it.
 */
export const Ceremony = v.strictObject({
  /** The roster that the ceremony proposes. */
  proposal: Roster,
  participants: v.array(Participant),
  commitments: v.array(v.strictObject({ member: MemberId, commitment: Hash })),
  nonces: v.array(v.strictObject({ member: MemberId, nonce: bytesOf(32) })),
})
export type Ceremony = v.InferOutput<typeof Ceremony>

/** Everyone enrolled, and the ceremony under way, if any. */
export const CeremonyView = v.strictObject({
  enrolled: v.array(Participant),
  ceremony: v.nullable(Ceremony),
})
export type CeremonyView = v.InferOutput<typeof CeremonyView>

/** `POST /api/ceremony`: a member proposes a roster; a proposal not yet signed is replaced. */
export const CeremonyProposal = v.strictObject({ proposal: Roster })

/** `PUT /api/ceremony/commitment`, for the proposal with this hash. */
export const Commitment = v.strictObject({ proposal: Hash, commitment: Hash })

/** `PUT /api/ceremony/nonce`: accepted only when everyone has committed. */
export const Reveal = v.strictObject({ proposal: Hash, nonce: bytesOf(32) })
