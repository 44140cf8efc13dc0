import type { PlainDate } from '../../calendar/plain-date.ts'
import type { SealState } from '../../openings/paper-opening.ts'
import type { Language } from '../../regulation/settings/text.ts'
import {
  clerkFor,
  numberOf,
  when,
  type Clerk,
  type PaperFacts,
  type PaperPerson,
} from '../clerk.ts'
import { atMoment } from '../dates.ts'
import type { Paper } from '../paper.ts'

/** What is known about an opening that found letters. */
export interface RemovalActFacts extends PaperFacts {
  readonly number: string | null
  /** Number of the annex to the regulation, which has the form. @clause S4-29 */
  readonly annex?: number
  /** Town or village. */
  readonly place: string
  /** The day of the act; the opening may have been before. */
  readonly on: PlainDate
  readonly openedOn: PlainDate
  /** Minutes since midnight. */
  readonly openedAt: number
  /** A box without a place and without walls: nothing of it hangs in a building. */
  readonly isElectronic?: boolean
  /** What is broken at the box; null: nothing. @clause S4-31 */
  readonly damage: string | null
  /** Null where the box has no seal; `was` is the number that was put on last. */
  readonly seal: { readonly was: string | null; readonly state: SealState } | null
  readonly letters: number
  /** Null while nobody has read them. */
  readonly anonymous: number | null
  readonly junk: number
  /** Numbers in the registration journal, as they are printed. */
  readonly serials: readonly string[]
  readonly newSeal: string | null
  /** Number of the entry in the journal of openings. */
  readonly entry: string | null
  readonly sheets: number
  readonly copies: number
  /** Whether the commission opened; else whoever was there signs. */
  readonly byCommission: boolean
  readonly present: readonly PaperPerson[]
  readonly absent: readonly PaperPerson[]
}

/** The act of removal: letters, seals, who was there. @clause S4-17 @clause S4-30 @clause S4-31 */
export function removalAct(facts: RemovalActFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { acts, common, dates } = clerk.words
  const { annex, absent, openedOn, openedAt, sheets, copies } = facts
  const number = numberOf(facts.number)
  return {
    v: 1,
    kind: 'removal-act',
    language,
    name: `${acts.nameRemoval} № ${number}`,
    orientation: 'portrait',
    blocks: [
      ...when(annex !== undefined, {
        kind: 'text',
        text: clerk.say(common.annex, { number: annex ?? '' }),
        align: 'right',
      }),
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      { kind: 'title', lines: clerk.lines(acts.titleRemoval, { number }) },
      { kind: 'ends', left: facts.place, right: clerk.day(facts.on) },
      {
        kind: 'text',
        text: sentence(
          clerk.say(facts.isElectronic ? acts.openedOnline : acts.opened, {
            where: placeOf(facts, clerk),
            moment: atMoment(dates, openedOn, openedAt),
          }),
        ),
      },
      { kind: 'text', text: acts.established },
      { kind: 'list', items: findings(facts, clerk) },
      { kind: 'text', text: clerk.say(acts.copies, { sheets, copies }) },
      ...when(absent.length > 0, {
        kind: 'text',
        text: clerk.say(common.absent, { people: absent.map(clerk.person).join('; ') }),
      }),
      { kind: 'text', text: facts.byCommission ? acts.signedByCommission : acts.signedByPresent },
      { kind: 'signatures', lines: facts.present.map(clerk.signature) },
    ],
  }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where the box stands: the building, and the place that the regulation names. @clause S4-04 */
function placeOf({ regulation, channel }: PaperFacts, clerk: Clerk): string {
  const place = regulation.channels.find(({ id }) => id === channel)?.place
  const { where, whereAt } = clerk.words.acts
  return place === undefined ? clerk.say(where) : clerk.say(whereAt, { place: clerk.text(place) })
}

function findings(facts: RemovalActFacts, clerk: Clerk): string[] {
  const { acts } = clerk.words
  const { damage, seal, letters, anonymous, junk, serials, newSeal, entry } = facts
  const count = clerk.count(letters, 'neuter')
  return [
    ...(facts.isElectronic ? [] : [damageLine(damage, clerk)]),
    ...(seal === null ? [] : [sealLine(seal, clerk)]),
    letters === 0
      ? acts.noAppeals
      : anonymous === null
        ? clerk.say(acts.appeals, { count })
        : clerk.say(acts.appealsAnonymous, { count, anonymous }),
    ...(facts.isElectronic ? [] : [clerk.say(acts.junk, { count: junk })]),
    ...(serials.length === 0
      ? []
      : [clerk.say(acts.serials, { serials: serials.map((serial) => `№ ${serial}`).join(', ') })]),
    ...closing(newSeal, entry, clerk),
  ]
}

const damageLine = (damage: string | null, { words: { acts }, say }: Clerk): string =>
  damage === null ? acts.undamaged : say(acts.damaged, { what: damage })

const sealLine = (
  { was, state }: { readonly was: string | null; readonly state: SealState },
  clerk: Clerk,
): string =>
  clerk.say(clerk.words.acts.seal, { seal: numberOf(was), state: sealWord(state, clerk) })

const sealWord = (state: SealState, { words: { acts } }: Clerk): string =>
  ({
    whole: acts.sealWhole,
    broken: acts.sealBroken,
    missing: acts.sealMissing,
    'other-number': acts.sealOther,
  })[state]

/** @clause S4-19 */
function closing(seal: string | null, entry: string | null, clerk: Clerk): readonly string[] {
  const { acts } = clerk.words
  if (seal !== null && entry !== null) return [clerk.say(acts.resealedAndEntered, { seal, entry })]
  if (seal !== null) return [clerk.say(acts.resealed, { seal })]
  return entry === null ? [] : [clerk.say(acts.entered, { entry })]
}
