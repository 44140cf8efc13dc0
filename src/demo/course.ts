import { addDays } from '#core/calendar/plain-date.ts'
import type { Agenda } from './agenda.ts'
import { signPledges } from './beginning.ts'
import { recover, rosterOf, signRoster, useCard } from './commission.ts'
import { cosign, say } from './hand.ts'
import type { Term } from './life.ts'
import type { DemoOpening } from './openings.ts'
import { enrol } from './people.ts'
import type { BegunSchool } from './school.ts'
import { cast, passwords } from './story/cast.ts'
import type { Cast } from './story/story.ts'
import { clockTime, secondsAt, wallAt } from './term.ts'
import { must, type SchoolPlace } from './place.ts'
import { emptyJournals } from './registrar.ts'

/** Who comes to an opening, in turn; the first of them writes it down. */
const present: readonly (readonly [Cast, ...Cast[]])[] = [
  ['psychologist', 'deputy'],
  ['pedagogue', 'psychologist'],
  ['psychologist', 'deputy', 'pedagogue'],
  ['deputy', 'pedagogue'],
]

const later: readonly Cast[] = ['psychologist', 'deputy', 'pedagogue', 'parent', 'reserve']

/** Plans everything of the term that is no letter: openings, and what happens to keys and people. */
export function planCourse(
  school: BegunSchool,
  agenda: Agenda,
  openings: readonly DemoOpening[],
  now: number,
): Term {
  const { place, commission, boxes, regulation, records } = school
  const inBox = { ordinary: 0 }
  planMerges(place, agenda, now)
  for (const [n, opening] of openings.entries()) {
    planOpening(school, agenda, opening, n, inBox)
  }
  const after = (share: number, minutes: number): number =>
    (openings[Math.floor(openings.length * share)]?.seconds ?? now) + minutes * 60

  agenda.plan(after(0.25, 70), () => joinParent(school))
  agenda.plan(after(0.45, 95), async () => {
    const deputy = commission.player('deputy')
    commission.put('deputy', await recover(place, deputy, passwords.deputyAgain))
  })
  agenda.plan(after(0.58, 50), () =>
    school.appointments.handOverKey(
      commission.player('pedagogue'),
      commission.player('psychologist'),
    ),
  )
  agenda.plan(
    after(0.7, 80),
    async () => void (await useCard(place, commission.player('pedagogue'))),
  )
  agenda.plan(now, () =>
    cosign(place, [commission.player('psychologist'), commission.player('deputy')]),
  )
  return {
    place,
    agenda,
    boxes,
    regulation,
    commission,
    records,
    journals: emptyJournals(),
    player: commission.player,
    readers: () => ({
      box: boxes.web,
      genesis: school.genesis,
      roster: commission.roster.document,
      players: commission.roster.order.map(commission.player),
    }),
    inBox,
  }
}

/** As the server's own job: the queue is put into the log every day, opening or not. */
function planMerges(
  { ledger, school, now: clock }: SchoolPlace,
  agenda: Agenda,
  now: number,
): void {
  for (let { on } = wallAt(clock()); ; on = addDays(on, 1)) {
    const seconds = secondsAt({ on, at: clockTime(15, 1) })
    if (seconds > now) return
    agenda.plan(seconds, () => ledger.mergeIfDue(school))
  }
}

function planOpening(
  { place, commission, boxes }: BegunSchool,
  agenda: Agenda,
  { planned, movedFrom, seconds }: DemoOpening,
  n: number,
  inBox: Term['inBox'],
): void {
  if (movedFrom !== null) {
    const header = { box: boxes.web, from: movedFrom, to: planned }
    const moving = secondsAt({ on: movedFrom.on, at: clockTime(9, 30) })
    agenda.plan(moving, async () => {
      await say(place, commission.player('deputy'), { kind: 'opening-moved', header })
    })
  }
  const [first, ...others] = present[n % present.length] ?? ['psychologist']
  agenda.plan(seconds, async () => {
    const players = [first, ...others].map(commission.player)
    const begun = must('an opening', await place.ledger.beginOpening(place.school, boxes.web))
    const ids = players.map(({ person }) => person.id)
    const header = { box: boxes.web, planned, present: ids, ordinary: inBox.ordinary, ...begun }
    await say(place, commission.player(first), { kind: 'box-opened', header })
    inBox.ordinary = 0
    await cosign(place, players)
  })
}

/** A parent joins in the middle of the term: a second version of the roster, signed by all members. */
async function joinParent(school: BegunSchool): Promise<void> {
  const { place, commission, appointments, records, regulation } = school
  commission.put('parent', await enrol(place, cast.parent, passwords.parent))
  const before = commission.roster.document
  const document = await rosterOf(place, later.map(commission.player), before)
  const [first, ...others] = [
    commission.player('psychologist'),
    ...(['deputy', 'pedagogue', 'parent'] as const).map(commission.player),
  ] as const
  await signRoster(place, document, [first, ...others])
  commission.roster = { document, order: later }
  const parent = commission.player('parent')
  const people = (['psychologist', 'deputy'] as const).map(commission.player)
  await appointments.order('117-н', [commission.player('pedagogue'), ...people, parent])
  await signPledges(place, records, regulation, [[parent, 'ru']])
}
