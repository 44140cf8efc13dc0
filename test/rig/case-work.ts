import { toBase64url } from '#core/bytes.ts'
import type { Appended } from '#core/contract/entries.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import { ordinarySeries, threadId, type SeriesId, type ThreadId } from '#core/ids.ts'
import { partsOf, addDays } from '#core/calendar/plain-date.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import { present, sealedBytes, signed, write, type Member, type TestSchool } from './commission.ts'
import { letterTo, post, type Posted } from './letters.ts'
import type { SentLetter } from '#core/contract/letters.ts'
import { sha256Of, type TestLedger } from './ledger.ts'
import { stage, type TestPart } from './parts.ts'

/** The thread that a letter begins. */
export const threadOf = ({ id }: Posted<SentLetter>): ThreadId => threadId(id)

/** Dana opens the box: what waits comes into the log and may be read. */
export async function openBox(on: TestLedger, at: TestSchool): Promise<void> {
  const begun = await on.ledger.beginOpening(at.school, at.box)
  if (typeof begun === 'string') throw new Error(`the opening was refused: ${begun}`)
  const planned = on.clock.wall()
  const header = { box: at.box, planned, present: present([at.dana]), ordinary: 1, ...begun }
  await write(on, at.school, at.dana, { kind: 'box-opened', header })
}

/** A letter that was sent and came out of the box. */
export async function openedLetter(on: TestLedger, at: TestSchool): Promise<Posted<SentLetter>> {
  const letter = letterTo(at)
  await post(on, at, letter)
  await openBox(on, at)
  return letter
}

/** Asks for a number in the journal. */
export async function register(
  on: TestLedger,
  { school }: TestSchool,
  member: Member,
  thread: ThreadId,
  number: number,
  series: SeriesId = ordinarySeries,
): Promise<Appended | ErrorWord> {
  const { on: today } = on.clock.wall()
  const header = { thread, series, period: partsOf(today)[0], number, dueOn: addDays(today, 14) }
  const said = { kind: 'letter-registered', header, content: sealedBytes() } as const
  return on.ledger.append(school, member.person.id, await signed(on, school, member, said))
}

/** Registers, and it must be taken. */
export async function registered(
  on: TestLedger,
  at: TestSchool,
  thread: ThreadId,
  number: number,
): Promise<void> {
  const taken = await register(on, at, at.dana, thread, number)
  if (typeof taken === 'string') throw new Error(`number ${number} was refused: ${taken}`)
}

/** Dana answers a registered letter, and may attach a part of a file. */
export async function answer(
  on: TestLedger,
  at: TestSchool,
  thread: ThreadId,
  part?: TestPart,
): Promise<{ readonly entry: AnyEntry }> {
  const copy = sealedBytes()
  const header = { thread, way: 'code', copy: toBase64url(sha256Of(copy)) }
  const said = { kind: 'answer-sent', header, content: sealedBytes(), copy } as const
  if (part === undefined) return write(on, at.school, at.dana, said)
  const entry = await signed(on, at.school, at.dana, said)
  await stage(on, at, entry.entry.id, [part])
  const carrying = { ...entry, parts: [part.hash] }
  const written = await on.ledger.append(at.school, at.dana.person.id, carrying)
  if (typeof written === 'string') throw new Error(`the answer was refused: ${written}`)
  return entry
}
