import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldMeeting, kept, recordOf } from '../../../test/meeting-example.ts'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { afterElection, afterOrder } from '../commission/change.ts'
import { noCommission } from '../commission/commission.ts'
import { preset } from '../regulation/presets/presets.ts'
import { agendaFor, leaderOn, type AgendaFacts } from './agenda.ts'
import { meetingCount } from './count.ts'
import { canBeClosed, faultsOf } from './faults.ts'
import { withoutConclusion } from './joint-reading.ts'
import { newItem, nextDecision, type MeetingRecord } from './meeting.ts'
import { openTasks, tasksOfMeetings, type SetTask, type TaskRecord } from './tasks.ts'
import { letterId } from '../../../test/core-cast.ts'

const rules = preset('kg-commission-sealed').commission
const day = heldMeeting.on
const today = addDays(day, 1)
const [item = newItem('other', '')] = heldMeeting.items
const withItem = (change: Partial<typeof item>): MeetingRecord => ({
  ...heldMeeting,
  items: [{ ...item, ...change }],
})
const found = (meeting: MeetingRecord) =>
  faultsOf(meeting, rules, today).map(({ word, path }) => `${word} ${path}`)

describe('the minutes', () => {
  test('can be closed when chair, secretary and decisions stand, with two of three [S0-71, S0-72]', () => {
    expect(faultsOf(heldMeeting, rules, today)).toEqual([])
  })

  test('warn of too few people and are closed all the same [S0-72]', () => {
    const attendance = heldMeeting.attendance.map((one, n) => ({ ...one, isPresent: n === 0 }))
    const faults = faultsOf({ ...heldMeeting, attendance }, rules, today)
    expect(faults.map(({ word }) => word)).toEqual(['too-few-are-present'])
    expect(canBeClosed(faults)).toBe(true)
  })

  test('are not closed without a chair or a secretary [S0-71]', () => {
    const { chair: _, secretary: __, ...rest } = heldMeeting
    expect(found(rest)).toEqual(['chair-is-missing /chair', 'secretary-is-missing /secretary'])
    expect(canBeClosed(faultsOf(rest, rules, today))).toBe(false)
  })

  test('are not led by somebody who was not there, and not of a day to come', () => {
    expect(found({ ...heldMeeting, chair: 'p3' })).toEqual(['chair-is-absent /chair'])
    expect(
      found({ ...heldMeeting, on: addDays(today, 1), items: [newItem('other', 'Т')] }),
    ).toEqual(['has-not-been-held-yet /on'])
  })

  test('name each fault beside its field [S0-69]', () => {
    const decisions = [
      { key: 'd1', text: '' },
      { key: 'd2', text: 'Бақылаудан алынсын.', person: 'Дана', dueOn: addDays(day, -1) },
    ]
    expect(found(withItem({ decisions }))).toEqual([
      'decision-is-empty /items/0/decisions/0/text',
      'decision-without-a-person /items/0/decisions/0/person',
      'decision-without-a-day /items/0/decisions/0/dueOn',
      'due-before-the-meeting /items/0/decisions/1/dueOn',
    ])
  })

  test('count no more votes than people who stayed in the room', () => {
    const votes = { for: 2, against: 0, abstained: 0 }
    expect(found(withItem({ votes }))).toEqual([])
    expect(found(withItem({ votes, recused: ['p2'] }))).toEqual([
      'more-votes-than-people /items/0/votes',
    ])
  })

  test('of an election say who was elected, and warn without a majority [S4-25]', () => {
    const votes = { for: 1, against: 1, abstained: 0 }
    const election = { office: 'chair' as const, candidates: [{ person: 'p1', votes }] }
    expect(found(withItem({ election }))).toEqual(['nobody-is-elected /items/0/election'])
    expect(found(withItem({ election: { ...election, elected: 'p1' } }))).toEqual([
      'elected-without-a-majority /items/0/election',
    ])
  })

  test('give every decision a key of its own', () => {
    expect(nextDecision([heldMeeting])).toBe('d2')
    expect(nextDecision([])).toBe('d1')
    const corrected = { ...heldMeeting, items: [] }
    expect(nextDecision([corrected, heldMeeting])).toBe('d2')
  })
})

