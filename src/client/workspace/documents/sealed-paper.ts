import type { Hash } from '#core/ids.ts'
import type { Paper } from '#core/documents/paper.ts'
import { Lang } from '#core/words/lang.ts'
import { dottedDate } from '#core/words/dates.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import * as v from 'valibot'
import { fingerprint } from '../parts/fingerprint.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { IssuedPaper, WrittenPen } from './issued.ts'

/** Who signed the print, when, where it is kept, and whether it was scanned. */
export function penLine(
  { pen: words }: WorkspaceWords['papers'],
  { names, on, kept, files }: WrittenPen,
): string {
  const line = words.line(names.join(', '), dottedDate(on), kept)
  return files.length === 0 ? line : `${line} · ${words.scan.there}`
}

/** Bytes of the hash that people compare: nobody finds another paper with these 128 bits. */
const markBytes = 16

/** The hash of a paper as it stands at the foot of the print. */
export const markOf = (hash: Hash): string => fingerprint(hash, markBytes)

/**
 * The paper with what came after it at its foot: the square that carries its hash, and who signed with
 * what and when. It stands below the words that were signed and is no part of them.
 *
 * @param screen - in which the foot is written when the paper is in a language that Senim has no words
 *   for.
 */
export function sealedPaper(issued: IssuedPaper, screen: Lang): Paper {
  const { data, standings, pens, corrects } = issued
  const { language } = data.paper
  const words = workspaceWords[v.is(Lang, language) ? language : screen].papers
  const signed = standings.map(({ signer, signed: by }) => {
    // A pen signs the print itself, and what stood on it before would deny that.
    if (by?.with === 'pen' || (by === null && signer.member === undefined)) return null
    const how = by === null ? words.notByKey : words.byKey(dottedDate(by.on))
    return `${signer.role} ${signer.name}: ${how}`
  })
  const lines = [
    words.mark(markOf(data.hash)),
    ...(corrects === null
      ? []
      : [words.corrects(`${corrects.paper.name}, ${markOf(corrects.hash)}`)]),
    ...(data.reason === undefined ? [] : [words.reason(data.reason)]),
    ...signed.filter((line) => line !== null),
    ...pens.map((pen) => penLine(words, pen)),
  ]
  return {
    ...data.paper,
    blocks: [...data.paper.blocks, { kind: 'code', code: data.hash, lines }],
  }
}
