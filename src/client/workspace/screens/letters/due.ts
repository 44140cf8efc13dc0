import { addDays, daysBetween, type PlainDate } from '#core/calendar/plain-date.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { TagKind } from '../../parts/tag.tsx'
import type { BoardEvent, Letter } from '../../session/api.ts'

/** Says whether the school works on a day: `workingDaysOf`. */
type IsWorkingDay = (date: PlainDate) => boolean

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysUntil(
  from: PlainDate,
  to: PlainDate,
  isWorkingDay: IsWorkingDay,
): number {
  let count = 0
  for (let day = from; day < to;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) count++
  }
  return count
}

/**
 * The day from which the time for an answer runs: the letter was taken out of its box, or came at
 * once because it said "danger now". @clause S3-15
 */
export function openedOn({ state }: Letter, events: readonly BoardEvent[]): PlainDate {
  const { box, received, urgentAt, entered } = state
  if (urgentAt !== null || entered !== null) return received.on
  const openings = events.filter(
    ({ index, opening }) => opening?.box === box && index > received.index,
  )
  const first = openings.sort((a, b) => a.index - b.index)[0]
  return first?.on ?? received.on
}

/** How a due date stands at `today`: the shape of its tag and its words. */
export function dueTag(
  t: WorkspaceWords,
  dueOn: PlainDate,
  today: PlainDate,
  isWorkingDay: IsWorkingDay,
): { readonly kind: TagKind; readonly text: string } {
  const late = daysBetween(dueOn, today)
  if (late > 0) return { kind: 'red', text: t.letters.due.overdue(late) }
  if (late === 0) return { kind: 'due', text: t.letters.due.today }
  return { kind: 'plain', text: t.letters.due.left(workingDaysUntil(today, dueOn, isWorkingDay)) }
}
