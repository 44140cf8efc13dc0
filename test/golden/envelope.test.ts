import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { fromBase64url, sha256, toBase64url, utf8, type Bytes } from '#core/bytes.ts'
import { Bytes32 } from '#core/contract/bytes32.ts'
import { LetterBody } from '#core/contract/letter-body.ts'
import { AuthorCopy, FollowUpBody, ReturnBox, ThreadContent } from '#core/contract/sealed.ts'
import { EntryId, Hash, MemberId, SchoolId, SeriesId, ThreadId } from '#core/ids.ts'
import { Anchor, openAnchor } from '#crypto/decrypt/anchor.ts'
import { openKeyRingPage } from '#crypto/decrypt/key-ring.ts'
import { identityOf, recipientOf, sign, signingKeyOf } from '#crypto/decrypt/member-seed.ts'
import { openFollowUp } from '#crypto/decrypt/open-follow-up.ts'
import { openAuthorCopy, openReturnBox } from '#crypto/decrypt/open-for-author.ts'
import { openLetter } from '#crypto/decrypt/open-letter.ts'
import { openSlot } from '#crypto/decrypt/open-slot.ts'
import { openAuthorEntry, openThreadContent } from '#crypto/decrypt/open-thread-content.ts'
import { keyCard, readSecret, recoverySheet } from '#crypto/decrypt/printed-codes.ts'
import { recoveryAuthOf, unwrapWithCard, unwrapWithRecovery } from '#crypto/decrypt/wraps.ts'
import { argon2Wasm } from '#crypto/encrypt/argon2-wasm.ts'
import { receiptAuthHash, recoveryAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { authorMac } from '#crypto/encrypt/author-mac.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { bodyKeyOf, commitmentOf, entriesKeyOf, seriesOf } from '#crypto/encrypt/letter-key.ts'
import { letterManifest } from '#crypto/encrypt/letter-manifest.ts'
import { ReceiptCode } from '#crypto/encrypt/receipt-code.ts'
import { deriveReceiptKeys } from '#crypto/encrypt/receipt-keys.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { answerReadSalt, followUpSalt, letterSalt } from '#crypto/encrypt/salts.ts'
import { slotText } from '#crypto/encrypt/slot-text.ts'

/*
 * Sealed once, on the day the format was fixed, and never again: whatever a school has stored must
 * open for ever. When a format gets a second version, its vectors stand beside these.
 */
const golden = <Schema extends v.GenericSchema>(name: string, schema: Schema) =>
  v.parse(schema, JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')))

const Base64url = v.pipe(v.string(), v.transform(fromBase64url))
const CanonicalClaim = v.record(
  v.string(),
  v.union([v.string(), v.number(), v.record(v.string(), v.union([v.string(), v.number()]))]),
)

const letter = golden(
  'envelope',
  v.object({
    school: SchoolId,
    letter: ThreadId,
    roster: Hash,
    seats: v.array(MemberId),
    seeds: v.array(Base64url),
    slots: v.array(Base64url),
    body: Base64url,
    parts: v.array(Hash),
    contentHash: Base64url,
    opened: v.object({ key: Base64url, readers: v.number(), body: LetterBody }),
    slotText: Base64url,
    bodyKey: Base64url,
    entriesKey: Base64url,
    commitment: Base64url,
    series: SeriesId,
    followUp: v.object({ content: Base64url, opened: FollowUpBody }),
    threadContent: v.object({ content: Base64url, opened: ThreadContent }),
  }),
)

const receipt = golden(
  'envelope-receipt',
  v.object({
    code: ReceiptCode,
    genesis: Hash,
    school: SchoolId,
    thread: ThreadId,
    answer: EntryId,
    keys: v.record(v.string(), Base64url),
    authHash: Base64url,
    salts: v.object({ letter: Base64url, followUp1: Base64url, answerRead: Base64url }),
    returnBox: v.object({ sealed: Base64url, opened: ReturnBox }),
    authorCopy: v.object({ sealed: Base64url, opened: AuthorCopy }),
    authorEntry: v.object({ sealed: Base64url, opened: ThreadContent }),
    mac: v.object({ claim: CanonicalClaim, contentHash: Base64url, mac: Base64url }),
  }),
)

const member = golden(
  'envelope-member',
  v.object({
    seed: Base64url,
    account: MemberId,
    identity: v.string(),
    recipient: v.string(),
    recipientHash: Hash,
    signingKey: Base64url,
    message: v.string(),
    signature: Base64url,
    card: v.object({
      exportKey: Base64url,
      printed: v.string(),
      secret: Base64url,
      wrap: Base64url,
    }),
    sheet: v.object({
      printed: v.string(),
      secret: Base64url,
      wrap: Base64url,
      auth: Base64url,
      authHash: Base64url,
    }),
    anchor: v.object({ version: v.number(), sealed: Base64url, opened: Anchor }),
    keyRing: v.object({
      page: v.number(),
      version: v.number(),
      sealed: Base64url,
      opened: v.array(
        v.object({
          thread: ThreadId,
          key: Bytes32,
          roster: Hash,
          readers: v.number(),
          index: v.number(),
        }),
      ),
    }),
  }),
)

const { key, readers } = letter.opened
const place = { school: letter.school, thread: letter.letter }

test('the slots of the golden letter open for Dana and Saule, and for nobody else', async () => {
  const opened = letter.slots.map((slot, seat) =>
    openSlot(identityOf(letter.seeds[seat] ?? new Uint8Array()), slot, {
      letter: letter.letter,
      roster: letter.roster,
      seats: letter.seats.length,
      seat,
    }).catch((error: unknown) => (error instanceof EnvelopeError ? error.code : error)),
  )
  const slot = { key, readers }
  expect(await Promise.all(opened)).toEqual([slot, 'not-for-you', slot, 'not-for-you'])
  const { roster, seats } = letter
  const text = slotText({ letter: letter.letter, roster, seats: seats.length, readers, key })
  expect(text).toEqual(letter.slotText)
})

test('the body of the golden letter opens', async () => {
  expect(await openLetter(letter, letter.opened)).toEqual(letter.opened.body)
  const manifest = letterManifest(letter.slots, letter.body, letter.parts)
  expect(sha256(manifest)).toEqual(letter.contentHash)
})

test('the keys made from the golden letter key are the same', () => {
  expect(bodyKeyOf(key)).toEqual(letter.bodyKey)
  expect(entriesKeyOf(key)).toEqual(letter.entriesKey)
  expect(commitmentOf(key)).toEqual(letter.commitment)
  expect(seriesOf(key)).toBe(letter.series)
})

test('what was written about the golden letter opens', async () => {
  const { followUp, threadContent } = letter
  const { threadIdentity } = letter.opened.body
  expect(await openFollowUp(threadIdentity, followUp.content)).toEqual(followUp.opened)
  const content = await openThreadContent(letter.entriesKey, place, threadContent.content)
  expect(content).toEqual(threadContent.opened)
})

test('the golden receipt code gives the same keys, salts and marks', async () => {
  const keys = await deriveReceiptKeys(receipt.code, receipt.genesis, argon2Wasm)
  expect(keys).toEqual(receipt.keys)
  expect(receiptAuthHash(keys.auth)).toEqual(receipt.authHash)
  expect(letterSalt(keys.salt)).toEqual(receipt.salts.letter)
  expect(followUpSalt(keys.salt, 1)).toEqual(receipt.salts.followUp1)
  expect(answerReadSalt(keys.salt, receipt.answer)).toEqual(receipt.salts.answerRead)
  const { claim, contentHash, mac } = receipt.mac
  expect(authorMac(keys.mac, claim, contentHash)).toEqual(mac)
})

test('what the golden receipt code opens, opens', async () => {
  const { keys, answer, returnBox, authorCopy, authorEntry } = receipt
  const { box = new Uint8Array(), answers = new Uint8Array() } = keys
  expect(await openReturnBox(box, returnBox.sealed)).toEqual(returnBox.opened)
  const copy = await openAuthorCopy(answers, { ...place, answer }, authorCopy.sealed)
  expect(copy).toEqual(authorCopy.opened)
  expect(await openAuthorEntry(answers, place, authorEntry.sealed)).toEqual(authorEntry.opened)
})

test('the golden member seed gives the same keys', async () => {
  const { seed, identity, recipient, signingKey, message, signature } = member
  expect(identityOf(seed)).toBe(identity)
  expect(await recipientOf(seed)).toBe(recipient)
  expect(recipientHash(recipient)).toBe(member.recipientHash)
  expect(await signingKeyOf(seed)).toEqual(signingKey)
  expect(await sign(seed, utf8(message))).toEqual(signature)
})

test('the golden card and sheet open the seed', async () => {
  const { account, card, sheet, seed } = member
  expect(readSecret(keyCard, card.printed)).toEqual({ secret: card.secret })
  expect(readSecret(recoverySheet, sheet.printed)).toEqual({ secret: sheet.secret })
  const cardKeys = { exportKey: card.exportKey, cardSecret: card.secret }
  expect(await unwrapWithCard(card.wrap, account, cardKeys)).toEqual(seed)
  expect(await unwrapWithRecovery(sheet.wrap, account, sheet.secret)).toEqual(seed)
  expect(recoveryAuthOf(sheet.secret)).toEqual(sheet.auth)
  expect(recoveryAuthHash(sheet.auth)).toEqual(sheet.authHash)
})

test('the golden anchor and key ring open', async () => {
  const { seed, account, anchor, keyRing } = member
  expect(await openAnchor(seed, account, anchor.version, anchor.sealed)).toEqual(anchor.opened)
  const { page, version, sealed, opened } = keyRing
  const letters = await openKeyRingPage(seed, { account, page, version }, sealed)
  expect(letters.map(({ key: bytes, ...rest }) => ({ ...rest, key: toBase64url(bytes) }))).toEqual(
    opened,
  )
})

test('the documents of the formats show these very bytes', () => {
  const document = (name: string) =>
    readFileSync(new URL(`../../docs/formats/${name}.md`, import.meta.url), 'utf8')
  const start = (bytes: Bytes, characters: number) => toBase64url(bytes).slice(0, characters)
  const shown: Readonly<Record<string, readonly string[]>> = {
    envelope: [
      letter.letter,
      toBase64url(key),
      toBase64url(letter.commitment),
      toBase64url(letter.contentHash),
      start(letter.body, 60),
      letter.opened.body.threadIdentity,
      ...[0, 9, 25, 57].map((at, n) => hexOf(letter.slotText.slice(at, [9, 25, 57, 89][n]))),
    ],
    'receipt-code': [
      receipt.genesis,
      ...Object.values(receipt.keys).map(toBase64url),
      toBase64url(receipt.authHash),
      toBase64url(receipt.mac.mac),
      start(receipt.returnBox.sealed, 40),
    ],
    'member-keys': [
      toBase64url(member.seed),
      member.identity,
      member.recipient.slice(0, 40),
      member.recipientHash,
      toBase64url(member.signingKey),
      member.card.printed,
      member.sheet.printed,
      toBase64url(member.card.wrap),
      toBase64url(member.sheet.auth),
    ],
  }
  for (const [name, values] of Object.entries(shown)) {
    const text = document(name).replace(/\n */g, '')
    for (const value of values) expect(text, `${name}.md`).toContain(value)
  }
})

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
