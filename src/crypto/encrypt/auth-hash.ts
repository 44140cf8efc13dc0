import { sha256, type Bytes } from '#core/bytes.ts'
import { labelled, labels } from '#core/labels.ts'

/** What the server keeps of a receipt's `auth`: a stolen database does not speak for an author. */
export const receiptAuthHash = (auth: Bytes): Bytes =>
  sha256(labelled(labels.receiptAuthHash, auth))

/** What the server keeps of a recovery sheet's `auth`. */
export const recoveryAuthHash = (auth: Bytes): Bytes =>
  sha256(labelled(labels.recoveryAuthHash, auth))
