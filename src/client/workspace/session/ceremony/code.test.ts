import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { hash, memberId, schoolId } from '#core/ids.ts'
import { canonical } from '#core/log/canonical.ts'
import { rosterHash, type Roster } from '#core/school/roster.ts'
import { recipientOf, signingKeyOf } from '#crypto/decrypt/member-seed.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { ceremonyCode, commitmentTo } from './code.ts'

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte)

/** A person whose seed is 32 times the same byte, as the page of the format has it. */
async function person(byte: number, name: string, role: 'psychologist' | 'deputy-director') {
  const seed = filled(32, byte)
  return {
    id: memberId(toBase64url(filled(16, byte))),
    name,
    role,
    seat: 'member',
    recipient: recipientHash(await recipientOf(seed)),
    signingKey: hash(toBase64url(await signingKeyOf(seed))),
  } as const
}

async function example(): Promise<Roster> {
  return {
    v: 1,
    school: schoolId(toBase64url(filled(16, 7))),
    origin: `senim.example/log/${toBase64url(filled(16, 7))}`,
    logKey: hash(toBase64url(await signingKeyOf(filled(32, 9)))),
    version: 1,
    people: [await person(1, 'Дана', 'psychologist'), await person(2, 'Марат', 'deputy-director')],
    threshold: 2,
  }
}

const page = readFileSync(new URL('../../../../../docs/formats/roster.md', import.meta.url), 'utf8')

test('the example of the page is what the program makes', async () => {
  const roster = await example()
  const proposal = rosterHash(roster)
  const nonces = [filled(32, 0x11), filled(32, 0x22)]
  const commitments = roster.people.map((one, i) =>
    commitmentTo(proposal, one, nonces[i] ?? filled(32, 0)),
  )
  const shown = [canonical(roster), proposal, ...commitments, ceremonyCode(proposal, nonces)]
  for (const text of shown) expect(page).toContain(text)
})

test('the code depends on the proposal, on every nonce and on their order', () => {
  const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((one) => new Uint8Array(one))
  fc.assert(
    fc.property(bytes32, bytes32, bytes32, (roster, one, two) => {
      fc.pre(toBase64url(one) !== toBase64url(two))
      const proposal = hash(toBase64url(roster))
      const code = ceremonyCode(proposal, [one, two])
      expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
      expect(ceremonyCode(proposal, [two, one])).not.toBe(code)
      expect(ceremonyCode(proposal, [one, one])).not.toBe(code)
    }),
  )
})

test('each digit of a code is as likely as the others', () => {
  const counts = Array.from({ length: 10 }, () => 0)
  const proposal = hash(toBase64url(filled(32, 1)))
  for (let n = 0; n < 2000; n++) {
    const nonce = new Uint8Array(32)
    new DataView(nonce.buffer).setUint32(0, n)
    for (const digit of ceremonyCode(proposal, [nonce]).replaceAll(' ', '')) {
      counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1
    }
  }
  for (const count of counts) expect(Math.abs(count - 3200)).toBeLessThan(320)
})
