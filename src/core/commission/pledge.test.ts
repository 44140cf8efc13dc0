import { describe, expect, test } from 'vitest'
import { dana, marat } from '../../../test/core-cast.ts'
import { addDays, plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { refuseHandover } from './handover.ts'
import { pledgeOf, type SignedPledge } from './pledge.ts'

const day = plainDate('2026-09-01')
const yearly = { kind: 'signed', everyMonths: 12, beforeAccess: true } as const
const pledge = (on: PlainDate, isSigned = true, member = dana): SignedPledge => ({
  pledge: { kind: 'pledge', member, language: 'ky', text: 'Купуялуулукту сактайм.', on },
  isSigned,
})
const standing = (pledges: readonly SignedPledge[], on: PlainDate) =>
  pledgeOf(yearly, pledges, dana, on)

describe('the pledge of confidentiality', () => {
  test('is missing until its member has signed it [S1-22]', () => {
    expect(standing([], day).kind).toBe('missing')
    expect(standing([pledge(day, false)], day).kind).toBe('missing')
    expect(standing([pledge(day, true, marat)], day).kind).toBe('missing')
    expect(standing([pledge(day)], day)).toMatchObject({ kind: 'signed', until: '2027-09-01' })
  })

  test('is signed anew after a year, and says so a month before [S2-23, S4-27]', () => {
    const signed = [pledge(day)]
    expect(standing(signed, plainDate('2027-07-31'))).toMatchObject({ endsSoon: false })
    expect(standing(signed, plainDate('2027-08-05'))).toMatchObject({ endsSoon: true })
    expect(standing(signed, plainDate('2027-09-01')).kind).toBe('missing')
    expect(
      standing([...signed, pledge(plainDate('2027-08-20'))], plainDate('2027-09-02')),
    ).toMatchObject({ until: '2028-08-20' })
  })

  test('of the last of February ends on the last of February', () => {
    expect(standing([pledge(plainDate('2028-02-29'))], plainDate('2028-03-01'))).toMatchObject({
      until: '2029-02-28',
    })
  })

  test('is not asked for where the regulation does not', () => {
    expect(pledgeOf({ kind: 'none' }, [], dana, day).kind).toBe('not-asked')
  })
})

test('a key goes from one person to another, and not before its day [S3-06]', () => {
  const handover = {
    kind: 'handover',
    what: { kind: 'key', channel: 'box', isSpare: false },
    from: 'p1',
    to: 'p2',
    on: day,
  } as const
  expect(refuseHandover(handover, day)).toBeNull()
  expect(refuseHandover({ ...handover, to: 'p1' }, day)).toBe('same-person')
  expect(refuseHandover({ ...handover, on: addDays(day, 1) }, day)).toBe('clock-is-wrong')
})
