import { describe, expect, test } from 'vitest'
import {
  dana,
  friday,
  letter,
  letterId,
  marat,
  monday,
  opening,
  registration,
  restrictedSeries,
  rules,
  saule,
  tuesday,
  type DraftOf,
} from '../../../test/core-cast.ts'
import { openedLog, publishedLog } from '../../../test/core-log.ts'
import { addDays, plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { isWeekday } from '../calendar/working-days.ts'
import { answerDueOn, periodOf } from './registration.ts'

const thread = letterId(1)
const due = addDays(friday, 7)

const annulment = (number: number): DraftOf<'registration-annulled'> => {
  const { series, period } = registration(1, number).header
  return { kind: 'registration-annulled', by: dana, header: { thread, series, period, number } }
}

describe('a registration', () => {
  test('gives the letter the next number of its series', () => {
    const log = openedLog()
    const registered = log.write(registration(1, 1))
    expect(log.thread(thread).registration).toMatchObject({
      entry: registered.id,
      by: marat,
      on: friday,
      number: 1,
      period: 2026,
      dueOn: due,
      confirmedBy: [],
    })
  })

  test('waits for the opening of the box', () => {
    const log = publishedLog()
    log.write(letter(1))
    expect(log.refusal(registration(1, 1))).toBe('not-opened')
  })

  test('happens once', () => {
    const log = openedLog()
    log.write(registration(1, 1))
    expect(log.refusal({ ...registration(1, 2), by: saule })).toBe('already-registered')
  })

  test('takes exactly the next number', () => {
    const log = openedLog()
    expect([1, 2, 3].map((number) => log.refusal(registration(1, number)))).toEqual([
      null,
      'number-taken',
      'number-taken',
    ])
  })

  test('of a restricted letter counts in the series of its readers alone', () => {
    const log = openedLog()
    log.write(letter(2))
    log.write(opening(saule, friday))
    log.write(registration(1, 1, { series: restrictedSeries }))
    expect(log.refusal(registration(2, 2))).toBe('number-taken')
    expect(log.refusal(registration(2, 1))).toBeNull()
  })

  test('belongs to the year of its day: another try with another number would not help', () => {
    expect(openedLog().refusal(registration(1, 1, { period: 2027 }))).toBe('clock-is-wrong')
    expect(periodOf(plainDate('2026-12-31'))).toBe(2026)
    expect(periodOf(plainDate('2027-01-01'))).toBe(2027)
  })

  test('belongs to the school year where the regulation says so, or to one that never ends [S0-40]', () => {
    expect(periodOf(plainDate('2026-08-31'), 'school-year')).toBe(2025)
    expect(periodOf(plainDate('2026-09-01'), 'school-year')).toBe(2026)
    expect(periodOf(plainDate('2027-05-25'), 'school-year')).toBe(2026)
    expect(periodOf(plainDate('2031-01-01'), 'never')).toBe(
      periodOf(plainDate('2026-01-01'), 'never'),
    )
  })
})

describe('the due date', () => {
  test('is so many working days after the opening as the box promises [S3-15]', () => {
    expect(answerDueOn(rules, friday, isWeekday)).toBe('2026-11-27')
    expect(answerDueOn({ ...rules, answerWorkingDays: 1 }, friday, isWeekday)).toBe('2026-11-23')
  })

  test('is reckoned by the calendar of the school where it has one', () => {
    const isWorkingDay = (date: PlainDate) => isWeekday(date) && date !== monday
    expect(answerDueOn(rules, friday, isWorkingDay)).toBe('2026-11-30')
  })

  test('is within a year of the registration', () => {
    const log = openedLog()
    expect(log.refusal(registration(1, 1, { dueOn: due }))).toBeNull()
    expect(log.refusal(registration(1, 1, { dueOn: addDays(friday, 366) }))).toBeNull()
    const late = registration(1, 1, { dueOn: addDays(friday, 367) })
    expect(log.refusal(late)).toBe('due-date-is-wrong')
  })

  test('may be over already when the letter is registered late, but not before it came', () => {
    const log = openedLog()
    log.today = addDays(friday, 20)
    expect(log.refusal(registration(1, 1, { dueOn: due }))).toBeNull()
    const early = registration(1, 1, { dueOn: addDays(friday, -1) })
    expect(log.refusal(early)).toBe('due-date-is-wrong')
  })
})

describe('an annulment', () => {
  test('takes the number back and leaves it in the journal', () => {
    const log = openedLog()
    log.write(registration(1, 1))
    log.write(annulment(1))
    expect(log.thread(thread)).toMatchObject({ registration: null, annulled: [{ number: 1 }] })
  })

  test('frees the letter for the next number, never for its own', () => {
    const log = openedLog()
    log.write(registration(1, 1))
    log.write(annulment(1))
    expect(log.refusal(registration(1, 1))).toBe('number-taken')
    log.write(registration(1, 2))
    log.write(annulment(2))
    log.today = tuesday
    log.write(registration(1, 3))
    expect(log.thread(thread)).toMatchObject({
      registration: { number: 3, on: tuesday },
      annulled: [{ number: 1 }, { number: 2 }],
    })
  })

  test('is of a letter that has a number', () => {
    const log = openedLog()
    expect(log.refusal(annulment(1))).toBe('not-registered')
    log.write(registration(1, 1))
    log.write(annulment(1))
    expect(log.refusal(annulment(1))).toBe('not-registered')
  })

  test('is of the number that the letter has', () => {
    const log = openedLog()
    log.write(registration(1, 1))
    const { header } = annulment(1)
    for (const other of [{ number: 2 }, { period: 2025 }, { series: restrictedSeries }])
      expect(log.refusal({ ...annulment(1), header: { ...header, ...other } })).toBe(
        'different-number',
      )
  })
})
