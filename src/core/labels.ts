import { concat, utf8, type Bytes } from './bytes.ts'

/**
 * The label of every hash, MAC, key derivation and signature: two of them never work on the same
 * bytes, so nothing made for one purpose passes for another. A changed format gets a new label, an
 * old one stays.
 *
 * @see docs/formats/labels.md
 */
export const labels = {
  // The log
  entry: 'senim/entry/v1',
  entryContent: 'senim/entry-content/v1',
  // The school
  roster: 'senim/roster/v1',
  ceremonyCommitment: 'senim/ceremony-commitment/v1',
  ceremonyCode: 'senim/ceremony-code/v1',
  // The letter
  commitment: 'senim/commitment/v1',
  body: 'senim/body/v1',
  bodyKey: 'senim/body-key/v1',
  entriesKey: 'senim/entries/v1',
  series: 'senim/series/v1',
  // The author
  letterClaim: 'senim/letter-claim/v1',
  returnBox: 'senim/return-box/v1',
  authorCopy: 'senim/author-copy/v1',
  authorEntry: 'senim/author-entry/v1',
  authorSalt: 'senim/author-salt/v1',
  receipt: 'senim/receipt/v1',
  receiptLookup: 'senim/receipt/lookup/v1',
  receiptAuth: 'senim/receipt/auth/v1',
  receiptMac: 'senim/receipt/mac/v1',
  receiptSalt: 'senim/receipt/salt/v1',
  receiptBox: 'senim/receipt/box/v1',
  receiptAnswers: 'senim/receipt/answers/v1',
  receiptAuthHash: 'senim/receipt-auth-hash/v1',
  receiptIndex: 'senim/receipt-index/v1',
  // The member
  recipient: 'senim/recipient/v1',
  memberIdentity: 'senim/member-identity/v1',
  memberSigning: 'senim/member-signing/v1',
  cardWrap: 'senim/card-wrap/v1',
  recoveryWrap: 'senim/recovery-wrap/v1',
  recoveryAuth: 'senim/recovery-auth/v1',
  recoveryAuthHash: 'senim/recovery-auth-hash/v1',
  keyRing: 'senim/keyring/v1',
  anchor: 'senim/anchor/v1',
  deviceMemory: 'senim/device-memory/v1',
  // The server
  loginState: 'senim/login-state/v1',
} as const

export type Label = (typeof labels)[keyof typeof labels]

/** `label`, a line feed, then all `parts`: what is hashed, MACed, signed or given as AAD. */
export const labelled = (label: Label, ...parts: readonly Uint8Array[]): Bytes =>
  concat(utf8(`${label}\n`), ...parts)
