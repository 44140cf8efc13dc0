import { concat, fromBase64, sha256, sameBytes, toBase64, utf8, type Bytes } from '../bytes.ts'

/** One signature under a note; name and key id together say which key made it, and how. */
export interface NoteSignature {
  readonly name: string
  /** 4 bytes, see `keyId`. */
  readonly keyId: Bytes
  /** Whatever the kind of the key makes of the text, 1 byte or more. */
  readonly signature: Bytes
}

/** A text and the signatures under it. The text means nothing until a known key verifies it. */
export interface Note {
  /** Ends with a line feed, which is signed too. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** The signature types that Senim makes and reads, and their numbers. @see C2SP signed-note */
export const signatureTypes = { ed25519: 0x01, 'cosignature/v1': 0x04 } as const

/** How a key signs: the log signs the text itself, a member signs it with the time. */
export type SignatureType = keyof typeof signatureTypes

/** Signature lines in one note, at most. */
export const maxSignatures = 64

/**
 * The key id of an Ed25519 key, 4 bytes. It tells keys apart and proves nothing.
 *
 * @param publicKey - 32 bytes.
 * @throws RangeError when the key is not 32 bytes, SyntaxError when `name` cannot name a key.
 * @see C2SP signed-note, Signatures; C2SP tlog-cosignature, Format
 */
export function keyId(name: string, type: SignatureType, publicKey: Uint8Array): Bytes {
  if (publicKey.length !== 32) throw new RangeError('an Ed25519 public key is 32 bytes')
  requireKeyName(name)
  return sha256(utf8(`${name}\n`), Uint8Array.of(signatureTypes[type]), publicKey).slice(0, 4)
}

/**
 * The signed note in its one form.
 *
 * @throws SyntaxError when `parseNote` would refuse the result.
 * @see C2SP signed-note, Format
 */
export function formatNote({ text, signatures }: Note): string {
  requireText(text)
  requireCount(signatures.length)
  return `${text}\n${signatures.map(formatSignature).join('')}`
}

/**
 * The note that `note` writes. Its signatures are not verified here.
 *
 * @throws SyntaxError when the note is not exactly what `formatNote` writes: a control character,
 *   no empty line before the signatures, no signature or more than 64, a malformed line.
 */
export function parseNote(note: string): Note {
  const end = note.lastIndexOf('\n\n') + 1
  const lines = note.slice(end + 1).split('\n')
  if (end === 0 || lines.pop() !== '') throw new SyntaxError('a note ends with signature lines')
  const text = note.slice(0, end)
  requireText(text)
  requireCount(lines.length)
  return { text, signatures: lines.map(parseSignature) }
}

/** The signatures that the key of this name and id claims to have made: every one must verify. */
export const signaturesBy = (note: Note, name: string, id: Uint8Array): readonly Bytes[] =>
  note.signatures
    .filter((signature) => signature.name === name && sameBytes(signature.keyId, id))
    .map(({ signature }) => signature)

/** @throws SyntaxError when `name` is empty or has a space, a plus or a control character. */
export function requireKeyName(name: string): void {
  if (name === '' || /[\p{White_Space}+]/u.test(name) || !isPrintable(name)) {
    throw new SyntaxError('this cannot be the name of a key')
  }
}

function formatSignature({ name, keyId: id, signature }: NoteSignature): string {
  requireKeyName(name)
  if (id.length !== 4 || signature.length === 0) {
    throw new SyntaxError('a signature is a key id of 4 bytes and at least one byte more')
  }
  return `— ${name} ${toBase64(concat(id, signature))}\n`
}

function parseSignature(line: string): NoteSignature {
  const [dash, name, base64, ...more] = line.split(' ')
  if (dash !== '—' || name === undefined || base64 === undefined || more.length > 0) {
    throw new SyntaxError('a signature line is a dash, a name and a signature')
  }
  requireKeyName(name)
  const bytes = fromBase64(base64)
  if (bytes.length < 5) throw new SyntaxError('a signature is longer than its key id')
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) }
}

function requireText(text: string): void {
  if (!text.endsWith('\n') || !isPrintable(text.replaceAll('\n', ''))) {
    throw new SyntaxError('the text of a note is lines without control characters')
  }
}

function requireCount(signatures: number): void {
  if (signatures < 1 || signatures > maxSignatures) {
    throw new SyntaxError(`a note has 1 to ${maxSignatures} signatures`)
  }
}

/** Whether `text` is Unicode without the ASCII control characters; only a whole text is UTF-8. */
const isPrintable = (text: string): boolean =>
  !/\p{Surrogate}/u.test(text) && Array.from(text).every((character) => character >= ' ')
