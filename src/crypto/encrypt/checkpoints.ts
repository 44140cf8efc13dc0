import { fromBase64url, utf8 } from '#core/bytes.ts'
import type { Hash, MemberId } from '#core/ids.ts'
import {
  cosignatureMessage,
  cosignerName,
  parseCheckpoint,
  parseCosignature,
  type Checkpoint,
} from '#core/log/checkpoint.ts'
import { keyId, parseNote, signaturesBy, type Note } from '#core/log/note.ts'
import { verifySignature } from './signatures.ts'

/** A checkpoint that the log has signed, with the note that shows it. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note
}

/** Somebody who may cosign. */
export interface Cosigner {
  readonly id: MemberId
  /** Ed25519 public key. */
  readonly signingKey: Hash
}

/** A cosignature that holds. */
export interface Cosigned {
  readonly member: MemberId
  /** Whole seconds since 1970-01-01T00:00:00Z. */
  readonly time: number
}

/**
 * The checkpoint in `note`, or null when it is none, is another log's, or the log has not signed it.
 * Each signature that bears the log's name and key id must hold.
 *
 * @see C2SP tlog-checkpoint; C2SP signed-note, Signatures
 */
export async function verifyCheckpoint(
  note: string,
  origin: string,
  logKey: Hash,
): Promise<SignedCheckpoint | null> {
  const signed = readSigned(note)
  if (signed?.origin !== origin) return null
  const key = fromBase64url(logKey)
  const signatures = signaturesBy(signed.note, origin, keyId(origin, 'ed25519', key))
  const text = utf8(signed.note.text)
  const hold = await Promise.all(
    signatures.map((signature) => verifySignature(key, text, signature)),
  )
  return hold.length > 0 && hold.every(Boolean) ? signed : null
}

/**
 * Which of `cosigners` have cosigned `checkpoint`, in their order; a signature that does not hold
 * counts as none.
 *
 * @see C2SP tlog-cosignature
 */
export async function verifyCosignatures(
  checkpoint: SignedCheckpoint,
  cosigners: readonly Cosigner[],
): Promise<readonly Cosigned[]> {
  const all = await Promise.all(cosigners.map((cosigner) => cosignedBy(checkpoint, cosigner)))
  return all.flat()
}

async function cosignedBy(
  { note, origin }: SignedCheckpoint,
  { id, signingKey }: Cosigner,
): Promise<readonly Cosigned[]> {
  const key = fromBase64url(signingKey)
  const name = cosignerName(origin, id)
  for (const bytes of signaturesBy(note, name, keyId(name, 'cosignature/v1', key))) {
    const cosignature = orNull(() => parseCosignature(bytes))
    if (cosignature === null) continue
    const { time, signature } = cosignature
    if (await verifySignature(key, cosignatureMessage(note.text, time), signature)) {
      return [{ member: id, time }]
    }
  }
  return []
}

const readSigned = (text: string): SignedCheckpoint | null =>
  orNull(() => {
    const note = parseNote(text)
    return { ...parseCheckpoint(note.text), note }
  })

/** What `read` reads, or null when it is malformed. */
function orNull<Read>(read: () => Read): Read | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
