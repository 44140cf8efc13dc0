import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictionCases as cases } from '../../../test/regulation-contradictions.ts'
import { withEdits, type Edits } from '../../../test/regulation-edits.ts'
import { contradictionWords } from './contradictions/contradiction.ts'
import { contradictionsOf } from './contradictions.ts'
import { preset, presetIds, type PresetId } from './presets/presets.ts'

test('every word can be said', () => {
  expect(cases.map(({ word }) => word)).toEqual([...contradictionWords])
})

describe.each(cases)('$word', ({ word, in: id, edits, path }) => {
  test(`is said of ${id} when ${Object.keys(edits).join(', ')} is otherwise`, () => {
    expect(contradictionsOf(withEdits(id, edits))).toContainEqual({ word, path })
  })
})

describe('what is no contradiction', () => {
  const wordsOf = (id: PresetId, edits: Edits) =>
    contradictionsOf(withEdits(id, edits)).map(({ word }) => word)

  test('Tuesday at noon and Thursday at three', () => {
    const [tuesday] = preset('kg-commission-sealed').openings
    if (tuesday === undefined) throw new RangeError('no opening')
    const thursday = {
      ...tuesday,
      id: 'thursday',
      rule: { kind: 'weekly', everyWeeks: 1, days: [4], at: 900 },
    } as const
    expect(wordsOf('kg-commission-sealed', { '/openings': [tuesday, thursday] })).toEqual([])
  })

  test('alternate Fridays of one box that are counted from dates four weeks apart', () => {
    const [friday] = preset('kg-box-biweekly').openings
    if (friday === undefined) throw new RangeError('no opening')
    const from = (id: string, countedFrom: string) => ({
      ...friday,
      id,
      rule: { kind: 'weekly', everyWeeks: 2, days: [5], countedFrom } as const,
    })
    const counted = (second: string) =>
      wordsOf('kg-box-biweekly', {
        '/openings': [from('one', '2026-11-20'), from('other', second)],
      })
    expect(counted('2026-12-18')).toEqual([])
    expect(counted('2026-11-27')).toEqual(['two-rules-for-one-channel'])
  })

  test('an odd commission of three to six', () => {
    const size = { least: 3, most: 6, parity: 'odd' }
    expect(wordsOf('kg-commission-sealed', { '/commission/size': size })).toEqual([])
  })

  test('an answer within three days to a web letter that is read on Mondays and Thursdays', () => {
    const edits = {
      '/openings/0/rule': { kind: 'weekly', everyWeeks: 1, days: [4, 1] },
      '/dueDate': { kind: 'working-days', workingDays: 3, from: 'sent' },
    }
    expect(wordsOf('kz-online-daily', edits)).toEqual([])
    const tooSoon = { ...edits, '/dueDate': { ...edits['/dueDate'], workingDays: 2 } }
    expect(wordsOf('kz-online-daily', tooSoon)).toEqual(['answer-before-the-opening'])
  })
})

describe('two rules of one box that cannot both be kept', () => {
  const [tuesday] = preset('kg-commission-sealed').openings
  if (tuesday === undefined) throw new RangeError('no opening')
  const weekly = { kind: 'weekly', everyWeeks: 1, days: [2], at: 720 }
  const quota = { kind: 'quota', times: 2, per: 'month', days: [2], at: 720 }
  const daily = { kind: 'daily', days: 'working-days', at: 720 }

  test.each([
    ['every week and every second', weekly, { ...weekly, everyWeeks: 2, days: [5] }],
    ['twice a month and once a week', quota, { ...quota, times: 1, per: 'week' }],
    ['working days and every day', daily, { ...daily, days: 'every-day' }],
    [
      'other people on Thursdays',
      weekly,
      { ...weekly, days: [4] },
      { ...tuesday.openers, quorum: 3 },
    ],
  ])('%s', (_, one, other, openers = tuesday.openers) => {
    const openings = [
      { ...tuesday, rule: one },
      { ...tuesday, id: 'second', rule: other, openers },
    ]
    expect(contradictionsOf(withEdits('kg-commission-sealed', { '/openings': openings }))).toEqual([
      { word: 'two-rules-for-one-channel', path: '/openings/1/inForce' },
    ])
  })
})

test('a contradiction always names a place that is there', () => {
  const at = (value: unknown, path: string): unknown =>
    path
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (inner, step) =>
          typeof inner === 'object' && inner !== null
            ? Object.entries(inner).find(([key]) => key === step)?.[1]
            : undefined,
        value,
      )
  const some = fc.subarray([...cases], { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom(...presetIds), some, (id, chosen) => {
      const edits = Object.assign({}, ...chosen.filter((c) => c.in === id).map((c) => c.edits))
      const regulation = withEdits(id, edits)
      for (const { path } of contradictionsOf(regulation))
        expect(at(regulation, path), path).toBeDefined()
    }),
    { numRuns: 60 },
  )
})
