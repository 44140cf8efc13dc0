import { pointer } from '../regulation/pointer.ts'
import type { MeetingRecord } from './meeting.ts'

/** A word of a name this short is an initial, or also a word. */
const leastLetters = 3

/**
 * Where a text of the minutes names a pupil who is invited: minutes print pupils by number. A name that
 * an adult at the meeting bears too says nothing about the pupil.
 *
 * @returns JSON pointers into the record.
 * @clause S0-64
 */
export function placesOfPupils({ items, invited, attendance }: MeetingRecord): readonly string[] {
  const adults = [...attendance, ...invited.filter(({ kind }) => kind !== 'pupil')]
  const shared = new Set(adults.flatMap(({ name }) => wordsOf(name)))
  const stems = invited
    .filter(({ kind }) => kind === 'pupil')
    .flatMap(({ name }) => wordsOf(name))
    .filter((word) => word.length >= leastLetters && !shared.has(word))
    .map(stemOf)
  if (stems.length === 0) return []
  const isNamed = (text: string) =>
    wordsOf(text).some((word) => stems.some((stem) => word.startsWith(stem)))
  return items.flatMap(({ title, heard, spoke, decisions }, n) => [
    ...(isNamed(title) ? [pointer('items', n, 'title')] : []),
    ...heard.flatMap(({ who, text }, k) =>
      isNamed(`${who} ${text}`) ? [pointer('items', n, 'heard', k)] : [],
    ),
    ...spoke.flatMap(({ who, text }, k) =>
      isNamed(`${who} ${text}`) ? [pointer('items', n, 'spoke', k)] : [],
    ),
    ...decisions.flatMap(({ text }, k) =>
      isNamed(text) ? [pointer('items', n, 'decisions', k, 'text')] : [],
    ),
  ])
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('kk')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')

/** A name without the ending that a case may change: Дана, Дану. */
const stemOf = (name: string): string => (name.length > leastLetters ? name.slice(0, -1) : name)
