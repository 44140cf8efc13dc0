import { describe, expect, test } from 'vitest'
import { heldMeeting, kept, recordOf } from '../../../test/meeting-example.ts'
import { idOf } from '../../../test/core-cast.ts'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import { afterOrder } from '../commission/change.ts'
import { holderOf, noCommission } from '../commission/commission.ts'
import { paperText } from '../documents/paper-text.ts'
import { memberId } from '../ids.ts'
import { preset } from '../regulation/presets/presets.ts'
import type { Person } from '../school/roster.ts'
import { attendanceOn } from './attendance.ts'
import { afterMeeting } from './elected.ts'
import { faultsOf } from './faults.ts'
import { newItem, type MeetingItem, type MeetingRecord } from './meeting.ts'
import { mayQuoteLetters, minutesOf, minutesSigners } from './minutes-of.ts'
import { minutesPeriod } from './minutes-period.ts'
import { quorumAt } from './quorum.ts'
import { reportDueAt } from './report.ts'

const regulation = preset('kg-commission-sealed')
const facts = { regulation, channel: 'box' }
const day = heldMeeting.on
const [item = newItem('other', '')] = heldMeeting.items
const pupil = {
  kind: 'pupil' as const,
  name: 'Айгерим Токтоева',
  number: 1,
  reason: 'Өзү суранды',
  hasCome: true,
}
const withItem = (change: Partial<MeetingItem>): MeetingRecord => ({
  ...heldMeeting,
  invited: [pupil],
  items: [{ ...item, ...change }],
})
const printed = (meeting: MeetingRecord) =>
  paperText(minutesOf(meeting, { facts, number: '1', forms: new Map(), vacant: [] }, 'ky'))

describe('who signs', () => {
  const names = (rule: Parameters<typeof minutesSigners>[1]) =>
    minutesSigners(heldMeeting, rule).map(({ person }) => person)

  test('is what the regulation says, leaders first, each once [S0-70, S4-24]', () => {
    expect(names('chair-and-secretary')).toEqual(['p1', 'p2'])
    expect(names('all-present')).toEqual(['p1', 'p2'])
    expect(names('all-members')).toEqual(['p1', 'p2', 'p3'])
  })

  test('a substitute who did not come is neither missed nor counted [S0-72]', () => {
    const substitute = {
      person: 'p4',
      name: 'Нурлан Ахметов',
      post: 'psychologist',
      form: 'masculine' as const,
      substituteFor: 'Гүлнара Оспанова',
      isPresent: false,
    }
    const meeting = { ...heldMeeting, attendance: [...heldMeeting.attendance, substitute] }
    expect(minutesSigners(meeting, 'all-members').map(({ person }) => person)).not.toContain('p4')
    expect(quorumAt(meeting, undefined)).toEqual({ members: 3, present: 2, needed: 2 })
    expect(printed(meeting)).not.toContain('Нурлан')
  })

  test('a substitute is counted in the place of a member, never beside them [S0-72]', () => {
    const stand = (person: string, substituteFor: string) => ({
      person,
      name: `Орунбасар ${person}`,
      post: 'psychologist',
      form: 'masculine' as const,
      substituteFor,
      isPresent: true,
    })
    const withThem = (...some: ReturnType<typeof stand>[]) => ({
      ...heldMeeting,
      attendance: [...heldMeeting.attendance, ...some],
    })
    const present = (meeting: MeetingRecord) => quorumAt(meeting, undefined).present
    expect(present(withThem(stand('p4', 'Дана Қасымова')))).toBe(2)
    const absent = stand('p4', 'Гүлнара Оспанова')
    expect(present(withThem(absent))).toBe(3)
    expect(present(withThem(absent, stand('p5', 'Гүлнара Оспанова')))).toBe(3)
    const beside = withThem(stand('p4', 'Дана Қасымова'))
    const votes = { for: 3, against: 0, abstained: 0 }
    const voted = { ...beside, items: [{ ...item, votes }] }
    expect(faultsOf(voted, undefined, day)).toContainEqual({
      word: 'more-votes-than-people',
      path: '/items/0/votes',
      isWarning: false,
    })
    expect(printed(beside)).toContain('катышканы — 2')
  })

  test('minutes are for readers alone once a letter may be told in them', () => {
    expect(mayQuoteLetters(heldMeeting)).toBe(false)
    const spoke = [{ who: '', text: 'Катта айтылган' }]
    const numbers = [{ period: 2027, number: 3 }]
    for (const change of [{ spoke }, { spoke, kind: 'other' as const }, { numbers }])
      expect(mayQuoteLetters({ ...withItem(change), invited: [] })).toBe(true)
    expect(mayQuoteLetters({ ...heldMeeting, invited: [pupil] })).toBe(true)
  })
})

