import { verifyAsync } from '@noble/ed25519'

const publicKeyBytes = 32
const signatureBytes = 64

/**
 * Whether `signature` is the Ed25519 signature of `message` by `publicKey`. Strict: other encodings of
 * the same point and keys of small order are refused, so that one signature has one form.
 *
 * @see RFC 8032 §5.1.7
 */
export const verifySignature = async (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> =>
  publicKey.length === publicKeyBytes &&
  signature.length === signatureBytes &&
  verifyAsync(signature, message, publicKey, { zip215: false })
