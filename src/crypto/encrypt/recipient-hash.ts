import { sha256, toBase64url, utf8 } from '#core/bytes.ts'
import { hash, type Hash } from '#core/ids.ts'
import { labelled, labels } from '#core/labels.ts'

/** The hash by which a roster names a recipient `age1pq1…`: 1,959 characters are too many for it. */
export const recipientHash = (recipient: string): Hash =>
  hash(toBase64url(sha256(labelled(labels.recipient, utf8(recipient)))))
