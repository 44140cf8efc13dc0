import type { AnswerWay } from '../../appeals/answer.ts'
import type { AppealType, HelpKind, Justification, Quality } from '../../journal/appeal-facts.ts'
import type { PaperLang } from '../papers/paper-langs.ts'
import type { SealState } from '../../openings/paper-opening.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import { ru } from './ru.ts'

/** Words inside the cells of a journal, and of its pages that the regulation does not word. */
export interface JournalWords {
  readonly yes: string
  readonly no: string
  /** Before the number of a confidential row: «К-1/2026». */
  readonly confidential: string
  readonly fromMachine: string
  readonly anonymous: string
  readonly appealType: Readonly<Record<AppealType, string>>
  readonly replyMethod: Readonly<Record<AnswerWay, string>>
  readonly helpGiven: Readonly<Record<HelpKind, string>>
  readonly justified: Readonly<Record<Justification, string>>
  readonly quality: Readonly<Record<Quality, string>>
  /** A term: «15.12.2026 дейін». */
  readonly until: (day: string) => string
  /** An outgoing number and who received it. */
  readonly outgoing: (number: string) => string
  readonly receivedBy: (name: string) => string
  readonly annulled: (day: string, reason: string) => string
  /** What stood in a cell before it was corrected. */
  readonly before: (day: string, text: string) => string
  /** Above the rows that changed after they were printed. */
  readonly changed: string
  /** Of the page on which a row was printed first. */
  readonly pageColumn: string
  /** What a book is called beside its title. */
  readonly year: (year: number) => string
  readonly volume: (volume: number) => string
  readonly confidentialBook: (book: number) => string
  /** In the name of a file. */
  readonly cover: string
  readonly pages: (from: number, to: number) => string
  /** Of sheets that lie beside a closed book. */
  readonly loose: string
  readonly closing: string
  readonly opening: {
    readonly planned: string
    readonly unplanned: string
    /** Held on a later day; the planned day and hour follow. */
    readonly late: string
    readonly seal: Readonly<Record<SealState, string>>
  }
}

/** The words by language of the paper. */
export const journalWords: Readonly<Record<PaperLang, JournalWords>> = { kk, ky, ru }
