import { inOrder } from '#core/announcements/reached.ts'
import type { AnnouncementRecord, SchoolClass } from '#core/announcements/announcement.ts'
import { schoolYearOf } from '#core/calendar/school-year.ts'
import type { WorkspaceState } from '../../session/api.ts'
import { keptOf, onlyOf, type KeptOf } from '../../session/kept-of.ts'

/** An announcement with its record. */
export type Told = KeptOf<'announcement'>

/** What was announced in the school year that begins in `year`, the newest day first. */
export const toldIn = (state: Pick<WorkspaceState, 'records'>, year: number): readonly Told[] =>
  keptOf(state, 'announcement')
    .filter(({ data }) => schoolYearOf(data.on) === year)
    .toSorted((a, b) => (a.data.on === b.data.on ? 0 : a.data.on < b.data.on ? 1 : -1))

/** School years in which something was announced, and `now`, the newest first. */
export const yearsTold = (
  state: Pick<WorkspaceState, 'records'>,
  now: number,
): readonly number[] => {
  const years = keptOf(state, 'announcement').map(({ data }) => schoolYearOf(data.on))
  return [...new Set([now, ...years])].toSorted((a, b) => b - a)
}

/** The classes of the school, in its order. */
export const classesOf = (
  state: Pick<WorkspaceState, 'records'>,
  lang: string,
): readonly SchoolClass[] =>
  inOrder(onlyOf(state, 'classes')?.data.classes ?? [], new Intl.Collator(lang).compare)

/**
 * The classes that the school had in the school year that begins in `year`: by them it is said whom its
 * announcements have not reached, also after a list for the next year was written.
 */
export function classesInYear(
  state: Pick<WorkspaceState, 'records'>,
  lang: string,
  year: number,
): readonly SchoolClass[] {
  const versions = onlyOf(state, 'classes')?.versions ?? []
  const then = versions.findLast(({ on }) => schoolYearOf(on) <= year) ?? versions[0]
  return inOrder(then?.data.classes ?? [], new Intl.Collator(lang).compare)
}

/** Classes below the year to which they belong; those without a number stand together at the end. */
export function byGrade(
  classes: readonly SchoolClass[],
): readonly { readonly grade: number | null; readonly classes: readonly SchoolClass[] }[] {
  const grades = new Map<number | null, SchoolClass[]>()
  for (const name of classes) {
    const [digits] = /^\d+/.exec(name) ?? [null]
    const grade = digits === null ? null : Number(digits)
    grades.set(grade, [...(grades.get(grade) ?? []), name])
  }
  return [...grades].map(([grade, names]) => ({ grade, classes: names }))
}

/** What of an announcement was typed, without empty fields. */
export const withoutEmpty = (
  typed: Omit<AnnouncementRecord, 'kind' | 'where' | 'note'>,
  { where, note }: { readonly where: string; readonly note: string },
): AnnouncementRecord => ({
  kind: 'announcement',
  ...typed,
  ...(where.trim() === '' ? {} : { where: where.trim() }),
  ...(note.trim() === '' ? {} : { note: note.trim() }),
})
