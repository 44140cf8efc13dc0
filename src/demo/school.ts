import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { DemoPerson } from '#core/contract/demo.ts'
import type { Hash, MemberId } from '#core/ids.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { rosterHash, type Roster } from '#core/school/roster.ts'
import { createAppointments, type Appointments } from './appointing.ts'
import { boxesWith, regulate, setCalendar, signPledges } from './beginning.ts'
import { publishBox, rosterOf, signRoster } from './commission.ts'
import { cosign } from './hand.ts'
import { enrol, newAccount, register, type Player } from './people.ts'
import type { Place, SchoolPlace } from './place.ts'
import { createRecords, type Records } from './records.ts'
import { administratorPassword, cast, passwords, schoolNames } from './story/cast.ts'
import { hours, regulationOf, type DemoBoxes } from './story/regulation.ts'
import type { Cast } from './story/story.ts'
import { clockTime, onWorkingDay, secondsAt, wallAt } from './term.ts'

/** A school whose commission met and whose box takes letters. */
export interface BegunSchool {
  readonly place: SchoolPlace
  readonly administrator: MemberId
  readonly commission: Commission
  readonly genesis: Hash
  readonly boxes: DemoBoxes
  readonly regulation: Regulation
  readonly records: Records
  readonly appointments: Appointments
  readonly publishedOn: PlainDate
}

/** The people of the school as they are at this moment of the term. */
export interface Commission {
  /** @throws RangeError before the person has come. */
  readonly player: (who: Cast) => Player
  readonly put: (who: Cast, player: Player) => void
  /** The roster in force, with its people in order. */
  roster: SeatedRoster
}

/** A roster and who sits on it. */
export interface SeatedRoster {
  readonly document: Roster
  readonly order: readonly Cast[]
}

const firstOrder: readonly Cast[] = ['psychologist', 'deputy', 'pedagogue', 'reserve']

/** Founds the school on its first day, meets on the second, publishes the box on the third. */
export async function beginSchool(
  unfounded: Place,
  host: string,
  turn: (seconds: number) => void,
): Promise<BegunSchool> {
  const start = wallAt(unfounded.now()).on
  const toDay = (n: number, hour: number, minute: number): void =>
    turn(secondsAt({ on: onWorkingDay(addDays(start, n)), at: clockTime(hour, minute) }))
  const { place, administrator } = await found(unfounded, host)
  const players = new Map<Cast, Player>()
  for (const [n, who] of firstOrder.entries()) {
    toDay(0, 10, 20 + n * 12)
    players.set(who, await enrol(place, cast[who], passwords[who]))
  }
  const player = playerIn(players)

  toDay(1, 14, 10)
  const document = await rosterOf(place, firstOrder.map(player))
  await signRoster(place, document, [
    player('deputy'),
    player('psychologist'),
    player('pedagogue'),
    player('reserve'),
  ])
  toDay(2, 10, 40)
  const members = [player('deputy'), player('psychologist'), player('pedagogue')] as const
  const boxes = boxesWith(await publishBox(place, hours, members))
  const regulation = regulationOf(boxes, wallAt(place.now()).on)
  await regulate(place, regulation, members)
  await setCalendar(place, player('deputy'))
  await cosign(place, members)
  const commission: Commission = {
    player,
    put: (who, came) => void players.set(who, came),
    roster: { document, order: firstOrder },
  }
  const records = createRecords(place, commission)
  const begun: BegunSchool = {
    place,
    administrator,
    commission,
    genesis: rosterHash(document),
    boxes,
    regulation,
    records,
    appointments: createAppointments(place, records, regulation),
    publishedOn: wallAt(place.now()).on,
  }
  toDay(2, 11, 25)
  await appoint(begun)
  return begun
}

/** The first order, and the pledges of those whom it names. */
async function appoint(begun: BegunSchool): Promise<void> {
  const { place, records, regulation, appointments, commission } = begun
  const pedagogue = commission.player('pedagogue')
  const psychologist = commission.player('psychologist')
  const deputy = commission.player('deputy')
  await appointments.order('84-н', [pedagogue, psychologist, deputy])
  await signPledges(place, records, regulation, [
    [pedagogue, 'kk'],
    [psychologist, 'kk'],
    [deputy, 'kk'],
  ])
}

/** What visitors need to be any of these people. */
export function peopleOf({ administrator, commission }: BegunSchool): DemoPerson[] {
  const members = commission.roster.order.map((who): DemoPerson => {
    const { person, password, card } = commission.player(who)
    return { account: person.id, name: person.name, role: person.role, password, card }
  })
  const password = administratorPassword
  return [...members, { account: administrator, name: '', role: null, password, card: null }]
}

async function found(unfounded: Place, host: string) {
  const administrator = newAccount()
  const { record } = await register(unfounded, administrator, administratorPassword)
  const school = await unfounded.ledger.found({
    school: schoolNames,
    host,
    administrator: { account: administrator, record },
  })
  if (school === 'already-founded') throw new RangeError('a new folder with a school in it')
  return { place: { ...unfounded, school }, administrator }
}

const playerIn =
  (players: ReadonlyMap<Cast, Player>) =>
  (who: Cast): Player => {
    const player = players.get(who)
    if (player === undefined) throw new RangeError(`${who} has not come yet`)
    return player
  }
