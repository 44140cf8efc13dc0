import { compareWallTimes, type PlainDate, type WallTime } from '../calendar/plain-date.ts'
import { onePerPlace } from '../commission/places.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { Openers } from '../regulation/settings/openings.ts'
import { heldBefore, isBroken, lastSealOf, sealKey, type PaperOpening } from './paper-opening.ts'

/** What can be wrong with an opening or worth a look; each word is a key in `words/`. */
export const openingWords = [
  'nobody-is-present',
  'stands-twice',
  'too-few-are-present',
  'somebody-needed-is-absent',
  'held-alone',
  'seal-was-not-looked-at',
  'seal-differs',
  'seal-is-broken',
  'box-is-damaged',
  'measure-is-missing',
  'new-seal-is-missing',
  'seal-number-is-used',
  'more-anonymous-than-letters',
  'in-the-future',
  'written-down-later',
  'on-a-day-off',
  'second-that-day',
] as const
export type OpeningWord = (typeof openingWords)[number]

/** Something about one value of an opening. */
export interface OpeningRemark {
  readonly word: OpeningWord
  /** JSON pointer of the value in the `PaperOpening`. @see RFC 6901 */
  readonly path: string
  /** The opening cannot be closed like this; otherwise it is said and people go on. */
  readonly isRefusal: boolean
}

/** What an opening is held against. */
export interface OpeningCircumstances {
  readonly regulation: Pick<Regulation, 'seal' | 'acts'>
  /** Who opens this box; null where the regulation does not say. */
  readonly openers: Openers | null
  readonly now: WallTime
  readonly isWorkingDay: (date: PlainDate) => boolean
  /** Openings of every box that were written down before, in the order of the log. */
  readonly before: readonly PaperOpening[]
}

/**
 * What is wrong with `opening`, and what is worth a look. Composition, presence and quorum are three
 * things: somebody absent stops an opening only where the regulation says that they must be there.
 *
 * @clause S4-16 @clause S4-19 @clause S4-31
 */
export const remarksOn = (
  opening: PaperOpening,
  circumstances: OpeningCircumstances,
): readonly OpeningRemark[] => [
  ...aboutTime(opening, circumstances),
  ...remarksOnPeople(opening, circumstances.openers),
  ...aboutSeals(opening, circumstances),
  ...aboutDamage(opening, circumstances),
  ...refuse(
    (opening.anonymous ?? 0) > opening.letters,
    'more-anonymous-than-letters',
    '/anonymous',
  ),
]

/** How many are present of those who count, and how many are enough; a member and their substitute are one. */
export function quorumOf(
  { present }: Pick<PaperOpening, 'present'>,
  openers: Openers | null,
): { readonly present: number; readonly needed: number } {
  if (openers === null) return { present: present.length, needed: 1 }
  const { who, quorum } = openers
  const counted =
    who.kind === 'commission' ? present : present.filter(({ post }) => who.posts.includes(post))
  return { present: onePerPlace(counted).length, needed: quorum }
}

/** Posts that must be there by the regulation, and are not. */
export const missingPosts = (
  { present }: Pick<PaperOpening, 'present'>,
  openers: Openers | null,
): readonly string[] =>
  (openers?.mustBePresent ?? []).filter((post) => present.every((person) => person.post !== post))

function aboutTime(
  { box, held }: PaperOpening,
  { now, isWorkingDay, before }: OpeningCircumstances,
): readonly OpeningRemark[] {
  const isSecond = before.some((other) => other.box === box && other.held.on === held.on)
  return [
    ...refuse(compareWallTimes(held, now) > 0, 'in-the-future', '/held'),
    ...warn(held.on < now.on, 'written-down-later', '/held/on'),
    ...warn(!isWorkingDay(held.on), 'on-a-day-off', '/held/on'),
    ...warn(isSecond, 'second-that-day', '/held/on'),
  ]
}

/** What is worth a look about who is there, at a box of any kind. @clause S4-16 */
export function remarksOnPeople(
  opening: Pick<PaperOpening, 'present' | 'absent'>,
  openers: Openers | null,
): readonly OpeningRemark[] {
  const { present, absent } = opening
  const names = [...present, ...absent].map(({ name }) => name)
  const quorum = quorumOf(opening, openers)
  const isRefusal = openers?.whenFewer === 'refuse'
  const isFew = present.length > 0 && quorum.present < quorum.needed
  const isNeeded = missingPosts(opening, openers).length > 0
  return [
    ...refuse(present.length === 0, 'nobody-is-present', '/present'),
    ...refuse(new Set(names).size < names.length, 'stands-twice', '/present'),
    ...remark(isFew, 'too-few-are-present', '/present', isRefusal),
    ...remark(isNeeded, 'somebody-needed-is-absent', '/present', isRefusal),
    ...warn(present.length === 1 && !isFew, 'held-alone', '/present'),
  ]
}

function aboutSeals(
  opening: PaperOpening,
  { regulation: { seal }, before }: OpeningCircumstances,
): readonly OpeningRemark[] {
  const { box, sealFound, newSeal } = opening
  const isSealed = seal.kind === 'sealed'
  const earlier = heldBefore(before, opening)
  const last = lastSealOf(earlier, box)
  const found = sealFound?.number ?? null
  const differs =
    sealFound?.state === 'whole' &&
    found !== null &&
    last !== null &&
    sealKey(found) !== sealKey(last)
  // A later opening may have found the very seal that this one put on, and was written down first.
  const numbers = [
    found,
    ...before.map((other) => other.newSeal),
    ...earlier.map((other) => other.sealFound?.number ?? null),
  ]
  const used = new Set(numbers.flatMap((number) => (number === null ? [] : [sealKey(number)])))
  return [
    ...refuse(
      isSealed && seal.checkedAtOpening && sealFound === null,
      'seal-was-not-looked-at',
      '/sealFound',
    ),
    ...warn(differs, 'seal-differs', '/sealFound/number'),
    ...refuse(
      isSealed && seal.newAfterOpening && newSeal === null,
      'new-seal-is-missing',
      '/newSeal',
    ),
    ...refuse(newSeal !== null && used.has(sealKey(newSeal)), 'seal-number-is-used', '/newSeal'),
  ]
}

function aboutDamage(
  opening: PaperOpening,
  { regulation: { acts } }: OpeningCircumstances,
): readonly OpeningRemark[] {
  const isSealBroken = opening.sealFound !== null && opening.sealFound.state !== 'whole'
  const isUnanswered = isBroken(opening) && acts.whenSealIsBroken && !opening.incident?.measure
  return [
    ...warn(isSealBroken, 'seal-is-broken', '/sealFound/state'),
    ...warn(opening.damage !== '', 'box-is-damaged', '/damage'),
    ...warn(isUnanswered, 'measure-is-missing', '/incident/measure'),
  ]
}

const remark = (
  is: boolean,
  word: OpeningWord,
  path: string,
  isRefusal: boolean,
): readonly OpeningRemark[] => (is ? [{ word, path, isRefusal }] : [])

const refuse = (is: boolean, word: OpeningWord, path: string) => remark(is, word, path, true)
const warn = (is: boolean, word: OpeningWord, path: string) => remark(is, word, path, false)
