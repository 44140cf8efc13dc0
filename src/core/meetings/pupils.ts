import { pointer } from '../regulation/pointer.ts'
import { fold } from '../search/fold.ts'
import { areInitialsOf, initialsIn } from './initials.ts'
import type { MeetingRecord } from './meeting.ts'
import { formsOf, isCapital, wordsOf } from './name-forms.ts'

/** A text of the minutes in which a pupil is named. */
export interface PupilPlace {
  /** JSON pointer into the record. */
  readonly path: string
  /** Else it is a word that a name also is, as «дана», or initials that may be somebody else's. */
  readonly isSure: boolean
}

/** A shorter word also begins a sentence: «Ни», «Ан». */
const sureLetters = 3

/**
 * Where a text of the minutes names a pupil who is invited, or has the initials of any pupil: minutes
 * print pupils by number. A name that an adult at the meeting bears too says nothing about the pupil.
 *
 * @clause S0-64
 */
export function placesOfPupils(meeting: MeetingRecord): readonly PupilPlace[] {
  const { invited, attendance } = meeting
  const pupils = invited.filter(({ kind }) => kind === 'pupil').map(({ name }) => name)
  const adults = [...attendance, ...invited.filter(({ kind }) => kind !== 'pupil')].map(
    ({ name }) => name,
  )
  const shared = new Set(adults.flatMap(wordsOf).map(fold))
  const forms = pupils
    .flatMap(wordsOf)
    .filter((word) => word.length > 1 && !shared.has(fold(word)))
    .map(formsOf)

  return textsOf(meeting).flatMap(([path, text]) => {
    const finds = [...namesIn(text), ...initialsFor(text)]
    return finds.length === 0 ? [] : [{ path, isSure: finds.includes('sure') }]
  })

  function namesIn(text: string): readonly Find[] {
    const named = wordsOf(text).filter((word) => forms.some((form) => form.test(fold(word))))
    return named.flatMap((word): readonly Find[] => {
      const isLong = word.length >= sureLetters
      if (isCapital(word)) return [isLong ? 'sure' : 'maybe']
      return isLong ? ['maybe'] : []
    })
  }

  function initialsFor(text: string): readonly Find[] {
    return initialsIn(text, adults).flatMap(({ letters, afterPupil }): readonly Find[] => {
      if (afterPupil) return ['sure']
      const isOf = (name: string) => areInitialsOf(letters, name)
      return pupils.some(isOf) && !adults.some(isOf) ? ['maybe'] : []
    })
  }
}

type Find = 'sure' | 'maybe'

/** Everything that minutes print as it was typed, each with its place. */
const textsOf = ({ items, invited }: MeetingRecord): readonly (readonly [string, string])[] => [
  ...invited.flatMap((one, n) =>
    one.kind === 'pupil' || one.as === undefined
      ? []
      : [[pointer('invited', n, 'as'), one.as] as const],
  ),
  ...items.flatMap(({ title, heard, spoke, decisions }, n) => [
    [pointer('items', n, 'title'), title] as const,
    ...heard.map(
      ({ who, text }, k) => [pointer('items', n, 'heard', k), `${who}\n${text}`] as const,
    ),
    ...spoke.map(
      ({ who, text }, k) => [pointer('items', n, 'spoke', k), `${who}\n${text}`] as const,
    ),
    ...decisions.flatMap(({ text, person = '' }, k) => [
      [pointer('items', n, 'decisions', k, 'text'), text] as const,
      [pointer('items', n, 'decisions', k, 'person'), person] as const,
    ]),
  ]),
]
