import * as v from 'valibot'
import { MemberId } from '../ids.ts'
import { bytesOf } from './base64.ts'

/** What somebody does at a letter that is open on the screen. */
export const doings = ['reading', 'registering', 'answering', 'noting'] as const
export type Doing = (typeof doings)[number]

/** Version, nonce, one byte that says what, tag. */
export const sealedPresenceBytes = 1 + 12 + 1 + 16

/** Seconds after which somebody who says nothing more is gone. */
export const presenceSeconds = 45

/** Body of `PUT /api/presence`: somebody is at a letter that the server cannot name. */
export const Presence = v.strictObject({
  /** Follows from the letter's key and the day: only its readers can make it. */
  token: bytesOf(16),
  sealed: bytesOf(sealedPresenceBytes),
})
export type Presence = v.InferOutput<typeof Presence>

/** Its answer: the others who gave the same token. */
export const Others = v.array(
  v.strictObject({ account: MemberId, sealed: bytesOf(sealedPresenceBytes) }),
)
export type Others = v.InferOutput<typeof Others>
