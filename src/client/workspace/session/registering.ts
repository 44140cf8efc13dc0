import { answerDueOn, periodOf } from '#core/appeals/registration.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { RegistrationData } from '#core/contract/thread-data.ts'
import { ordinarySeries, type SeriesId } from '#core/ids.ts'
import { boxOf } from '#core/log/board.ts'
import type { Refused, Registered, RegistrationForm } from './api.ts'
import type { Desk, UnlockedMember } from './desk.ts'
import { refused } from './refused.ts'
import { firstOfBook } from './replica/books.ts'
import { openedOn } from './replica/letters.ts'
import { lastNumberOf, type OpenedThread } from './replica/replica.ts'
import { synchronise } from './sync.ts'
import { appendToThread, newEntry } from './write.ts'

/**
 * The most numbers tried for one letter. Whoever joined in the middle of a year cannot read the
 * numbers before, and finds the next free one by trying; after that one it is known.
 */
const mostTries = 1000

/**
 * Gives the letter the next number of its series and the day by which it must be answered.
 *
 * @clause S0-40
 */
export async function register(
  desk: Desk,
  member: UnlockedMember,
  thread: OpenedThread,
  { brief }: RegistrationForm,
): Promise<Registered | Refused> {
  const series = await seriesFor(member, thread)
  const data: RegistrationData = { brief, isAnonymous: thread.view.signed === undefined }
  const dueOn = dueOnFor(member, thread)
  if (dueOn === null) return refused('box-is-not-published')
  let tried = 0
  for (let tries = 0; tries < mostTries; tries++) {
    const begun = newEntry(member)
    const period = periodOf(begun.on)
    const number = Math.max(lastNumberOf(member.replica, series, period), tried) + 1
    const header = { thread: thread.state.thread, series, period, number, dueOn }
    const entry = { ...begun, kind: 'letter-registered', header } as const
    const written = await appendToThread(desk, member, entry, data)
    if (written === null) return { series, isRestricted: thread.isRestricted, period, number }
    if (written.refused !== 'number-taken') return written
    tried = number
    const synced = await synchronise(desk, member)
    if (synced !== null) return synced
  }
  return refused('number-taken')
}

/** The ordinary series, or that of the letter's readers, named by the key of their first letter. */
async function seriesFor(member: UnlockedMember, thread: OpenedThread): Promise<SeriesId> {
  if (!thread.isRestricted) return ordinarySeries
  return member.vault.seriesOf(firstOfBook(member.replica, thread))
}

/** The time for an answer runs from the day on which the letter was taken out of its box. */
function dueOnFor({ replica }: UnlockedMember, thread: OpenedThread): PlainDate | null {
  const rules = replica.board && boxOf(replica.board, thread.state.box)?.published?.rules
  return rules ? answerDueOn(rules, openedOn(replica, thread)) : null
}
