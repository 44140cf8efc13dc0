import { addMonths, plainDate, type PlainDate } from '#core/calendar/plain-date.ts'
import type { CalendarState } from '#core/calendar/calendar-changed.ts'
import { periodOf } from '#core/appeals/registration.ts'
import { toBase64url } from '#core/bytes.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { pledge } from '#core/documents/papers/pledge.ts'
import { boxId, type BoxId } from '#core/ids.ts'
import { canonicalBytes } from '#core/log/canonical.ts'
import { boxRulesOf } from '#core/regulation/box-rules.ts'
import { regulationHash, type Regulation } from '#core/regulation/regulation.ts'
import { confirm, say } from './hand.ts'
import type { Player } from './people.ts'
import { random, type SchoolPlace } from './place.ts'
import type { Records } from './records.ts'
import type { DemoBoxes } from './story/regulation.ts'
import { onWorkingDay, wallAt } from './term.ts'

/** A box for every channel of the school; the electronic one was published before. */
export const boxesWith = (web: BoxId): DemoBoxes => {
  const [box, phone, machine] = [newBox(), newBox(), newBox()]
  return { web, box, phone, machine }
}

/** Puts the regulation in force: the first proposes it, the others sign. */
export async function regulate(
  place: SchoolPlace,
  regulation: Regulation,
  [first, ...others]: readonly [Player, ...Player[]],
): Promise<void> {
  const header = {
    version: 1,
    regulation: regulationHash(regulation),
    since: wallAt(place.now()).on,
    numbering: regulation.numbering,
    boxes: boxRulesOf(regulation),
  }
  const said = { kind: 'regulation-changed', header } as const
  await confirm(place, others, await say(place, first, said, canonicalBytes(regulation)))
}

/** The school says when its year begins, and its holidays. */
export async function setCalendar(place: SchoolPlace, by: Player): Promise<void> {
  const year = periodOf(wallAt(place.now()).on, 'school-year')
  await say(place, by, { kind: 'calendar-changed', header: calendarOf(year) })
}

/** Everybody in `players` signs the pledge, each in an own language. */
export async function signPledges(
  { now }: SchoolPlace,
  records: Records,
  regulation: Regulation,
  players: readonly (readonly [Player, 'kk' | 'ru'])[],
): Promise<void> {
  const { on } = wallAt(now())
  for (const [player, language] of players) {
    const { id: member, name, role: post } = player.person
    const until = addMonths(on, 12)
    const person = { name, post, form: 'feminine' } as const
    const paper = pledge({ regulation, channel: 'phone', person, on, until }, language)
    const record = await records.write(player, {
      audience: 'everybody',
      data: {
        kind: 'pledge',
        member,
        language,
        text: paperText(paper),
        on,
        regulation: regulationHash(regulation),
      },
      closes: true,
    })
    await records.sign(player, record)
  }
}

/** @param year - in which the school year begins. */
function calendarOf(year: number): CalendarState {
  const day = (rest: string, later = 0) => plainDate(`${year + later}-${rest}`)
  const week = (from: PlainDate, to: PlainDate) => ({ from, to })
  return {
    days: [{ on: day('12-31'), kind: 'short', status: 'confirmed' }],
    schoolYears: [week(onWorkingDay(day('09-01')), day('05-25', 1))],
    breaks: [
      week(day('10-26'), day('11-01')),
      week(day('12-28'), day('01-10', 1)),
      week(day('03-20', 1), day('03-30', 1)),
    ],
  }
}

const newBox = (): BoxId => boxId(toBase64url(random(16)))