describe('an election', () => {
  const person = (key: string, name: string) => ({
    key,
    name,
    post: 'responsible',
    form: 'feminine' as const,
    takesPart: 'reads' as const,
  })
  const commission = afterOrder(noCommission, {
    order: { number: '7', on: day },
    from: day,
    people: [person('p1', 'Дана Қасымова'), person('p2', 'Сәуле Ибраева')],
    offices: [{ office: 'responsible', person: 'p1' }],
  })
  const votes = { for: 2, against: 0, abstained: 0 }
  const election = { office: 'chair' as const, candidates: [{ person: 'p2', votes }] }
  const elected = kept('one', {
    ...heldMeeting,
    items: [{ ...newItem('election', 'Шайлоо.'), election: { ...election, elected: 'p2' } }],
  })

  test('writes the office with its votes, once however often it is written [S4-25]', () => {
    const after = afterMeeting(commission, elected)
    expect(holderOf(after, 'chair', day)?.key).toBe('p2')
    expect(after.offices.at(-1)?.elected).toEqual({ meeting: recordOf('one'), votes })
    expect(afterMeeting(after, elected)).toBe(after)
  })

  test('that its minutes put right is put right in the commission, from its own day [S4-25]', () => {
    const wrong = afterMeeting(commission, elected)
    const right = { office: 'chair' as const, candidates: [{ person: 'p1', votes }], elected: 'p1' }
    const corrected = kept('one', {
      ...elected.meeting,
      items: [{ ...newItem('election', 'Шайлоо.'), election: right }],
    })
    const after = afterMeeting(wrong, corrected)
    expect(holderOf(after, 'chair', day)?.key).toBe('p1')
    expect(after.offices).toHaveLength(wrong.offices.length)
    expect(afterMeeting(after, corrected)).toBe(after)

    const later = kept('two', { ...elected.meeting, on: addDays(day, 30) })
    const since = afterMeeting(afterMeeting(wrong, later), corrected)
    expect(holderOf(since, 'chair', addDays(day, 29))?.key).toBe('p1')
    expect(holderOf(since, 'chair', addDays(day, 30))?.key).toBe('p2')

    const none = kept('one', { ...elected.meeting, items: [newItem('other', 'Ашкана.')] })
    expect(holderOf(afterMeeting(wrong, none), 'chair', day)).toBeNull()
    expect(afterMeeting(commission, none)).toBe(commission)
  })

  test('of nobody, or of somebody who is in no order, changes nothing', () => {
    const nobody = { ...elected.meeting, items: [{ ...newItem('election', ''), election }] }
    expect(afterMeeting(commission, { ...elected, meeting: nobody })).toBe(commission)
    const stranger = {
      ...elected.meeting,
      items: [
        {
          ...newItem('election', ''),
          election: { ...election, candidates: [{ person: 'r1', votes }], elected: 'r1' },
        },
      ],
    }
    expect(afterMeeting(commission, { ...elected, meeting: stranger })).toBe(commission)
  })

  test('people of the order are asked for, and everybody with a key only before it [S0-62]', () => {
    const keyed = (name: string, seat: Person['seat']): Person => ({
      id: memberId(idOf(name)),
      name,
      role: 'psychologist',
      seat,
      recipient: expect.anything(),
      signingKey: expect.anything(),
    })
    const people = [
      keyed('Дана Қасымова', 'member'),
      keyed('Ерлан', 'reserve'),
      keyed('Марат', 'member'),
    ]
    expect(attendanceOn(commission, people, day).map((one) => `${one.person} ${one.name}`)).toEqual(
      ['p1 Дана Қасымова', 'p2 Сәуле Ибраева'],
    )
    expect(attendanceOn(noCommission, people, day).map(({ name }) => name)).toEqual([
      'Дана Қасымова',
      'Марат',
    ])
  })
})

describe('the report of a quarter', () => {
  test('is due once in the quarter after it [S4-26]', () => {
    expect(reportDueAt(plainDate('2027-01-12'), regulation, [])).toEqual({
      quarter: 'IV',
      year: 2026,
    })
    expect(reportDueAt(plainDate('2027-06-30'), regulation, [])).toEqual({
      quarter: 'I',
      year: 2027,
    })
    const discussed = kept('one', { ...heldMeeting, items: [newItem('report', 'Отчет.')] })
    expect(reportDueAt(addDays(day, 5), regulation, [discussed])).toBeNull()
    expect(reportDueAt(plainDate('2027-04-05'), regulation, [discussed])).toMatchObject({
      quarter: 'I',
    })
  })

  test('is asked only where the regulation has one', () => {
    expect(reportDueAt(day, preset('kz-online-daily'), [])).toBeNull()
  })
})

test('minutes are numbered within the school year or the calendar year [S0-61]', () => {
  const january = plainDate('2027-01-25')
  expect(minutesPeriod(january, regulation.commission)).toBe(2026)
  const rules = regulation.commission
  if (rules?.meetings === undefined) throw new Error('a preset without meetings')
  const meetings = { ...rules.meetings, minutesNumbered: 'calendar-year' as const }
  expect(minutesPeriod(january, { ...rules, meetings })).toBe(2027)
})
