import type { Regulation } from '../regulation/regulation.ts'
import type { AppealField, OpeningField } from '../regulation/settings/journal.ts'
import type { Texts } from '../regulation/settings/text.ts'
import { textIn } from '../regulation/text-in.ts'
import { isNumberEnough } from './book.ts'
import { fittingColumns } from './fitting-columns.ts'

/** A column of a table on paper. */
export interface TableColumn {
  readonly heading: string
  readonly mark?: string
  readonly width: number
  readonly holds?: 'date' | 'number'
}

/** How much room a field wants, in millimetres of a page across. */
const room: Partial<Readonly<Record<AppealField | OpeningField, number>>> = {
  serialNo: 22,
  serialYear: 12,
  receivedAt: 30,
  removedOn: 27,
  registeredAt: 30,
  dueOn: 27,
  repliedOn: 27,
  closedOn: 27,
  readOn: 30,
  'applicant.surname': 38,
  'applicant.age': 12,
  'applicant.address': 32,
  'applicant.phone': 26,
  'applicant.classGroup': 16,
  isAnonymous: 18,
  summary: 62,
  executors: 42,
  measures: 52,
  outcome: 52,
  cause: 36,
  openingActNo: 16,
  openingNo: 12,
  openedAt: 30,
  isPlanned: 24,
  participants: 70,
  sealFound: 28,
  letters: 16,
  actNo: 16,
  newSeal: 22,
  note: 40,
}
const usual = 28
/** What each further field of a column adds. */
const more = 4

const days: ReadonlySet<string> = new Set(['removedOn', 'dueOn', 'repliedOn', 'closedOn'])

interface AnyColumn {
  readonly mark?: string | undefined
  readonly heading: Texts
  readonly holds:
    | { readonly kind: 'fields'; readonly fields: readonly (AppealField | OpeningField)[] }
    | { readonly kind: 'fixed' }
}

/** The columns of a journal of `regulation` as its papers in `language` have them. */
export const tableColumns = (
  columns: readonly AnyColumn[],
  regulation: Regulation,
  language: string,
): readonly TableColumn[] =>
  fittingColumns(
    columns.map((column) => {
      const fields = column.holds.kind === 'fields' ? column.holds.fields : []
      const holds = valueOf(fields, regulation)
      return {
        heading: textIn(column.heading, language, regulation.language),
        ...(column.mark === undefined ? {} : { mark: column.mark }),
        width: roomFor(fields),
        ...(holds === null ? {} : { holds }),
      }
    }),
  )

function roomFor(fields: readonly (AppealField | OpeningField)[]): number {
  const widest = Math.max(...fields.map((field) => room[field] ?? usual), 0)
  return widest === 0 ? usual : widest + more * (fields.length - 1)
}

/** What a spreadsheet can reckon with. */
function valueOf(
  fields: readonly (AppealField | OpeningField)[],
  { journal, numbering }: Regulation,
): 'date' | 'number' | null {
  const [field, ...others] = fields
  if (field === undefined || others.length > 0) return null
  if (days.has(field)) return 'date'
  if (field === 'letters' || field === 'openingNo') return 'number'
  const isNumber = field === 'serialNo' && isNumberEnough(journal.book, numbering.restarts)
  return isNumber ? 'number' : null
}
