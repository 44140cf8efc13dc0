/*
 * Every purpose that has a label, each a constant of its own: a script that needs three of them does
 * not carry the rest to a phone.
 */

// The log
export const entry = 'senim/entry/v1'
export const entryContent = 'senim/entry-content/v1'

export const record = 'senim/record/v1'
export const sheet = 'senim/sheet/v1'

// The school
export const roster = 'senim/roster/v1'
export const paper = 'senim/paper/v1'
export const journalRow = 'senim/journal-row/v1'
export const regulation = 'senim/regulation/v1'
export const ceremonyCommitment = 'senim/ceremony-commitment/v1'
export const ceremonyCode = 'senim/ceremony-code/v1'

// The letter
export const commitment = 'senim/commitment/v1'
export const body = 'senim/body/v1'
export const bodyKey = 'senim/body-key/v1'
export const entriesKey = 'senim/entries/v1'
export const series = 'senim/series/v1'
export const presence = 'senim/presence/v1'
export const presenceToken = 'senim/presence-token/v1'
export const filePart = 'senim/file-part/v1'

// The author
export const letterClaim = 'senim/letter-claim/v1'
export const returnBox = 'senim/return-box/v1'
export const authorCopy = 'senim/author-copy/v1'
export const authorEntry = 'senim/author-entry/v1'
export const authorSalt = 'senim/author-salt/v1'
export const receipt = 'senim/receipt/v1'
export const receiptLookup = 'senim/receipt/lookup/v1'
export const receiptAuth = 'senim/receipt/auth/v1'
export const receiptMac = 'senim/receipt/mac/v1'
export const receiptSalt = 'senim/receipt/salt/v1'
export const receiptBox = 'senim/receipt/box/v1'
export const receiptAnswers = 'senim/receipt/answers/v1'
export const receiptAuthHash = 'senim/receipt-auth-hash/v1'
export const receiptIndex = 'senim/receipt-index/v1'

// The member
export const recipient = 'senim/recipient/v1'
export const memberIdentity = 'senim/member-identity/v1'
export const memberSigning = 'senim/member-signing/v1'
export const cardWrap = 'senim/card-wrap/v1'
export const recoveryWrap = 'senim/recovery-wrap/v1'
export const recoveryAuth = 'senim/recovery-auth/v1'
export const recoveryAuthHash = 'senim/recovery-auth-hash/v1'
export const keyRing = 'senim/keyring/v1'
export const anchor = 'senim/anchor/v1'
export const deviceMemory = 'senim/device-memory/v1'
export const drafts = 'senim/drafts/v1'
export const snapshot = 'senim/snapshot/v1'
export const unsent = 'senim/unsent/v1'

// The server
export const loginState = 'senim/login-state/v1'
export const work = 'senim/work/v1'
export const workChallenge = 'senim/work-challenge/v1'
export const workKey = 'senim/work-key/v1'
