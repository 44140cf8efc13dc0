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
