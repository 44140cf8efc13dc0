import type { AppealField, Column } from '../regulation/settings/journal.ts'

/** Fields that name a person; the others of an applicant can be asked of somebody unknown. */
const naming: ReadonlySet<AppealField> = new Set([
  'applicant.surname',
  'applicant.givenName',
  'applicant.patronymic',
  'applicant.organisation',
])

/** Fields that lead to a person. A class that its author told does not. */
const identifying: ReadonlySet<AppealField> = new Set([
  ...naming,
  'applicant.age',
  'applicant.address',
  'applicant.phone',
  'applicant.email',
])

/** Whether `field` is left out for an author who does not sign. @clause S0-41 */
export const isHiddenWhenAnonymous = (field: AppealField): boolean => identifying.has(field)

/**
 * The column in which the mark of anonymity stands, once in each row: that of the name, else the
 * first that leads to a person. Null when no column does, and where a column says so by itself.
 *
 * @clause S1-18 @clause S2-19 @clause S3-23
 */
export function markedColumn(columns: readonly Column[]): Column | null {
  const holds = (fields: ReadonlySet<AppealField>) => (column: Column) =>
    column.holds.kind === 'fields' && column.holds.fields.some((field) => fields.has(field))
  if (columns.some(holds(new Set(['isAnonymous'])))) return null
  return columns.find(holds(naming)) ?? columns.find(holds(identifying)) ?? null
}
