import type { AppealField, Column } from '../regulation/settings/journal.ts'
import { textIn } from '../regulation/text-in.ts'
import type { JournalWords } from '../words/journal/journal-words.ts'
import type { AppealFacts } from './appeal-facts.ts'
import { isHiddenWhenAnonymous, markedColumn } from './anonymous.ts'
import { isNumberEnough } from './book.ts'
import { dayInFigures } from './cell.ts'
import { fieldText, type Wording } from './field-text.ts'
import type { JournalRow } from './row.ts'

/** How rows are put into words. */
export interface Rendering {
  readonly words: JournalWords
  /** Language of the paper. */
  readonly language: string
  /** Fields that whoever gets the paper may not see. */
  readonly masked: ReadonlySet<AppealField>
}

/** What stands for words that are there and are not shown. */
export const mask = '***'

/** The cells of `row`, by the columns of its own regulation. @clause S0-29 */
export function cellsOf(row: JournalRow, rendering: Rendering): readonly string[] {
  const { columns } = row.regulation.journal
  const marked = markedColumn(columns)
  return columns.map((column) => cellOf(row, column, column === marked, rendering))
}

/**
 * `12`, `12/2026` where numbering begins again inside the book, `К-1/2026` in a confidential book.
 *
 * @clause S0-40
 */
export function numberText(
  { regulation, confidential, number, period }: JournalRow,
  words: JournalWords,
): string {
  if (confidential !== null)
    return `${words.confidential}${confidential === 1 ? '' : confidential}-${number}/${period}`
  const isEnough = isNumberEnough(regulation.journal.book, regulation.numbering.restarts)
  return isEnough ? String(number) : `${number}/${period}`
}

function cellOf(
  row: JournalRow,
  { holds }: Column,
  isMarked: boolean,
  rendering: Rendering,
): string {
  const { regulation, appeal } = row
  const { words, language } = rendering
  if (holds.kind === 'fixed') {
    return holds.text === undefined ? '' : textIn(holds.text, language, regulation.language)
  }
  const { fields } = holds
  if (appeal === null) return fields.includes('serialNo') ? numberText(row, words) : mask
  const text = (facts: AppealFacts) => composed(row, fields, facts, isMarked, rendering)
  const now = text(appeal.facts)
  const before = appeal.amendments
    .filter((amendment) => fields.some((field) => amendment.fields.includes(field)))
    .map(({ on, before: facts }) => words.before(dayInFigures(on), text(facts) || '—'))
  const annulled =
    appeal.annulled !== null && fields.includes('summary')
      ? words.annulled(dayInFigures(appeal.annulled.on), appeal.annulled.reason)
      : ''
  return [now, ...before, annulled].filter((part) => part !== '').join('\n')
}

/** The fields of one column side by side: a name is one thing, everything else follows a comma. */
function composed(
  row: JournalRow,
  fields: readonly AppealField[],
  facts: AppealFacts,
  isMarked: boolean,
  { words, language, masked }: Rendering,
): string {
  const { regulation } = row
  const wording: Wording = { words, language, regulation }
  const { printed } = regulation.anonymity
  const isMarkShown = isMarked && facts.isAnonymous && printed.kind === 'mark'
  const parts = isMarkShown ? [textIn(printed.mark, language, regulation.language)] : []
  let wasName = false
  for (const field of fields) {
    const text = oneOf(row, field, facts, fields, wording)
    if (text === '') continue
    const isName = nameParts.has(field)
    const shown = masked.has(field) ? mask : text
    const before = wasName && isName ? parts.pop() : undefined
    parts.push(before === undefined || before === shown ? shown : `${before} ${shown}`)
    wasName = isName
  }
  return parts.join(', ')
}

const nameParts: ReadonlySet<AppealField> = new Set([
  'applicant.surname',
  'applicant.givenName',
  'applicant.patronymic',
])

function oneOf(
  row: JournalRow,
  field: AppealField,
  facts: AppealFacts,
  fields: readonly AppealField[],
  wording: Wording,
): string {
  if (field === 'serialNo') return numberText(row, wording.words)
  // Beside a number that has its year already it would stand twice.
  if (field === 'serialYear') {
    const isSaid = fields.includes('serialNo') && numberText(row, wording.words).includes('/')
    return isSaid ? '' : String(row.period)
  }
  if (facts.isAnonymous && isHiddenWhenAnonymous(field)) return ''
  return fieldText(field, facts, wording)
}
