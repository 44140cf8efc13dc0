import type { WallTime } from '../calendar/plain-date.ts'
import type { BoxId, EntryId } from '../ids.ts'
import { missedTime, openingNumbers, type PaperOpening } from '../openings/paper-opening.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { OpeningField } from '../regulation/settings/journal.ts'
import { textIn } from '../regulation/text-in.ts'
import type { JournalWords } from '../words/journal/journal-words.ts'
import { momentInFigures } from './cell.ts'
import type { RowNumber } from './row.ts'

/** An opening as the journal of openings has it; `period` is the calendar year. @clause S4-19 */
export interface OpeningRow extends RowNumber {
  /** The entry that tells the log of it. */
  readonly entry: EntryId
  readonly box: BoxId
  readonly held: WallTime
  readonly isPlanned: boolean
  /** What it was planned for, when it was held on a later day; else null. @clause S0-55 */
  readonly instead: WallTime | null
  readonly participants: OpeningInLog['present']
  readonly seal: PaperOpening['sealFound']
  readonly letters: number
  /** Number of the act, where there is one. */
  readonly actNo: string | null
  readonly newSeal: string | null
  readonly note: string
}

/** An opening of any box as everybody finds it in the log, and what was written down of it. */
export interface OpeningInLog {
  readonly entry: EntryId
  readonly box: BoxId
  /** The planned time that it was for, else its own minute. */
  readonly planned: WallTime
  readonly isPlanned: boolean
  /** Members by the roster of that day: post, as a key of the regulation or in words, and name. */
  readonly present: readonly { readonly post: string; readonly name: string }[]
  /** Letters that every member can read. */
  readonly ordinary: number
  /** Null where nothing was written down, and for somebody who cannot open it. */
  readonly record: PaperOpening | null
  readonly actNo: string | null
}

/**
 * The rows of the journal of openings: one numbering over the boxes of paper and the electronic one.
 * The log alone gives the numbers, so that they are the same for everybody.
 *
 * @param openings - in the order of the log.
 */
export function openingRows(openings: readonly OpeningInLog[]): readonly OpeningRow[] {
  const numbers = openingNumbers(openings.map(({ planned }) => planned.on))
  return openings.flatMap((opening, at) => {
    const given = numbers[at]
    const { entry, box, actNo, record } = opening
    if (given === undefined) return []
    return [
      { ...given, entry, box, actNo, ...(record === null ? toldBy(opening) : seenAt(record)) },
    ]
  })
}

const seenAt = (opening: PaperOpening) => ({
  held: opening.held,
  isPlanned: opening.planned !== null,
  instead: missedTime(opening),
  participants: opening.present,
  seal: opening.sealFound,
  letters: opening.letters,
  newSeal: opening.newSeal,
  note: [opening.damage, opening.note].filter((part) => part !== '').join('; '),
})

const toldBy = ({ planned, isPlanned, present, ordinary }: OpeningInLog) => ({
  held: planned,
  isPlanned,
  instead: null,
  participants: present,
  seal: null,
  letters: ordinary,
  newSeal: null,
  note: '',
})

/** In which words the journal of openings is written. */
export interface OpeningWording {
  readonly words: JournalWords
  readonly language: string
  readonly regulation: Regulation
  /** A post of the regulation, a role of the roster or words, as they stand before a name. */
  readonly postName: (post: string) => string
}

/** The cells of `row`, by the columns of the regulation; none where it has no such journal. */
export const openingCells = (row: OpeningRow, wording: OpeningWording): readonly string[] =>
  (wording.regulation.openingJournal?.columns ?? []).map(({ holds }) => {
    const { regulation, language } = wording
    if (holds.kind === 'fixed')
      return holds.text === undefined ? '' : textIn(holds.text, language, regulation.language)
    return holds.fields
      .map((field) => fieldText(field, row, wording))
      .filter((text) => text !== '')
      .join(', ')
  })

function fieldText(field: OpeningField, row: OpeningRow, wording: OpeningWording): string {
  const { words } = wording
  switch (field) {
    case 'openingNo':
      return String(row.number)
    case 'openedAt':
      return momentInFigures(row.held)
    case 'isPlanned':
      return row.instead === null || isByQuota(row, wording.regulation)
        ? words.opening[row.isPlanned ? 'planned' : 'unplanned']
        : `${words.opening.late} ${momentInFigures(row.instead)}`
    case 'participants':
      // The line is for the signature.
      return row.participants
        .map(({ post, name }) => `${wording.postName(post)} ${name} ______`)
        .join('\n')
    case 'sealFound':
      return sealText(row.seal, words)
    case 'letters':
      return String(row.letters)
    case 'actNo':
      return row.actNo ?? ''
    case 'newSeal':
      return row.newSeal ?? ''
    case 'note':
      return [boxName(row, wording), row.note].filter((part) => part !== '').join('; ')
  }
}

/** Whether only the number of openings is prescribed: none is late within its period. @clause S0-69 */
function isByQuota({ box }: OpeningRow, { channels, openings }: Regulation): boolean {
  const channel = channels.find((one) => one.box === box)?.id
  return openings.some((one) => one.inForce && one.channel === channel && one.rule.kind === 'quota')
}

function sealText(seal: OpeningRow['seal'], words: JournalWords): string {
  if (seal === null) return ''
  const state = words.opening.seal[seal.state]
  return seal.number === null ? state : `№ ${seal.number}, ${state}`
}

/** Where one journal has the openings of several boxes, which it was. */
function boxName({ box }: OpeningRow, { regulation, language }: OpeningWording): string {
  const opened = regulation.channels.filter(
    ({ kind, box: own }) => own !== undefined && (kind === 'paper-box' || kind === 'web-form'),
  )
  const channel = opened.find(({ box: own }) => own === box)
  if (channel === undefined || opened.length < 2) return ''
  return textIn(channel.name, language, regulation.language)
}
