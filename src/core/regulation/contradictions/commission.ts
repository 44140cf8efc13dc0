import type { Regulation } from '../regulation.ts'
import type { Commission } from '../settings/commission.ts'
import { when, type Contradiction } from './contradiction.ts'

/** Fewest members with a key: one could not be watched by another. */
const fewestReaders = 2

/** A commission that cannot be appointed as it is written. */
export function commissionContradictions({
  commission,
  posts,
}: Regulation): readonly Contradiction[] {
  if (commission === undefined) return []
  const isParent = (post: string) =>
    posts.some(({ id, stands }) => id === post && stands === 'parent')
  const { size, seats, meetings } = commission
  return [
    ...sizeContradictions(commission),
    ...when(
      commission.parent === 'required' &&
        !seats.some(({ post, isRequired }) => isRequired && isParent(post)),
      'parent-is-missing',
      '/commission/parent',
    ),
    ...when(
      readersOf(commission) < fewestReaders,
      'too-few-readers-in-the-commission',
      '/commission/seats',
    ),
    ...when(
      (meetings?.quorum ?? 0) > size.most,
      'meeting-quorum-is-too-large',
      '/commission/meetings/quorum',
    ),
  ]
}

function sizeContradictions({ size, seats }: Commission): readonly Contradiction[] {
  const { least, most, parity } = size
  const required = peopleIn(seats.filter(({ isRequired }) => isRequired))
  const smallest = Math.max(least, required)
  return [
    ...when(most < least, 'size-is-impossible', '/commission/size/most'),
    ...when(required > most, 'size-is-impossible', '/commission/seats'),
    ...when(
      parity === 'odd' && smallest === most && most % 2 === 0,
      'even-where-odd-is-required',
      '/commission/size',
    ),
  ]
}

/** The most people of the commission who can have a key. */
const readersOf = ({ size, seats }: Commission): number =>
  size.most - peopleIn(seats.filter(({ takesPart }) => takesPart === 'attends'))

const peopleIn = (seats: Commission['seats']): number =>
  seats.reduce((sum, { people }) => sum + people, 0)
