import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { Letter, WorkspaceState } from '../../../session/api.ts'

type Known = Pick<WorkspaceState, 'letters' | 'events'>

/**
 * The opening with what has become of its letters since: their numbers in the ordinary journal, and
 * how many bear no name once all have a number. Of a letter that somebody may not read nothing is said;
 * whoever came later and can open none of them has what was written down.
 */
export function withNumbers(known: Known, opening: PaperOpening): PaperOpening {
  const found = foundAt(known, opening)
  if (found === null) return opening
  const numbers = found
    .flatMap(({ state: { registration } }) => registration ?? [])
    .toSorted((a, b) => a.period - b.period || a.number - b.number)
    .map(({ number }) => String(number))
  if (numbers.length < (opening.entered?.numbers.length ?? 0)) return opening
  const anonymous = found.filter(({ card }) => card?.isAnonymous).length
  const isAll = numbers.length === opening.letters
  return { ...opening, entered: { numbers }, ...(isAll ? { anonymous } : {}) }
}

/** Whether some letter of the opening has no number yet: an act that is issued now lacks it. */
export const lacksNumbers = (known: Known, opening: PaperOpening): boolean =>
  (foundAt(known, opening) ?? []).some(
    ({ state }) => state.registration === null && state.muted === null,
  )

/** The letters that every member can read, of paper by their opening, of the page by their place in the log. */
function foundAt(
  { letters, events }: Known,
  { box, entry }: PaperOpening,
): readonly Letter[] | null {
  const isOpen = ({ isRestricted, state }: Letter) => state.box === box && !isRestricted
  const onPaper = letters.filter((one) => isOpen(one) && one.state.entered?.opening === entry)
  if (onPaper.length > 0) return onPaper
  const ofBox = events.filter((event) => event.opening?.box === box)
  const at = ofBox.findIndex((event) => event.opening?.entry === entry)
  const index = ofBox[at]?.index
  if (index === undefined) return null
  const before = ofBox[at + 1]?.index ?? 0
  return letters.filter(
    (one) =>
      isOpen(one) &&
      one.state.entered === null &&
      one.state.urgentAt === null &&
      one.state.received.index > before &&
      one.state.received.index < index,
  )
}