describe('the agenda', () => {
  const person = (key: string, post: string) => ({
    key,
    name: `Адам ${key}`,
    post,
    form: 'masculine' as const,
    takesPart: 'attends' as const,
  })
  const commission = afterOrder(noCommission, {
    order: { number: '1', on: day },
    from: day,
    people: [person('p1', 'responsible'), person('p2', 'parent-representative')],
    offices: [{ office: 'responsible', person: 'p1' }],
  })
  const facts: AgendaFacts = {
    commission,
    rules,
    meetings: [],
    openings: [{ record: recordOf('opening'), on: day }],
    overdue: [{ period: 2027, number: 3 }],
    tasks: [],
    isReportDue: true,
    isAnnouncingDue: false,
  }
  const kinds = (change: Partial<AgendaFacts> = {}) =>
    agendaFor(today, { ...facts, ...change }).map(({ kind, office }) => office ?? kind)

  test('of the first sitting begins with the election, led by the responsible person [S4-25]', () => {
    expect(kinds()).toEqual(['chair', 'secretary', 'openings', 'overdue', 'report'])
    expect(leaderOn(commission, today)).toBe('p1')
    const chosen = afterElection(commission, { office: 'chair', person: 'p2', from: today })
    expect(leaderOn(chosen, today)).toBe('p2')
    expect(kinds({ commission: chosen })).not.toContain('chair')
  })

  test('knows the openings since the last meeting, each once [S0-67]', () => {
    const discussed = kept('one', {
      ...heldMeeting,
      items: [{ ...item, openings: [recordOf('opening')] }],
    })
    expect(kinds({ meetings: [discussed] })).not.toContain('openings')
    expect(kinds({ meetings: [kept('two')] })).toContain('openings')
  })

  test('has no election where each meeting chooses its own chair', () => {
    expect(kinds({ rules: preset('kz-book-phone-box').commission })).not.toContain('chair')
  })
})

describe('tasks', () => {
  const done = (source: string, decision: string): TaskRecord => ({
    kind: 'task',
    source: recordOf(source),
    decision,
    standing: 'done',
    on: today,
  })
  const again = (name: string, repeats: string): SetTask => ({
    source: recordOf(name),
    setOn: day,
    decision: 'd1',
    text: 'Қайта',
    person: 'Дана',
    dueOn: addDays(day, 20),
    repeats: { meeting: recordOf(repeats), decision: 'd1' },
  })
  const first = tasksOfMeetings([kept('first')])

  test('are the decisions with a person and a day, until they are done [S0-69]', () => {
    expect(openTasks(first, [])).toMatchObject([
      { decision: 'd1', person: 'Сәуле Ибраева', times: 1 },
    ])
    expect(openTasks(first, [done('first', 'd1')])).toEqual([])
    expect(tasksOfMeetings([kept('called', { ...heldMeeting, stage: 'called' })])).toEqual([])
  })

  test('decided again are one task, and say how often', () => {
    const set = [...first, again('second', 'first'), again('third', 'second')]
    expect(openTasks(set, [])).toMatchObject([{ source: recordOf('third'), times: 3 }])
    expect(openTasks(set, [done('first', 'd1')])).toEqual([])
  })

  test('are never lost: each is open, finished or taken up again', () => {
    const names = ['a', 'b', 'c', 'd']
    const sets = fc.uniqueArray(
      fc.record({ name: fc.constantFrom(...names), repeats: fc.constantFrom(...names, null) }),
      { selector: ({ name }) => name },
    )
    fc.assert(
      fc.property(sets, fc.subarray(names), (set, finished) => {
        const tasks = set.map(({ name, repeats }): SetTask => {
          const { repeats: _, ...task } = again(name, name)
          return repeats === null || repeats === name ? task : again(name, repeats)
        })
        const open = openTasks(
          tasks,
          finished.map((name) => done(name, 'd1')),
        )
        const isRepeated = (task: SetTask) =>
          tasks.some(({ repeats }) => repeats?.meeting === task.source)
        for (const task of tasks) {
          const isOpen = open.some(({ source }) => source === task.source)
          const isFinished = finished.some((name) => recordOf(name) === task.source)
          const comesFrom = finished.length > 0 && task.repeats !== undefined
          expect(isOpen || isFinished || isRepeated(task) || comesFrom).toBe(true)
        }
      }),
    )
  })
})

test('two meetings in each half-year are counted [S4-23]', () => {
  const held = ['2026-09-10', '2026-12-31', '2027-01-25'].map((text) => plainDate(text))
  expect(meetingCount(rules?.meetings, held, plainDate('2026-12-31'))).toEqual({
    held: 2,
    fewest: 2,
    until: '2026-12-31',
  })
  expect(meetingCount(rules?.meetings, held, day)).toMatchObject({ held: 1, until: '2027-06-30' })
  expect(meetingCount(undefined, held, day)).toBeNull()
})

test('a joint reading asks for one conclusion on each letter [S3-30]', () => {
  const session = {
    kind: 'joint-reading' as const,
    on: day,
    at: 600,
    attendance: [],
    letters: [
      { thread: letterId(1), conclusion: 'Психологиялык консультация берилсин.' },
      { thread: letterId(2), conclusion: '' },
    ],
    tasks: [],
  }
  expect(withoutConclusion(session)).toEqual([letterId(2)])
})
