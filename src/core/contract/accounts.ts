import * as v from 'valibot'
import { Hash, MemberId, SchoolId } from '../ids.ts'
import { Country, School, Zone } from '../school/founding.ts'
import { PersonName, Role, Seat } from '../school/roster.ts'
import { Lang } from '../words/lang.ts'
import { bytesOf } from './base64.ts'
import { SignedEntry } from './entries.ts'

/** A message of OPAQUE as the library writes it: base64url text. @see RFC 9807 */
const Opaque = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,2048}$/))

/** A single-use secret of 16 bytes, from an invitation's fragment. */
export const InvitationToken = bytesOf(16)

/** `POST /api/setup/start`: the set-up code printed at the first start opens this once. */
export const SetupStart = v.strictObject({ code: v.string(), request: Opaque })
export const RegistrationResponse = v.strictObject({ account: MemberId, response: Opaque })
export type RegistrationResponse = v.InferOutput<typeof RegistrationResponse>

/** `POST /api/setup`: names the school and makes the administrator's account. */
export const Setup = v.strictObject({
  code: v.string(),
  account: MemberId,
  record: Opaque,
  school: v.strictObject({
    name: School.entries.name,
    shortName: School.entries.shortName,
    country: Country,
    zone: Zone,
    lang: Lang,
  }),
})
export type Setup = v.InferOutput<typeof Setup>

/** `POST /api/invitations` by the administrator. The answer carries the token, once. */
export const Invitation = v.strictObject({ name: PersonName, role: Role, seat: Seat })
export type Invitation = v.InferOutput<typeof Invitation>
export const InvitationMade = v.strictObject({ id: MemberId, token: v.string() })

/** `POST /api/invitations/look`: what the invited person sees before enrolling. */
export const InvitationLook = v.strictObject({ token: InvitationToken })
export const InvitationSeen = v.strictObject({
  ...Invitation.entries,
  account: MemberId,
  school: SchoolId,
  schoolName: v.string(),
})
export type InvitationSeen = v.InferOutput<typeof InvitationSeen>

/** `POST /api/enrolment/start` */
export const EnrolmentStart = v.strictObject({ token: InvitationToken, request: Opaque })

/** Everything of a member that the server keeps: nothing of it opens a letter. */
export const KeyMaterial = v.strictObject({
  record: Opaque,
  cardWrap: bytesOf(32 + 29),
  recoveryWrap: bytesOf(32 + 29),
  /** Labelled SHA-256 of what proves the recovery sheet. */
  recoveryAuthHash: bytesOf(32),
})
export type KeyMaterial = v.InferOutput<typeof KeyMaterial>

/** `POST /api/enrolment`: only after the last group of card and sheet was typed back. */
export const Enrolment = v.strictObject({
  token: InvitationToken,
  account: MemberId,
  ...KeyMaterial.entries,
  /** The age recipient `age1pq1…`. */
  recipient: v.pipe(v.string(), v.startsWith('age1pq1'), v.maxLength(2048)),
  signingKey: Hash,
})
export type Enrolment = v.InferOutput<typeof Enrolment>

/** `GET /api/people`: who can unlock here; all of it stands in the public roster. */
export const KnownPeople = v.strictObject({
  /** The address on the poster, without a slash at its end. */
  publicUrl: v.string(),
  school: v.nullable(v.strictObject({ id: SchoolId, ...School.entries })),
  people: v.array(
    v.strictObject({
      id: MemberId,
      name: v.string(),
      role: v.nullable(Role),
      seat: v.nullable(Seat),
    }),
  ),
})
export type KnownPeople = v.InferOutput<typeof KnownPeople>

/** `POST /api/session/start` and `POST /api/session`: OPAQUE in two messages. */
export const LoginStart = v.strictObject({ account: MemberId, request: Opaque })
export const LoginResponse = v.strictObject({ response: Opaque, state: v.string() })
export type LoginResponse = v.InferOutput<typeof LoginResponse>
export const LoginFinish = v.strictObject({ state: v.string(), finish: Opaque })

/** A session: the bearer token, and what the member's own secrets unlock. */
export const Session = v.strictObject({
  token: v.string(),
  account: MemberId,
  kind: v.picklist(['administrator', 'member']),
  school: SchoolId,
  cardWrap: v.nullable(bytesOf(32 + 29)),
})
export type Session = v.InferOutput<typeof Session>

/** `POST /api/recovery/start`: the sheet proves itself; the answer is the wrap it opens. */
export const RecoveryStart = v.strictObject({
  account: MemberId,
  auth: bytesOf(32),
  request: Opaque,
})
export const RecoveryWrap = v.strictObject({ wrap: bytesOf(32 + 29), response: Opaque })
export type RecoveryWrap = v.InferOutput<typeof RecoveryWrap>

/** `POST /api/recovery`: new password, card and sheet, with the entry that says so. */
export const Recovery = v.strictObject({
  account: MemberId,
  auth: bytesOf(32),
  ...KeyMaterial.entries,
  signed: SignedEntry,
})
export type Recovery = v.InferOutput<typeof Recovery>

/** One page of a member's key ring: `PUT /api/keyring`. Page 0 is the anchor. */
export const KeyRingPage = v.strictObject({
  page: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bytes: bytesOf(1024, 32_768),
})
export type KeyRingPage = v.InferOutput<typeof KeyRingPage>
export const KeyRing = v.array(KeyRingPage)
