import {
  InvitationMade,
  InvitationSeen,
  KeyRing,
  KnownPeople,
  LoginResponse,
  RecoveryWrap,
  RegistrationResponse,
  Session,
  type Enrolment,
  type Invitation,
  type KeyMaterial,
  type KeyRingPage,
  type Setup,
} from '#core/contract/accounts.ts'
import type { SentAppeal } from '#core/contract/appeals.ts'
import { Administration, type BoxPreparation } from '#core/contract/administration.ts'
import type { Bytes } from '#core/bytes.ts'
import { CeremonyView } from '#core/contract/ceremony.ts'
import { BoxKeys, RosterRecipients } from '#core/contract/chain.ts'
import { StagedParts } from '#core/contract/files.ts'
import { KeptDrafts, type SealedDrafts } from '#core/contract/drafts.ts'
import {
  Appended,
  Feed,
  OpeningBegun,
  type Cosignature,
  type SignedEntry,
} from '#core/contract/entries.ts'
import { Others, type Presence } from '#core/contract/presence.ts'
import type { BoxId, EntryId, Hash, MemberId } from '#core/ids.ts'
import { Health } from '#core/contract/health.ts'
import type { Roster } from '#core/school/roster.ts'
import { nothing, type Http } from './http.ts'

/** Everything that the workspace asks the server, by name: the only place with addresses. */
export type Server = ReturnType<typeof createServer>

/** The server behind `http`. Every answer may be `Refused` instead, or throw `Offline`. */
export const createServer = (http: Http) => ({
  people: () => http.call('GET', '/api/people', KnownPeople),

  startSetup: (code: string, request: string) =>
    http.call('POST', '/api/setup/start', RegistrationResponse, { code, request }),
  setUp: (setup: Setup) => http.call('POST', '/api/setup', nothing, setup),

  administration: () => http.call('GET', '/api/administration', Administration),
  health: () => http.call('GET', '/api/health', Health),
  invite: (invitation: Invitation) =>
    http.call('POST', '/api/invitations', InvitationMade, invitation),
  withdraw: (id: MemberId) => http.call('DELETE', `/api/invitations/${id}`, nothing),
  prepareBox: (rules: BoxPreparation) => http.call('PUT', '/api/box', nothing, rules),

  invitation: (token: string) =>
    http.call('POST', '/api/invitations/look', InvitationSeen, { token }),
  startEnrolment: (token: string, request: string) =>
    http.call('POST', '/api/enrolment/start', RegistrationResponse, { token, request }),
  enrol: (enrolment: Omit<Enrolment, 'token'> & { readonly token: string }) =>
    http.call('POST', '/api/enrolment', nothing, enrolment),

  startLogin: (account: MemberId, request: string) =>
    http.call('POST', '/api/session/start', LoginResponse, { account, request }),
  logIn: (state: string, finish: string) =>
    http.call('POST', '/api/session', Session, { state, finish }),
  logOut: () => http.call('DELETE', '/api/session', nothing),
  logOutEverywhere: () => http.call('DELETE', '/api/sessions', nothing),

  startRecovery: (account: MemberId, auth: Bytes, request: string) =>
    http.call('POST', '/api/recovery/start', RecoveryWrap, { account, auth, request }),
  recover: (account: MemberId, auth: Bytes, material: KeyMaterial, signed: SignedEntry) =>
    http.call('POST', '/api/recovery', nothing, { account, auth, ...material, signed }),

  /** @param from - index of the first item wanted. @param size - of the pinned checkpoint, or 0. */
  feed: (from: number, size: number) =>
    http.call('GET', `/api/feed?from=${from}&size=${size}`, Feed),
  append: (signed: SignedEntry) => http.call('POST', '/api/entries', Appended, signed),
  enterAppeal: (sent: SentAppeal) => http.call('POST', '/api/appeals', Appended, sent),
  /** A part of a file of the answer or record that will be written under `id`. */
  stagePart: (id: EntryId, part: Hash, bytes: Bytes) =>
    http.call('PUT', `/api/answers/${id}/parts/${part}`, nothing, bytes),
  stagedParts: (id: EntryId) => http.call('GET', `/api/answers/${id}/parts`, StagedParts),
  part: (owner: EntryId, part: Hash) => http.bytes(`/api/letters/${owner}/parts/${part}`),
  partOfRecord: (owner: EntryId, part: Hash) => http.bytes(`/api/records/${owner}/parts/${part}`),
  beginOpening: (box: BoxId) => http.call('POST', '/api/openings', OpeningBegun, { box }),
  cosign: (word: Cosignature) => http.call('POST', '/api/cosignatures', nothing, word),
  keyRing: () => http.call('GET', '/api/keyring', KeyRing),
  keepPage: (page: KeyRingPage) => http.call('PUT', '/api/keyring', nothing, page),
  drafts: () => http.call('GET', '/api/drafts', KeptDrafts),
  keepDrafts: (drafts: SealedDrafts) => http.call('PUT', '/api/drafts', nothing, drafts),
  beAt: (presence: Presence) => http.call('PUT', '/api/presence', Others, presence),
  beNowhere: () => http.call('DELETE', '/api/presence', nothing),
  boxKeys: () => http.call('GET', '/api/box', BoxKeys),

  recipients: () => http.call('GET', '/api/recipients', RosterRecipients),

  ceremony: () => http.call('GET', '/api/ceremony', CeremonyView),
  propose: (proposal: Roster) => http.call('POST', '/api/ceremony', nothing, { proposal }),
  commit: (proposal: Hash, commitment: Hash) =>
    http.call('PUT', '/api/ceremony/commitment', nothing, { proposal, commitment }),
  reveal: (proposal: Hash, nonce: Bytes) =>
    http.call('PUT', '/api/ceremony/nonce', nothing, { proposal, nonce }),
})
