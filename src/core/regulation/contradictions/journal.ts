import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import { when, type Contradiction } from './contradiction.ts'

/** What both kinds of columns have. */
interface AnyColumn {
  readonly mark?: string
  readonly holds:
    | { readonly kind: 'fixed' }
    | { readonly kind: 'fields'; readonly fields: readonly string[] }
}

/** Columns without a number or a source, and appeals that no journal takes. */
export const journalContradictions = ({
  journal,
  openingJournal,
  channels,
}: Regulation): readonly Contradiction[] => [
  ...columnContradictions(journal.columns, 'serialNo', '/journal/columns'),
  ...(openingJournal === undefined
    ? []
    : columnContradictions(openingJournal.columns, 'openingNo', '/openingJournal/columns')),
  ...channels.flatMap(({ id }, i) =>
    when(!journal.channels.includes(id), 'channel-without-a-journal', pointer('channels', i, 'id')),
  ),
]

function columnContradictions(
  columns: readonly AnyColumn[],
  numberField: string,
  path: string,
): readonly Contradiction[] {
  const numbers = columns.flatMap((column, i) => (holds(column, numberField) ? [i] : []))
  const marks = columns.map(({ mark }) => mark)
  const isMarked = marks.some((mark) => mark !== undefined)
  return [
    ...when(columns.length === 0, 'journal-without-columns', path),
    ...when(columns.length > 0 && numbers.length === 0, 'journal-without-a-number', path),
    ...numbers.slice(1).map((i) => ({ word: 'number-twice' as const, path: path + pointer(i) })),
    ...columns.flatMap(({ holds: held, mark }, i) => [
      ...when(
        held.kind === 'fields' && held.fields.length === 0,
        'column-without-a-source',
        path + pointer(i, 'holds'),
      ),
      ...when(isMarked && mark === undefined, 'column-without-a-mark', path + pointer(i)),
      ...when(
        mark !== undefined && marks.indexOf(mark) < i,
        'column-mark-twice',
        path + pointer(i, 'mark'),
      ),
    ]),
  ]
}

const holds = (column: AnyColumn, field: string): boolean =>
  column.holds.kind === 'fields' && column.holds.fields.includes(field)
