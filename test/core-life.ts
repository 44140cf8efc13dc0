import fc from 'fast-check'
import { addDays } from '#core/calendar/plain-date.ts'
import { ordinarySeries } from '#core/ids.ts'
import { periodOf } from '#core/appeals/registration.ts'
import { audiences } from '#core/records/audience.ts'
import { lastPaperNumber } from '#core/records/record.ts'
import {
  closing,
  confirmation,
  dana,
  erlan,
  hashOf,
  idOf,
  letter,
  letterId,
  marat,
  move,
  opening,
  publication,
  recordDraft,
  recordKey,
  recordSignature,
  registration,
  restrictedSeries,
  rosterDraft,
  saule,
  stranger,
  type Draft,
} from './core-cast.ts'
import type { TestLog } from './core-log.ts'

/** Something that somebody tries in a log: a day passes, or an entry is sent, allowed or not. */
export type Attempt = (log: TestLog) => Draft | null

// Those with a seat come more often, else hardly anything would be let in.
const people = fc.constantFrom(dana, marat, saule, dana, marat, saule, erlan, stranger)
const someone = fc.subarray([dana, marat, saule, erlan], { minLength: 2 })
const letters = fc.integer({ min: 1, max: 3 })
const days = fc.integer({ min: -3, max: 9 })
const minutes = fc.constantFrom(540, 840, 900, 901, 1000)

const dayPasses = fc
  .tuple(fc.constantFrom(0, 1, 1, 2, 3, 30), minutes)
  .map(([count, at]): Attempt => (log) => {
    log.today = addDays(log.today, count)
    log.at = at
    return null
  })

const confirms = fc.tuple(people, fc.nat()).map(([by, back]): Attempt => ({ written }) => {
  const target = written.at(-1 - (back % 6))
  return target === undefined ? null : confirmation(target.entry, by)
})

const changesTheRoster = fc.tuple(people, someone).map(
  ([by, members]): Attempt =>
    (log) =>
      rosterDraft(
        log,
        by,
        members,
        [erlan].filter((one) => !members.includes(one)),
      ),
)

const publishes = fc.tuple(people, minutes).map(
  ([by, at]): Attempt =>
    () =>
      publication(by, { at }),
)

const closes = people.map(
  (by): Attempt =>
    () =>
      closing(by),
)

const opens = fc.tuple(people, fc.integer({ min: -4, max: 1 }), minutes).map(
  ([by, ahead, at]): Attempt =>
    (log) =>
      opening(by, addDays(log.today, ahead), { at }),
)

const moves = fc.tuple(days, minutes, days, minutes).map(
  ([from, at, to, then]): Attempt =>
    (log) =>
      move([addDays(log.today, from), at], [addDays(log.today, to), then]),
)

const sends = fc.tuple(letters, fc.boolean()).map(
  ([n, isUrgent]): Attempt =>
    ({ threads }) =>
      threads.has(letterId(n)) ? null : isUrgent ? letter(n, 1) : letter(n),
)

const registers = fc
  .tuple(
    letters,
    people,
    fc.boolean(),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([n, by, isOrdinary, next, shift]): Attempt => (log) => {
    const on = addDays(log.today, shift)
    const series = isOrdinary ? ordinarySeries : restrictedSeries
    const period = periodOf(on)
    const number = log.lastNumber({ series, period }) + next
    const draft = registration(n, Math.max(1, number), { series, period, dueOn: on })
    return { ...draft, by, on }
  })

const actsOnALetter = fc.tuple(letters, people, fc.integer({ min: 0, max: 8 })).map(
  ([n, by, what]): Attempt =>
    (log) =>
      actsOn(log, n, by)[what] ?? null,
)

function actsOn(log: TestLog, n: number, by: typeof dana): readonly (Draft | null)[] {
  const thread = letterId(n)
  const state = log.threads.get(thread)
  const standing = state?.registration
  const answer = state?.answers.at(-1)?.entry
  const { series, period, number } = standing ?? {}
  return [
    { kind: 'letter-first-read', by, header: { thread } },
    { kind: 'note-added', by, header: { thread } },
    { kind: 'answer-sent', by, header: { thread, way: 'code', copy: hashOf('copy') } },
    series === undefined || period === undefined || number === undefined
      ? null
      : { kind: 'registration-annulled', by, header: { thread, series, period, number } },
    answer === undefined ? null : { kind: 'answer-read', by: 'author', header: { thread, answer } },
    answer === undefined
      ? null
      : { kind: 'answer-rated', by: 'author', header: { thread, answer } },
    { kind: 'follow-up-received', by: 'author', header: { thread, bucket: 1024, parts: 0 } },
    { kind: 'thread-muted', by, header: { thread } },
    { kind: 'thread-unmuted', by, header: { thread } },
  ]
}

const makesAKey = fc.tuple(people, fc.constantFrom(...audiences)).map(
  ([by, audience]): Attempt =>
    (log) =>
      recordKey(log, by, audience),
)

const writesARecord = fc
  .tuple(people, letters, fc.integer({ min: 0, max: 2 }), fc.boolean(), fc.boolean())
  .map(([by, n, next, isNumbered, isLast]): Attempt => (log) => {
    const draft = recordDraft(log, by, n, { closes: isLast })
    if (!isNumbered || draft.header.paper !== undefined) return draft
    const paper = { paper: 'act', period: 2026 } as const
    const number = Math.max(1, lastPaperNumber(log.records.values(), paper) + next)
    return { ...draft, header: { ...draft.header, paper: { ...paper, number } } }
  })

const signsARecord = fc.tuple(people, letters).map(
  ([by, n]): Attempt =>
    (log) =>
      recordSignature(log, by, n),
)

const recovers = people.map((by): Attempt => () => ({
  kind: 'key-recovered',
  by,
  header: { way: 'card' },
}))

/** Whatever people with and without a seat may try, in any order. */
export const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.oneof(
    dayPasses,
    { arbitrary: confirms, weight: 8 },
    changesTheRoster,
    publishes,
    closes,
    { arbitrary: opens, weight: 3 },
    { arbitrary: moves, weight: 2 },
    { arbitrary: sends, weight: 2 },
    { arbitrary: registers, weight: 6 },
    { arbitrary: actsOnALetter, weight: 6 },
    { arbitrary: makesAKey, weight: 2 },
    { arbitrary: writesARecord, weight: 4 },
    { arbitrary: signsARecord, weight: 2 },
    recovers,
  ),
  { minLength: 40, maxLength: 90 },
)

/** Tries everything in `log`; what is refused is left out. Gives the log back. */
export function live(log: TestLog, tried: readonly Attempt[]): TestLog {
  for (const [n, attempt] of tried.entries()) {
    const draft = attempt(log)
    if (draft === null) continue
    const named = { id: idOf(`attempt ${n}`), ...draft }
    if (log.refusal(named) === null) log.write(named)
  }
  return log
}
