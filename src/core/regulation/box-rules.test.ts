import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { box, friday, idOf, otherBox } from '../../../test/core-cast.ts'
import { withEdits } from '../../../test/regulation-edits.ts'
import { boxId } from '../ids.ts'
import { BoxRules } from '../openings/box.ts'
import { boxRulesOf, planOfRule, withBoxes } from './box-rules.ts'
import { gapsOf } from './gaps.ts'
import { preset, presetIds } from './presets/presets.ts'

const boxed = (id: Parameters<typeof preset>[0]) =>
  withBoxes(preset(id), (channel) => boxId(idOf(channel.id)))

describe('the hours of every box, from the rules of the regulation', () => {
  test('every working day at three [S1-12]', () => {
    expect(boxRulesOf(boxed('kz-online-daily'))).toEqual([
      { box: idOf('form'), days: [1, 2, 3, 4, 5], at: 900, answerWorkingDays: 15 },
    ])
  })

  test('Tuesdays at noon, on paper, with the days that the law of Kyrgyzstan gives [S4-15]', () => {
    expect(boxRulesOf(boxed('kg-commission-sealed'))).toEqual([
      { box: idOf('box'), takes: 'paper', days: [2], at: 720, answerWorkingDays: 14 },
    ])
  })

  test('every second Friday, from the day that the school sets [S2-13]', () => {
    expect(planOfRule({ kind: 'weekly', everyWeeks: 2, days: [5], at: 960 }, 5)).toBeNull()
    const counted = withEdits('kg-box-biweekly', {
      '/openings/0/rule/countedFrom': '2026-11-20',
      '/channels/0/box': box,
    })
    expect(boxRulesOf(counted)[0]).toMatchObject({
      weeks: { every: 2, countedFrom: '2026-11-20' },
    })
  })

  test('twice a month on proposed days, and calls as they come [S0-69] [S0-15]', () => {
    const chosen = withEdits('kz-book-phone-box', {
      '/openings/0/rule': { kind: 'quota', times: 2, per: 'month', days: [4], at: 600 },
      '/openings/1/rule/at': 540,
    })
    const rules = boxRulesOf(withBoxes(chosen, (channel) => boxId(idOf(channel.id))))
    expect(rules).toMatchObject([
      { box: idOf('phone'), takes: 'calls', days: [1, 2, 3, 4, 5], at: 540 },
      { box: idOf('machine'), takes: 'calls', days: [1, 2, 3, 4, 5], at: 540 },
      { box: idOf('box'), takes: 'paper', days: [4], quota: { times: 2, per: 'month' } },
    ])
  })

  test('after the second shift, at the hour at which it ends [S2-32]', () => {
    const rule = { kind: 'after-shift', shift: 2, days: 'working-days' } as const
    expect(planOfRule(rule, 6)).toBeNull()
    expect(planOfRule({ ...rule, at: 1110 }, 6)).toEqual({ days: [1, 2, 3, 4, 5, 6], at: 1110 })
  })

  test('two rules of one box are one plan', () => {
    const { openings, ...rest } = boxed('kg-commission-sealed')
    const thursdays = openings.map((opening) => ({
      ...opening,
      rule: { kind: 'weekly' as const, everyWeeks: 1, days: [4], at: 720 },
    }))
    const rules = boxRulesOf({ ...rest, openings: [...openings, ...thursdays] })
    expect(rules).toMatchObject([{ days: [2, 4], at: 720 }])
  })
})

test('a channel keeps the box that it has', () => {
  const twice = withBoxes(boxed('kz-book-phone-box'), () => otherBox)
  expect(twice).toEqual(boxed('kz-book-phone-box'))
})

test('whatever a regulation without gaps says of its boxes fits into the header', () => {
  const rules = fc.record({
    id: fc.constantFrom(...presetIds),
    at: fc.integer({ min: 0, max: 1439 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    every: fc.integer({ min: 1, max: 8 }),
  })
  fc.assert(
    fc.property(rules, ({ id, at, days, every }) => {
      const regulation = boxed(id)
      const openings = regulation.openings.map((opening) => ({
        ...opening,
        rule: {
          kind: 'weekly' as const,
          everyWeeks: every,
          days,
          at,
          countedFrom: friday,
        },
      }))
      const changed = { ...regulation, openings }
      expect(gapsOf(changed).map(({ word }) => word)).not.toContain('hour-is-not-said')
      const found = boxRulesOf(changed)
      expect(found).toHaveLength(changed.channels.length)
      for (const one of found) v.parse(BoxRules, one)
    }),
    { numRuns: 50 },
  )
})
