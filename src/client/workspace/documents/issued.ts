import type { FileView } from '#core/contract/files.ts'
import type { Hash, MemberId } from '#core/ids.ts'
import type { PaperNumber } from '#core/records/paper-number.ts'
import type { PaperRecord } from '#core/records/paper.ts'
import { standingsOf, type PenSignature, type SignerStanding } from '#core/records/pen-signature.ts'
import type { KeptRecord } from '../session/api.ts'

/** What was written down of a signature with a pen, with the scans of it. */
export interface WrittenPen extends PenSignature {
  /** Place in the log. */
  readonly index: number
  readonly files: readonly FileView[]
}

/** A paper that was issued, with all that came after. */
export interface IssuedPaper {
  readonly kept: KeptRecord
  readonly data: PaperRecord
  /** Its own number, or that of the opening or meeting that it is about. */
  readonly number: PaperNumber | null
  readonly standings: readonly SignerStanding[]
  readonly pens: readonly WrittenPen[]
  readonly corrects: PaperRecord | null
  /** The newer paper that stands in its place. */
  readonly corrected: PaperRecord | null
}

/** The papers among `records`, in their order. */
export function issuedPapers(records: readonly KeptRecord[]): readonly IssuedPaper[] {
  const pens = records.flatMap(penOf)
  const papers = records.flatMap((kept) =>
    kept.data.kind === 'paper' ? { kept, data: kept.data } : [],
  )
  const numbers = new Map<string, PaperNumber | null>(
    records.map(({ state }) => [state.record, state.paper]),
  )
  return papers.map(({ kept, data }) => ({
    kept,
    data,
    number: kept.state.paper ?? numbers.get(data.about ?? '') ?? null,
    standings: standingsOf(data, kept.state, pens),
    pens: pens.filter((pen) => pen.paper === kept.state.record),
    corrects: papers.find((one) => one.kept.state.record === data.corrects)?.data ?? null,
    corrected: papers.find((one) => one.data.corrects === kept.state.record)?.data ?? null,
  }))
}

function penOf({ data, versions }: KeptRecord): readonly WrittenPen[] {
  const last = versions.at(-1)
  if (data.kind !== 'pen-signature' || last === undefined) return []
  return [{ ...data, index: last.index, files: last.files ?? [] }]
}

/** Signers whose signature is missing. */
export const missingOf = ({ standings }: IssuedPaper): readonly SignerStanding[] =>
  standings.filter(({ signed }) => signed === null)

/** Whether the signature of `me` is missing; a paper that was corrected waits for nobody. */
export const waitsFor = (issued: IssuedPaper, me: MemberId): boolean =>
  issued.corrected === null && missingOf(issued).some(({ signer }) => signer.member === me)

/** Characters of a mark that are enough to look for: 32 bits. */
export const leastMark = 8

/**
 * The paper whose hash is `typed`, or whose mark begins with it; upper case and gaps make no
 * difference.
 */
export function paperMarked(
  papers: readonly IssuedPaper[],
  typed: string,
  markOf: (hash: Hash) => string,
): IssuedPaper | null {
  const whole = papers.find(({ data }) => data.hash === typed.trim())
  if (whole) return whole
  const mark = bare(typed)
  if (mark.length < leastMark) return null
  return papers.find(({ data }) => bare(markOf(data.hash)).startsWith(mark)) ?? null
}

const bare = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase()
