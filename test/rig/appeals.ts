import * as v from 'valibot'
import { AppealEntered, type EnteredWay } from '#core/appeals/entered.ts'
import { toBase64url } from '#core/bytes.ts'
import type { SentAppeal } from '#core/contract/appeals.ts'
import { signingMessage } from '#core/log/entry.ts'
import { rosterHash } from '#core/school/roster.ts'
import { sign } from '#crypto/decrypt/member-seed.ts'
import { receiptAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { letterManifest } from '#crypto/encrypt/letter-manifest.ts'
import { commitmentBytes, sealedLength, slotBytes } from '#crypto/encrypt/sizes.ts'
import type { Member, TestSchool } from './commission.ts'
import { random, sha256Of, type TestLedger } from './ledger.ts'
import type { TestPart } from './parts.ts'

/** What a test wants of an appeal that a member enters. */
export interface AppealWishes {
  readonly id?: string
  readonly way?: EnteredWay
  readonly sheet?: { readonly opening: string; readonly sheet: number }
  readonly parts?: readonly TestPart[]
  /** Proves the code of the sheet later. */
  readonly auth?: Uint8Array<ArrayBuffer>
}

/** An appeal that `member` enters: the server cannot read it, so random bytes of the right lengths do. */
export async function appealOf(
  on: TestLedger,
  { school, box, genesis }: Pick<TestSchool, 'school' | 'box' | 'genesis'>,
  { person, seed }: Member,
  { id = toBase64url(random(16)), way = 'paper', sheet, parts = [], auth }: AppealWishes = {},
): Promise<SentAppeal> {
  const header = {
    box,
    way,
    bucket: 4096,
    parts: parts.length,
    roster: rosterHash(genesis),
    ...sheet,
  }
  const said = { v: 1, school, id, kind: 'appeal-entered', on: on.clock.wall().on, by: person.id }
  const entry = v.parse(AppealEntered, { ...said, header })
  const slots = genesis.people.map(() => random(slotBytes))
  const body = random(commitmentBytes + sealedLength(4096))
  const hashes = parts.map(({ hash }) => hash)
  const content = letterManifest(slots, body, hashes)
  const sig = await sign(seed, signingMessage(entry, sha256Of(content)))
  const receipt = auth && {
    lookup: random(32),
    authHash: receiptAuthHash(auth),
    returnBox: random(sealedLength(4096)),
  }
  return { entry, salt: random(32), slots, body, sig, parts: hashes, ...(receipt && { receipt }) }
}
