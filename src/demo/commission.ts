import { boxId, type BoxId } from '#core/ids.ts'
import { canonicalBytes } from '#core/log/canonical.ts'
import { rosterHash, rosterHeader, thresholdFor, type Roster } from '#core/school/roster.ts'
import { confirm, newEntry, say, signed } from './hand.ts'
import { newMaterial, type Player } from './people.ts'
import { must, type SchoolPlace } from './place.ts'

/** The next version of the roster, with exactly these people: members before the reserve. */
export async function rosterOf(
  { ledger, school }: SchoolPlace,
  players: readonly Player[],
  before?: Roster,
): Promise<Roster> {
  const founded = await ledger.school()
  const { school: header } = await ledger.board(school)
  const people = players.map(({ person }) => person)
  return {
    v: 1,
    school,
    origin: founded?.origin ?? '',
    logKey: header.logKey,
    version: (before?.version ?? 0) + 1,
    ...(before === undefined ? {} : { prev: rosterHash(before) }),
    people,
    threshold: thresholdFor(people.filter(({ seat }) => seat === 'member').length),
  }
}

/** The first proposes the roster, everybody else signs under it. */
export async function signRoster(
  place: SchoolPlace,
  roster: Roster,
  [first, ...others]: readonly [Player, ...Player[]],
): Promise<void> {
  const said = { kind: 'roster-changed', header: rosterHeader(roster) } as const
  await confirm(place, others, await say(place, first, said, canonicalBytes(roster)))
}

/** When a box is opened and how soon its letters are answered. */
interface Hours {
  readonly days: readonly number[]
  /** Minutes since midnight. */
  readonly at: number
  readonly answerWorkingDays: number
}

/** The administrator prepares the box, the first member publishes it and the others confirm. */
export async function publishBox(
  place: SchoolPlace,
  { days, at, answerWorkingDays }: Hours,
  [first, ...others]: readonly [Player, ...Player[]],
): Promise<BoxId> {
  const rules = { days: [...days], at, answerWorkingDays }
  await place.ledger.prepareBox(place.school, rules)
  const { preparedBox } = await place.ledger.board(place.school)
  const box = boxId(preparedBox?.box ?? '')
  const header = { box, ...rules, regulation: 1 }
  await confirm(place, others, await say(place, first, { kind: 'box-published', header }))
  return box
}

/** Somebody forgot the password and comes back with the sheet from the safe: same keys, new card. */
export async function recover(place: SchoolPlace, who: Player, password: string): Promise<Player> {
  const account = who.person.id
  const { material, card } = await newMaterial(place, account, who.seed, password)
  const header = { way: 'sheet' } as const
  const entry = await signed(who, newEntry(place, who, { kind: 'key-recovered', header }))
  must('a recovery', await place.ledger.recover(place.school, account, material, entry))
  return { ...who, password, card }
}

/** Somebody unlocks a new computer with the key card. */
export const useCard = (place: SchoolPlace, who: Player) =>
  say(place, who, { kind: 'key-recovered', header: { way: 'card' } })
