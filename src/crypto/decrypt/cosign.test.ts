import { expect, test } from 'vitest'
import { dana, marat, saule, school } from '../../../test/crypto-cast.ts'
import { flipped } from '../../../test/envelope-refusal.ts'
import { toBase64url, utf8 } from '#core/bytes.ts'
import { hash } from '#core/ids.ts'
import { formatCheckpoint } from '#core/log/checkpoint.ts'
import { formatNote, keyId, type NoteSignature } from '#core/log/note.ts'
import { verifyCheckpoint, verifyCosignatures } from '../encrypt/checkpoints.ts'
import { cosign } from './cosign.ts'
import { sign, signingKeyOf } from './member-seed.ts'

const origin = `senim.example/log/${school}`
const text = formatCheckpoint({ origin, size: 7, root: new Uint8Array(32).fill(7) })
/** The log signs as a member does, with a key that follows from a seed of its own. */
const logSeed = new Uint8Array(32).fill(0x66)
const logKeyBytes = await signingKeyOf(logSeed)
const logKey = hash(toBase64url(logKeyBytes))
const logSignature: NoteSignature = {
  name: origin,
  keyId: keyId(origin, 'ed25519', logKeyBytes),
  signature: await sign(logSeed, utf8(text)),
}
const note = (...signatures: readonly NoteSignature[]) => formatNote({ text, signatures })

const cosigners = await Promise.all(
  [dana, marat, saule].map(async ({ id, seed }) => ({
    id,
    signingKey: hash(toBase64url(await signingKeyOf(seed))),
  })),
)

async function signed(...more: readonly NoteSignature[]) {
  const checkpoint = await verifyCheckpoint(note(logSignature, ...more), origin, logKey)
  if (checkpoint === null) throw new Error('the log has signed it')
  return checkpoint
}

test('a checkpoint counts when the log has signed it', async () => {
  expect(await verifyCheckpoint(note(logSignature), origin, logKey)).toMatchObject({
    origin,
    size: 7,
  })
})

test('a checkpoint of another log, by another key, changed or malformed counts as none', async () => {
  const written = note(logSignature)
  const changed = { ...logSignature, signature: flipped(logSignature.signature, 0) }
  const otherKey = hash(toBase64url(await signingKeyOf(dana.seed)))
  expect(await verifyCheckpoint(written, 'other.example/log', logKey)).toBeNull()
  expect(await verifyCheckpoint(written, origin, otherKey)).toBeNull()
  expect(await verifyCheckpoint(written.replace('\n7\n', '\n8\n'), origin, logKey)).toBeNull()
  expect(await verifyCheckpoint(note(changed), origin, logKey)).toBeNull()
  expect(await verifyCheckpoint(note(logSignature, changed), origin, logKey)).toBeNull()
  expect(await verifyCheckpoint(text, origin, logKey)).toBeNull()
  expect(await verifyCheckpoint('', origin, logKey)).toBeNull()
})

test('members cosign a checkpoint, and each cosignature is known for whose it is', async () => {
  const checkpoint = await signed()
  const both = await signed(
    await cosign(saule.seed, saule.id, checkpoint, 1_795_000_000),
    await cosign(dana.seed, dana.id, checkpoint, 1_795_000_060),
  )
  expect(await verifyCosignatures(both, cosigners)).toEqual([
    { member: dana.id, time: 1_795_000_060 },
    { member: saule.id, time: 1_795_000_000 },
  ])
  expect(await verifyCosignatures(checkpoint, cosigners)).toEqual([])
})

test('a cosignature that is changed, cut or by another key is none', async () => {
  const checkpoint = await signed()
  const genuine = await cosign(dana.seed, dana.id, checkpoint, 1_795_000_000)
  const forged = await cosign(marat.seed, dana.id, checkpoint, 1_795_000_000)
  const danaId = genuine.keyId
  const bad = [
    { ...genuine, signature: flipped(genuine.signature, 7) },
    { ...genuine, signature: flipped(genuine.signature, 20) },
    { ...genuine, signature: genuine.signature.slice(1) },
    forged,
    { ...forged, keyId: danaId },
  ]
  for (const signature of bad) {
    expect(await verifyCosignatures(await signed(signature), cosigners)).toEqual([])
  }
})
