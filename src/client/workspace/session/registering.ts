import { answerDueOn, periodOf } from '#core/appeals/registration.ts'
import { dueOnBy } from '#core/appeals/reckoned-due.ts'
import { seriesOfBox } from '#core/appeals/series.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { RegistrationData } from '#core/contract/thread-data.ts'
import type { SeriesId } from '#core/ids.ts'
import { boxOf } from '#core/log/board.ts'
import type { Refused, Registered, RegistrationForm, WorkspaceState } from './api.ts'
import type { Desk, UnlockedMember } from './desk.ts'
import { regulationOf, workingDaysOf } from './in-force.ts'
import { refused } from './refused.ts'
import { firstOfBook } from './replica/books.ts'
import { openedOn } from './replica/letters.ts'
import { lastNumberOf, type OpenedThread, type Replica } from './replica/replica.ts'
import { synchronise } from './sync.ts'
import { appendToThread, newEntry } from './write.ts'

/**
 * The most numbers tried for one letter. Whoever joined in the middle of a year cannot read the
 * numbers before: the refusal of the first try says the last one. More are only tried while others
 * register too.
 */
const mostTries = 20

/**
 * Gives the letter the next number of its series and the day by which it must be answered.
 *
 * @clause S0-40
 */
export async function register(
  desk: Desk,
  member: UnlockedMember,
  thread: OpenedThread,
  { dueOn: wanted, ...form }: RegistrationForm,
): Promise<Registered | Refused> {
  const data: RegistrationData = { isAnonymous: thread.view.signed === undefined, ...form }
  const { restarts } = numberingOf(member.replica)
  const series = await seriesFor(member, thread)
  let tried = 0
  for (let tries = 0; tries < mostTries; tries++) {
    const begun = newEntry(member)
    const dueOn = dueOnFor(desk.store.current, member, thread, begun.on) ?? wanted
    if (dueOn === undefined) return refused('due-date-is-wrong')
    const period = periodOf(begun.on, restarts)
    const number = Math.max(lastNumberOf(member.replica, series, period), tried) + 1
    const header = { thread: thread.state.thread, series, period, number, dueOn }
    const entry = { ...begun, kind: 'letter-registered', header } as const
    const written = await appendToThread(desk, member, entry, data)
    if (written === null) return { series, isRestricted: thread.isRestricted, period, number }
    if (written.refused !== 'number-taken') return written
    tried = written.last ?? number
    const synced = await synchronise(desk, member)
    if (synced !== null) return synced
  }
  return refused('number-taken')
}

/** How the version in force numbers; while a school has none, one series by the calendar year. */
const numberingOf = ({ board }: Replica) =>
  board?.regulations.at(-1)?.numbering ?? { restarts: 'calendar-year' as const, perChannel: false }

/** The series of the box, or that of the letter's readers, named by the key of their first letter. */
async function seriesFor(member: UnlockedMember, thread: OpenedThread): Promise<SeriesId> {
  const { replica, vault } = member
  if (!thread.isRestricted) return seriesOfBox(numberingOf(replica), thread.state.box)
  return vault.seriesOf(firstOfBook(replica, thread))
}

/** By when it is answered; null where the regulation has a day set for each appeal. */
function dueOnFor(
  state: WorkspaceState,
  { replica }: UnlockedMember,
  thread: OpenedThread,
  registered: PlainDate,
): PlainDate | null {
  const opened = openedOn(replica, thread)
  const isWorking = workingDaysOf(state)
  if (state.regulations.length > 0) {
    const { received } = thread.state
    const days = { sent: thread.view.writtenOn, received: received.on, opened, registered }
    return dueOnBy(regulationOf(state).dueDate, days, isWorking)
  }
  const rules = replica.board && boxOf(replica.board, thread.state.box)?.published?.rules
  return rules ? answerDueOn(rules, opened, isWorking) : null
}
