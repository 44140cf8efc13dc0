import type { ThreadId } from '#core/ids.ts'
import type { Letter, WorkspaceState } from '../../../session/api.ts'
import { lettersOfAll, readingsOf, type ReadingOnRecord } from '../facts.ts'

/** Letters that nobody has concluded on together; what is restricted is read by its readers alone. */
export function lettersToRead(state: WorkspaceState): readonly Letter[] {
  const read = new Set(
    readingsOf(state).flatMap(({ data }) => data.letters.map(({ thread }) => thread)),
  )
  return lettersOfAll(state)
    .filter(({ state: { registration, muted, thread } }) => {
      const isMine = registration !== null && muted === null
      return isMine && !read.has(thread)
    })
    .toReversed()
}

/** Letters that must have a number before they can be read together. */
export const lettersWithoutNumber = (state: WorkspaceState): readonly Letter[] =>
  lettersOfAll(state).filter(
    ({ state: { registration, muted } }) => registration === null && muted === null,
  )

/** A conclusion of a reading that does not stand on its letter's card. */
export interface UnwrittenConclusion {
  readonly thread: ThreadId
  readonly conclusion: string
}

/** Conclusions of `reading` that are not on the cards yet: the network may have gone in between. */
export const unwrittenOf = (
  { letters }: Pick<WorkspaceState, 'letters'>,
  { state: { record }, data }: ReadingOnRecord,
): readonly UnwrittenConclusion[] =>
  data.letters.filter(({ thread, conclusion }) => {
    const letter = letters.find((one) => one.state.thread === thread)
    return conclusion !== '' && letter?.card !== undefined && isElsewhere(letter, record)
  })

const isElsewhere = ({ card }: Letter, record: string): boolean =>
  card !== null && card.conclusion !== record
