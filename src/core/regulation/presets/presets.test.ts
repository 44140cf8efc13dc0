import { describe, expect, test } from 'vitest'
import { withEdits } from '../../../../test/regulation-edits.ts'
import { contradictionsOf } from '../contradictions.ts'
import { pointer } from '../pointer.ts'
import type { Regulation } from '../regulation.ts'
import { preset, presetIds, sourceAt, sourcesOf, type PresetId } from './presets.ts'
import { assumptions, said, type Sourced } from './sourced.ts'

/** The clauses of the five regulations by their numbers. */
const clauses: ReadonlySet<string> = new Set(
  Object.entries({
    S0: [1, 35, 40, 41, 50, 55, 60, 73],
    S1: [1, 22],
    S2: [1, 23, 30, 37],
    S3: [1, 33],
    S4: [1, 31],
  }).flatMap(([source, ranges]) =>
    ranges.flatMap((from, i) =>
      i % 2 === 1
        ? []
        : Array.from(
            { length: (ranges[i + 1] ?? from) - from + 1 },
            (_, n) => `${source}-${String(from + n).padStart(2, '0')}`,
          ),
    ),
  ),
)

const sourceOfPreset: Readonly<Record<PresetId, string>> = {
  'kz-book-phone-box': 'S0',
  'kz-online-daily': 'S1',
  'kg-box-biweekly': 'S2',
  'kg-post-weekly': 'S3',
  'kg-commission-sealed': 'S4',
}

/** The path of every value that is not made of others; an empty list is one. */
function leaves(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path]
  const members = Object.entries(value)
  if (members.length === 0) return [path]
  return members.flatMap(([key, member]) => leaves(member, path + pointer(key)))
}

test('there are 174 clauses', () => {
  expect(clauses.size).toBe(174)
})

describe.each(presetIds)('%s', (id) => {
  const regulation = preset(id)
  const sources = sourcesOf(id)

  test('does not contradict itself', () => {
    expect(contradictionsOf(regulation)).toEqual([])
  })

  test('has a source for each of its values', () => {
    const paths = leaves(regulation)
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter((path) => sourceAt(sources, path) === undefined)).toEqual([])
  })

  test('cites only clauses of its own regulation, and only those that exist', () => {
    const cited = [...sources.values()].flatMap((source) =>
      'clause' in source ? [source.clause] : [],
    )
    expect(cited.length).toBeGreaterThan(40)
    expect(cited.filter((clause) => !clauses.has(clause))).toEqual([])
    expect(cited.filter((clause) => !clause.startsWith(sourceOfPreset[id]))).toEqual([])
  })

  test('has no name of a school, and its papers have every text in its own language', () => {
    expect(regulation.institution.name).toBeUndefined()
    const headings = regulation.journal.columns.map(({ heading }) => heading[regulation.language])
    expect(headings).not.toContain(undefined)
    expect(regulation.posts.map(({ name }) => name[regulation.language])).not.toContain(undefined)
  })
})

test('every reason for an assumption is given somewhere', () => {
  const given = presetIds.flatMap((id) =>
    [...sourcesOf(id).values()].flatMap((source) => ('assumed' in source ? [source.assumed] : [])),
  )
  expect(new Set(given)).toEqual(new Set(assumptions))
})

test('a value is traced to its clause by its path', () => {
  expect(sourceAt(sourcesOf('kz-online-daily'), '/openings/0/rule/at')).toEqual({ clause: 'S1-12' })
  expect(sourceAt(sourcesOf('kg-commission-sealed'), '/openings/0/rule/days/0')).toEqual({
    clause: 'S4-15',
  })
  expect(sourceAt(sourcesOf('kg-commission-sealed'), '/commission/size/parity')).toEqual({
    clause: 'S4-21',
  })
  expect(sourceAt(sourcesOf('kz-online-daily'), '/openings/0/rule/days')).toEqual({
    assumed: 'text-is-unclear',
  })
  expect(sourceAt(sourcesOf('kz-online-daily'), '/no/such/place')).toBeUndefined()
})

test('a value without a source does not compile', () => {
  const sourced: Sourced<{ readonly least: number }> = { least: said('S4-21', 3) }
  // @ts-expect-error: where the 3 comes from is not said
  const unsourced: Sourced<{ readonly least: number }> = { least: 3 }
  expect(unsourced).not.toEqual(sourced)
})

describe('the settings in which the five differ', () => {
  const of = <T>(look: (regulation: ReturnType<typeof preset>) => T) =>
    presetIds.map((id) => look(preset(id)))

  test('opening [S0-69] [S1-12] [S2-13] [S3-07] [S4-15]', () => {
    expect(of(({ openings }) => openings[0]?.rule)).toEqual([
      { kind: 'quota', times: 2, per: 'month' },
      { kind: 'daily', days: 'working-days', at: 900 },
      { kind: 'weekly', everyWeeks: 2, days: [5], at: 960 },
      { kind: 'weekly', everyWeeks: 1, days: [] },
      { kind: 'weekly', everyWeeks: 1, days: [2], at: 720 },
    ])
  })

  test('what stands for an unknown author [S0-41] [S1-18] [S2-19] [S3-23]', () => {
    const marks = of(({ anonymity, language }) =>
      anonymity.printed.kind === 'mark' ? anonymity.printed.mark[language] : '',
    )
    expect(marks).toEqual(['', 'жасырын', 'аноним', 'анонимдүү', 'анонимдүү'])
  })

  test('how many register together [S1-13] [S2-14]', () => {
    expect(of(({ registrars }) => registrars.together)).toEqual([1, 3, 3, 1, 1])
  })

  test('acts are drawn up of an empty box in one, of letters in another [S0-53] [S4-17]', () => {
    expect(of(({ acts }) => [acts.whenEmpty, acts.whenLetters])).toEqual([
      ['act', 'minutes'],
      ['none', 'none'],
      ['none', 'none'],
      ['none', 'none'],
      ['journal-entry', 'act'],
    ])
  })

  test('reports [S0-35] [S2-34] [S3-30] [S4-26]', () => {
    expect(of(({ reports }) => reports.map(({ period, to }) => `${period} ${to.kind}`))).toEqual([
      ['month head'],
      [],
      ['week head'],
      ['joint-reading commission'],
      ['quarter commission'],
    ])
  })

  test('what the answering machine says is a text that a school words anew [S0-17]', () => {
    const announced = (regulation: Regulation) =>
      regulation.channels.find(({ kind }) => kind === 'answering-machine')?.announcement?.['kk']
    expect(announced(preset('kz-book-phone-box'))).toContain('Өтінішіңіз назардан тыс қалмайды.')
    const own = 'Сәлем! Хабарлама қалдыр.'
    expect(announced(withEdits('kz-book-phone-box', { '/channels/1/announcement/kk': own }))).toBe(
      own,
    )
  })
})
