import type { Bytes } from '#core/bytes.ts'
import type { MemberId } from '#core/ids.ts'
import { cosignatureMessage, cosignerName, formatCosignature } from '#core/log/checkpoint.ts'
import { keyId, type NoteSignature } from '#core/log/note.ts'
import type { SignedCheckpoint } from '../encrypt/checkpoints.ts'
import { sign, signingKeyOf } from './member-seed.ts'

/**
 * A member's cosignature: this checkpoint is the newest the member has seen, and it contains every
 * earlier one. Call it only after its consistency proof has been verified.
 *
 * @param time - whole seconds since 1970-01-01T00:00:00Z.
 * @see C2SP tlog-cosignature
 */
export async function cosign(
  seed: Bytes,
  member: MemberId,
  { note, origin }: SignedCheckpoint,
  time: number,
): Promise<NoteSignature> {
  const name = cosignerName(origin, member)
  const signature = await sign(seed, cosignatureMessage(note.text, time))
  return {
    name,
    keyId: keyId(name, 'cosignature/v1', await signingKeyOf(seed)),
    signature: formatCosignature({ time, signature }),
  }
}
