import * as v from 'valibot'
import { buckets } from '#core/appeals/receipt.ts'
import { sameBytes, sha256, toBase64url, utf8, type Bytes } from '#core/bytes.ts'
import type { SignedEntry } from '#core/contract/entries.ts'
import { canonical, parseCanonical } from '#core/log/canonical.ts'
import { threadOfEntry } from '#core/log/entries.ts'
import { Regulation, regulationHash } from '#core/regulation/regulation.ts'
import type { RegulationChanged } from '#core/regulation/regulation-changed.ts'
import { recordBuckets, sealedLength, sealVersion } from '#crypto/encrypt/sizes.ts'

/**
 * Whether content and copy are of the kind that clients make: so no free text lands on the board by
 * mistake, and nothing unsealed in a thread.
 */
export function hasProperParts(signed: SignedEntry): boolean {
  const { entry, parts } = signed
  if (parts !== undefined && !carriesFiles(entry)) return false
  return isCopyProper(signed) && isContentProper(signed)
}

/** What a member writes that may have files; an appeal comes by another door. */
const carriesFiles = ({ kind }: SignedEntry['entry']): boolean =>
  kind === 'answer-sent' || kind === 'record-written'

function isContentProper({ entry, content }: SignedEntry): boolean {
  switch (entry.kind) {
    // It has slots and a body beside it: see appeals.ts.
    case 'appeal-entered':
      return false
    case 'roster-changed':
      return content.length > 0
    case 'regulation-changed':
      return isRegulation(entry, content)
    case 'record-key-made':
      return isAgeFile(content)
    case 'record-written':
      return isSealed(content, recordBuckets)
    default:
      return threadOfEntry(entry) === null ? content.length === 0 : isSealed(content)
  }
}

/** An answer by the code has a copy for the author, and nothing else has. */
function isCopyProper({ entry, copy }: SignedEntry): boolean {
  if (entry.kind !== 'answer-sent') return copy === undefined
  const { way, copy: copyHash } = entry.header
  if (copy === undefined) return way !== 'code' && copyHash === undefined
  return isSealed(copy) && toBase64url(sha256(copy)) === copyHash
}

/** Whether `content` is the canonical regulation that the header names, numbered as it says. */
function isRegulation({ header }: RegulationChanged, content: Bytes): boolean {
  const regulation = regulationIn(content)
  return (
    regulation !== null &&
    regulationHash(regulation) === header.regulation &&
    canonical(regulation.numbering) === canonical(header.numbering)
  )
}

function regulationIn(content: Bytes): Regulation | null {
  try {
    const read = v.safeParse(Regulation, parseCanonical(content))
    return read.success ? read.output : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isSealed = (content: Bytes, sizes: readonly number[] = buckets): boolean =>
  content[0] === sealVersion && sizes.some((size) => content.length === sealedLength(size))

/** The first line of every age file. @see C2SP age.md, "Header" */
const ageHeader = utf8('age-encryption.org/v1\n')

/** A full roster and the keys of many years, in bytes. */
const maxKeyListBytes = 131_072

const isAgeFile = (content: Bytes): boolean =>
  content.length <= maxKeyListBytes && sameBytes(content.subarray(0, ageHeader.length), ageHeader)
