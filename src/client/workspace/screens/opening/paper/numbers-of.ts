import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { WorkspaceState } from '../../../session/api.ts'

/**
 * The opening of the electronic box with what has become of its letters since: their numbers in the
 * ordinary journal, and how many bear no name once all have a number. Of a letter that somebody may
 * not read nothing is said.
 */
export function withNumbers(
  { letters, events }: Pick<WorkspaceState, 'letters' | 'events'>,
  opening: PaperOpening,
): PaperOpening {
  const ofBox = events.filter((event) => event.opening?.box === opening.box)
  const at = ofBox.findIndex((event) => event.opening?.entry === opening.entry)
  const index = ofBox[at]?.index
  if (index === undefined) return opening
  const before = ofBox[at + 1]?.index ?? 0
  const found = letters.filter(
    ({ state, isRestricted }) =>
      state.box === opening.box &&
      !isRestricted &&
      state.entered === null &&
      state.urgentAt === null &&
      state.received.index > before &&
      state.received.index < index,
  )
  const numbers = found
    .flatMap(({ state: { registration } }) => registration ?? [])
    .toSorted((a, b) => a.period - b.period || a.number - b.number)
    .map(({ number }) => String(number))
  const anonymous = found.filter(({ card }) => card?.isAnonymous).length
  const isAll = numbers.length === opening.letters
  return { ...opening, entered: { numbers }, ...(isAll ? { anonymous } : {}) }
}
