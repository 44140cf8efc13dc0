import type { PlainDate } from '../calendar/plain-date.ts'
import type { PaperPerson } from '../documents/clerk.ts'
import type { EmptyOpeningActFacts } from '../documents/papers/empty-opening-act.ts'
import type { IncidentActFacts } from '../documents/papers/incident-act.ts'
import type { RemovalActFacts } from '../documents/papers/removal-act.ts'
import type { Regulation } from '../regulation/regulation.ts'
import { isBroken, type Attendant, type PaperOpening, type SealNumber } from './paper-opening.ts'

/** Papers that an opening asks for. */
export type OpeningPaperKind = 'empty-opening-act' | 'removal-act' | 'incident-act'

/** Which papers the regulation asks for after `opening`. @clause S0-53 @clause S4-17 @clause S4-19 */
export function papersAfter(
  opening: PaperOpening,
  { acts }: Pick<Regulation, 'acts'>,
): readonly OpeningPaperKind[] {
  const asked = askedAfter(opening, acts)
  const act = opening.letters === 0 ? 'empty-opening-act' : 'removal-act'
  return [
    ...(asked === 'act' ? ([act] as const) : []),
    ...(isBroken(opening) && acts.whenSealIsBroken ? (['incident-act'] as const) : []),
  ]
}

/**
 * Whether minutes stand for an act of `opening`: the next meeting notes it. @clause S0-66
 */
export const isNotedInMinutes = (
  opening: Pick<PaperOpening, 'letters'>,
  { acts }: Pick<Regulation, 'acts'>,
): boolean => askedAfter(opening, acts) === 'minutes'

const askedAfter = (
  { letters }: Pick<PaperOpening, 'letters'>,
  { whenEmpty, whenLetters }: Regulation['acts'],
) => (letters === 0 ? whenEmpty : whenLetters)

/**
 * Whether an opening of the electronic box is written down beside its entry in the log: a paper tells
 * of it, or somebody was there whom the entry cannot name.
 */
export const isWrittenDown = (
  { present }: Pick<PaperOpening, 'present'>,
  { acts, openingJournal }: Pick<Regulation, 'acts' | 'openingJournal'>,
): boolean =>
  openingJournal !== undefined ||
  acts.whenEmpty !== 'none' ||
  acts.whenLetters !== 'none' ||
  present.some(({ member, substituteFor }) => member === undefined || substituteFor !== undefined)

/** What the acts of an opening say beside it. */
export interface ActCircumstances {
  readonly regulation: Regulation
  /** Key of the channel that the box is. */
  readonly channel: string
  /** The day of the act. */
  readonly on: PlainDate
  /** Null where acts bear no number, and until it is given. */
  readonly number: string | null
  /** The seal that was put on before this opening. */
  readonly lastSeal: SealNumber | null
  /** Number in the journal of openings; null where there is no such journal. */
  readonly entry: string | null
  /** Whoever signs, with the forms of their posts that were chosen. */
  readonly signers: readonly PaperPerson[]
  /** Keys of the posts of the commission whose seats are vacant. @clause S0-62 */
  readonly vacant: readonly string[]
  /** Letters come through the page that encrypts. */
  readonly isElectronic: boolean
  /** Town or village in the language of the act; '' is a place for the pen. */
  readonly town: string
  readonly extent: ActExtent
}

/** How long an act of removal is, and how often it is made out. @clause S4-30 */
export interface ActExtent {
  readonly sheets: number
  readonly copies: number
}

/** What an act says of itself while nobody said otherwise: one for the journal, one for the head. */
export const usualExtent: ActExtent = { sheets: 1, copies: 2 }

/** Somebody who was there, or a vacant place. */
type Signer = Attendant | { readonly post: string; readonly name: null }

/**
 * Who signs the acts of `opening`: everybody who was there, or the posts that open by the regulation,
 * a vacant one as an empty line. @clause S0-54 @clause S4-19
 */
export function signersOf(
  { present }: Pick<PaperOpening, 'present'>,
  { acts, openings }: Pick<Regulation, 'acts' | 'openings'>,
  channel: string,
): readonly Signer[] {
  const who = openersOf({ openings }, channel)
  if (acts.signedBy === 'all-present' || who?.kind !== 'posts') return present
  return who.posts.flatMap((post): readonly Signer[] => {
    const there = present.filter((person) => person.post === post)
    return there.length > 0 ? there : [{ post, name: null }]
  })
}

/**
 * Vacant seats of those who open, which no empty line for a signature tells of: the act names them
 * among those who were not there. @clause S0-62
 */
function unfilled({
  regulation,
  channel,
  signers,
  vacant,
}: Pick<
  ActCircumstances,
  'regulation' | 'channel' | 'signers' | 'vacant'
>): readonly PaperPerson[] {
  const who = openersOf(regulation, channel)
  return vacant
    .filter((post) => who?.kind !== 'posts' || who.posts.includes(post))
    .filter((post) => !signers.some((one) => one.post === post && one.name === null))
    .map((post) => ({ post, name: null }))
}

const openersOf = ({ openings }: Pick<Regulation, 'openings'>, channel: string) =>
  openings.find((one) => one.inForce && one.channel === channel)?.openers.who

/** What the act of an opening without letters says. @clause S0-53 */
export const emptyActFacts = (
  { held, junk, absent }: PaperOpening,
  all: ActCircumstances,
): EmptyOpeningActFacts => {
  const { regulation, channel, on, number, signers } = all
  return {
    regulation,
    channel,
    on,
    openedOn: held.on,
    number,
    junk,
    signers,
    absent: [...absent, ...unfilled(all)],
  }
}

/** What the act of removal says. @clause S4-30 @clause S4-31 */
export const removalActFacts = (
  opening: PaperOpening,
  { extent, lastSeal, entry, signers, town, vacant, ...known }: ActCircumstances,
): RemovalActFacts => ({
  ...known,
  ...extent,
  place: town,
  openedOn: opening.held.on,
  openedAt: opening.held.at,
  damage: opening.damage === '' ? null : opening.damage,
  seal: opening.sealFound && {
    was: lastSeal ?? opening.sealFound.number,
    state: opening.sealFound.state,
  },
  letters: opening.letters,
  anonymous: opening.anonymous ?? null,
  junk: opening.junk,
  serials: opening.entered?.numbers ?? [],
  newSeal: opening.newSeal,
  entry,
  byCommission: known.regulation.commission !== undefined,
  present: signers,
  absent: [
    ...opening.absent,
    ...unfilled({ regulation: known.regulation, channel: known.channel, signers, vacant }),
  ],
})

/** What the act about a broken seal or box says. @clause S4-31 */
export const incidentActFacts = (
  opening: PaperOpening,
  { regulation, channel, on, number, lastSeal, signers, town }: ActCircumstances,
): IncidentActFacts => ({
  regulation,
  channel,
  number,
  place: town,
  on,
  foundOn: opening.held.on,
  foundAt: opening.held.at,
  seal: brokenSeal(opening.sealFound, lastSeal),
  boxState: opening.damage,
  letters: opening.letters,
  measure: opening.incident?.measure ?? '',
  newSeal: opening.newSeal,
  present: signers,
})

function brokenSeal(
  found: PaperOpening['sealFound'],
  lastSeal: SealNumber | null,
): IncidentActFacts['seal'] {
  if (found === null || found.state === 'whole') return null
  return { was: lastSeal, found: found.number, state: found.state }
}
