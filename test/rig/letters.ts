import { toBase64url, type Bytes } from '#core/bytes.ts'
import type { SentFollowUp, SentLetter } from '#core/contract/letters.ts'
import { entryId, type EntryId } from '#core/ids.ts'
import { rosterHash, slotsOf } from '#core/school/roster.ts'
import { receiptAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { ageLength, commitmentBytes, sealedLength, slotBytes } from '#crypto/encrypt/sizes.ts'
import type { TestSchool } from './commission.ts'
import { random, sha256Of, type TestLedger } from './ledger.ts'

/** What somebody sends: the server cannot read it, so random bytes of the right lengths will do. */
export interface Posted<Sent> {
  readonly id: EntryId
  readonly sent: Sent
  readonly digest: Bytes
  /** Proves the code. */
  readonly auth: Bytes
}

/** A letter of Aigerim's. */
export function letterTo(
  { box, genesis }: Pick<TestSchool, 'box' | 'genesis'>,
  change: Partial<SentLetter> = {},
): Posted<SentLetter> {
  const auth = random(32)
  const sent: SentLetter = {
    v: 1,
    kind: 'letter',
    box,
    bucket: 4096,
    roster: rosterHash(genesis),
    slots: slotsOf(genesis).map(() => random(slotBytes)),
    body: random(commitmentBytes + sealedLength(4096)),
    sig: random(32),
    salt: random(32),
    returnBox: random(sealedLength(4096)),
    lookup: random(32),
    authHash: receiptAuthHash(auth),
    urgent: false,
    parts: [],
    ...change,
  }
  return { id: newId(), sent, digest: sha256Of(sent.body), auth }
}

/** Something more about a letter. */
export function followUpTo({ sent: { lookup }, auth }: Posted<SentLetter>): Posted<SentFollowUp> {
  const content = random(ageLength(4096))
  const sent: SentFollowUp = {
    v: 1,
    kind: 'follow-up',
    lookup,
    auth,
    bucket: 4096,
    content,
    sig: random(32),
    salt: random(32),
    parts: [],
  }
  return { id: newId(), sent, digest: sha256Of(content), auth }
}

/** Sends it; what must be taken is taken. */
export async function post(
  { ledger }: TestLedger,
  { school }: Pick<TestSchool, 'school'>,
  { id, sent, digest }: Posted<SentLetter | SentFollowUp>,
): Promise<'stored' | 'same'> {
  const taken = await ledger.send(school, id, sent, digest)
  if (typeof taken === 'string') throw new Error(`the letter was refused: ${taken}`)
  return taken.status
}

const newId = (): EntryId => entryId(toBase64url(random(16)))
