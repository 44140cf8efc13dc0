import { toBase64url, type Bytes } from '#core/bytes.ts'
import { partOverheadBytes, type partBuckets } from '#core/contract/files.ts'
import { hash, type Hash } from '#core/ids.ts'
import type { TestSchool } from './commission.ts'
import { random, sha256Of, type TestLedger } from './ledger.ts'

/** A part of a file: the server cannot read it, so random bytes of the right length will do. */
export interface TestPart {
  readonly hash: Hash
  readonly bytes: Bytes
}

/** A sealed part in one of the sizes that there are. */
export function sealedPart(bucket: (typeof partBuckets)[number] = 16_384): TestPart {
  const bytes = random(bucket + partOverheadBytes)
  return { bytes, hash: hash(toBase64url(sha256Of(bytes))) }
}

/** Sends parts ahead of what will name them; what must be taken is taken. */
export async function stage(
  { ledger }: TestLedger,
  { school }: Pick<TestSchool, 'school'>,
  owner: Parameters<TestLedger['ledger']['stagePart']>[1],
  parts: readonly TestPart[],
): Promise<void> {
  for (const part of parts) {
    const taken = await ledger.stagePart(school, owner, part.hash, part.bytes)
    if (taken !== 'stored') throw new Error(`the part was not stored: ${taken}`)
  }
}
