import { describe, expect, test } from 'vitest'
import { withEdits } from '../../../../test/regulation-edits.ts'
import { langs } from '../../words/lang.ts'
import { closestPreset } from '../closest-preset.ts'
import { preset, presetIds } from '../presets/presets.ts'
import { changesInWords } from './changes-in-words.ts'
import { ruleInWords } from './rule.ts'
import { summaryOf } from './summary.ts'

test('a preset is told in lines of every language, and nothing in them is empty', () => {
  for (const id of presetIds)
    for (const lang of langs) {
      const lines = summaryOf(preset(id), lang).flatMap((part) => part.lines)
      expect(lines.length).toBeGreaterThan(10)
      for (const { label, text } of lines) {
        expect(label).not.toBe('')
        expect(text).not.toMatch(/^$|undefined|^; |\bnull\b/)
      }
    }
})

test('when a box is opened [S1-12] [S2-13] [S0-69] [S2-32] [S3-07]', () => {
  const rules = presetIds.flatMap((id) => preset(id).openings.map(({ rule }) => rule))
  expect(rules.map((rule) => ruleInWords('ru', rule))).toEqual([
    '2 раза в месяц, день не назначен, час не назначен',
    'рабочие дни, час не назначен',
    'рабочие дни, 15:00',
    'раз в 2 недели: пятница, 16:00',
    'после 2-й смены, рабочие дни, час не назначен',
    'день не назначен, час не назначен',
    'вторник, 12:00',
  ])
})

test('days that a school wrote are told: its season, and from when it answers [S2-30] [S3-15]', () => {
  const regulation = withEdits('kg-post-weekly', {
    '/season': { kind: 'dates', from: { month: 9, day: 15 }, to: { month: 5, day: 25 } },
  })
  const told = (path: string) =>
    langs.map((lang) =>
      summaryOf(regulation, lang)
        .flatMap(({ lines }) => lines)
        .filter((line) => line.path === path)
        .map(({ text }) => text.replaceAll('\u2011', '-'))
        .join(''),
    )
  expect(told('/season')).toEqual([
    '15 қыркүйек – 25 мамыр',
    '15-сентябрь – 25-май',
    '15 сентября – 25 мая',
    '15 September – 25 May',
  ])
  expect(told('/dueDate')).toEqual([
    'жәшіктен алынған күннен кейінгі 5 жұмыс күні ішінде',
    'кутучадан алынган күндөн кийинки 5 жумуш күнүнүн ичинде',
    '5 рабочих дней со дня выемки из ящика',
    'within 5 working days of being taken out of the box',
  ])
})

describe('what changes', () => {
  const before = preset('kg-commission-sealed')

  test('is said with its place, in words', () => {
    const after = withEdits('kg-commission-sealed', {
      '/openings/0/rule/at': 780,
      '/commission/parent': 'allowed',
      '/anonymity/allowed': false,
    })
    const told = changesInWords('ru', before, after)
    expect(told.map((one) => [one.place, one.before, one.after])).toEqual([
      ['Вскрытия 1 › Когда › Час', '12:00', '13:00'],
      ['Обращения без имени › Имя можно не называть', 'да', 'нет'],
      ['Комиссия › Представитель родителей', 'обязателен', 'возможен'],
    ])
  })

  test('has not a word of the program in it: parts by their names, choices by their meaning', () => {
    const [opening] = before.openings
    if (opening === undefined) throw new RangeError('no opening')
    const after = withEdits('kg-commission-sealed', {
      '/openings': [...before.openings, { ...opening, id: 'second', inForce: false }],
      '/registrars/posts': before.posts.slice(1, 3).map(({ id }) => id),
      '/seal': { kind: 'none' },
      '/season': { kind: 'dates', from: { month: 9, day: 1 }, to: { month: 5, day: 25 } },
      '/considering': ['executors'],
      '/journal/title/ky': 'Китеп',
      '/channels/0/keyHolder': 'responsible',
      '/dueDate': { kind: 'working-days', workingDays: 5, from: 'registered' },
      '/document/approval': { kind: 'none' },
    })
    for (const lang of ['kk', 'ky', 'ru'] as const) {
      const told = changesInWords(lang, before, after)
      expect(told.length).toBeGreaterThan(1)
      for (const one of told)
        expect([one.place, one.before, one.after].join(' ')).not.toMatch(/[A-Za-z]/)
    }
  })

  test('of a day of the year is told once, whole', () => {
    const dates = (day: number, month: number) =>
      withEdits('kg-commission-sealed', {
        '/season': { kind: 'dates', from: { month, day }, to: { month: 5, day: 25 } },
      })
    expect(changesInWords('ru', dates(1, 9), dates(3, 10))).toEqual([
      {
        path: '/season/from',
        place: 'Период работы › С',
        before: 'сентябрь, 1',
        after: 'октябрь, 3',
      },
    ])
  })

  test('in the words of papers stands under the paper, with places that are no program’s', () => {
    const words = { acts: { headEmpty: '{{org}}: {{boxGenitive}}' } }
    const after = withEdits('kg-commission-sealed', {
      '/wording': { ky: { otherwise: 'ky', words } },
    })
    expect(changesInWords('ru', before, after).map((one) => [one.place, one.after])).toEqual([
      [
        'Свои слова документов школы › Кыргызча › Акт об отсутствии писем',
        '{{учреждение}}: {{ящика}}',
      ],
    ])
  })

  test('leaves out what no person entered', () => {
    const boxed = withEdits('kg-commission-sealed', { '/channels/0/box': 'AAAAAAAAAAAAAAAAAAAAAA' })
    expect(changesInWords('ky', before, boxed)).toEqual([])
  })
})

test('a school is known by the preset from which it began', () => {
  for (const id of presetIds)
    expect(closestPreset(withEdits(id, { '/numbering/perChannel': true }))).toBe(id)
})
