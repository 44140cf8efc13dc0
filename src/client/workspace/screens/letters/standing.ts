import type { Letter } from '../../session/api.ts'

/** Where a letter stands for the people who must act. */
export type Standing = 'urgent' | 'new' | 'waiting' | 'again' | 'answered'

/** What a letter waits for: danger first, then a number, then an answer. */
export function standingOf({ state, awaitsAnswer }: Letter): Standing {
  if (state.urgentAt !== null && awaitsAnswer) return 'urgent'
  if (state.registration === null) return 'new'
  if (!awaitsAnswer) return 'answered'
  return state.answers.length > 0 ? 'again' : 'waiting'
}

/** Which letters the list shows. */
export type Filter = 'all' | 'register' | 'answer' | 'answered'
export const filters = ['all', 'register', 'answer', 'answered'] as const satisfies Filter[]

/** Opened letters that pass `filter` and have every word of `query` somewhere in them. */
export function findLetters(
  letters: readonly Letter[],
  query: string,
  filter: Filter,
): readonly Letter[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  return letters.filter((letter) => {
    if (!letter.isOpened || !standingsOf[filter].includes(standingOf(letter))) return false
    if (words.length === 0) return true
    const text = plain(textOf(letter))
    return words.every((word) => text.includes(word))
  })
}

const standingsOf: Readonly<Record<Filter, readonly Standing[]>> = {
  all: ['urgent', 'new', 'waiting', 'again', 'answered'],
  register: ['urgent', 'new'],
  answer: ['urgent', 'waiting', 'again'],
  answered: ['answered'],
}

const textOf = (letter: Letter): string =>
  [
    letter.brief ?? '',
    String(letter.state.registration?.number ?? ''),
    ...letter.messages.map((message) => ('text' in message ? message.text : '')),
  ].join('\n')

const plain = (text: string): string => text.normalize('NFC').toLowerCase()
