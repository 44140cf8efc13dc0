import { expect, test } from 'vitest'
import { plainDate } from '../calendar/plain-date.ts'
import { preset } from '../regulation/presets/presets.ts'
import { appealFields } from '../regulation/settings/journal.ts'
import { cellsOf, mask } from './row-cells.ts'
import { confidentialSeries, day, numbered, rendering, rowUnder, signed } from './rows.example.ts'

test('the column of the name is left empty for an author who does not sign [S0-41]', () => {
  const cells = cellsOf(rowUnder('kz-book-phone-box', numbered(7, day)), rendering('kk'))
  expect(cells).toEqual([
    '7/2026',
    '20.11.2026',
    '',
    'Асханадағы кезек туралы № 7',
    '05.12.2026',
    '',
  ])
})

test('the mark of anonymity stands once, in the column of the name [S1-18]', () => {
  const cells = cellsOf(rowUnder('kz-online-daily', numbered(7, day)), rendering('kk'))
  expect(cells.slice(0, 4)).toEqual(['7', '20.11.2026', 'жасырын', ''])
})

test('each country has its own mark [S2-19] [S3-23]', () => {
  const third = (id: 'kg-box-biweekly' | 'kg-post-weekly') =>
    cellsOf(rowUnder(id, numbered(7, day)), rendering('ky'))[2]
  expect(third('kg-box-biweekly')).toBe('аноним')
  expect(third('kg-post-weekly')).toBe('анонимдүү')
})

test('an author who does not sign may tell the class, and only then it is printed', () => {
  const told = numbered(7, day, { facts: { 'applicant.classGroup': '8 «Б»' } })
  expect(cellsOf(rowUnder('kg-box-biweekly', told), rendering('ky'))[3]).toBe('8 «Б»')
  const hidden = numbered(7, day, { facts: { ...signed, isAnonymous: true } })
  const cells = cellsOf(rowUnder('kz-online-daily', hidden), rendering('kk'))
  expect(cells[2]).toBe('жасырын')
  expect(cells.join()).not.toContain('Оспанов')
  expect(cells.join()).not.toContain('700')
})

test('a name is one thing, everything else follows a comma [S0-30]', () => {
  const cells = cellsOf(
    rowUnder('kz-book-phone-box', numbered(7, day, { facts: signed })),
    rendering('kk'),
  )
  expect(cells[2]).toBe('Оспанов Ержан Маратұлы, Абай көшесі, 12, +7 700 000 00 00')
})

test('a body and its term stand in one column [S0-32]', () => {
  const executors = [
    { name: 'Білім бөлімі', dueOn: plainDate('2026-12-01') },
    { name: 'Полиция бөлімі' },
  ]
  const cells = cellsOf(
    rowUnder('kz-book-phone-box', numbered(7, day, { facts: { executors } })),
    rendering('kk'),
  )
  expect(cells[4]).toBe('Білім бөлімі (мерзімі: 01.12.2026); Полиция бөлімі, 05.12.2026')
})

test('what was corrected stays visible beside what stands there now [S0-28]', () => {
  const before = numbered(7, day).facts
  const amendments = [
    {
      on: plainDate('2026-11-23'),
      by: 'Дана',
      reason: 'қате',
      fields: ['summary' as const],
      before,
    },
  ]
  const corrected = numbered(7, day, { amendments, facts: { summary: 'Асхана туралы' } })
  const cells = cellsOf(rowUnder('kz-online-daily', corrected), rendering('kk'))
  expect(cells[4]).toBe('Асхана туралы\n[түзетілді 23.11.2026; бұрын: Асханадағы кезек туралы № 7]')
  expect(cells[2]).toBe('жасырын')
})

test('an annulled row keeps its words and says why', () => {
  const annulled = { on: plainDate('2026-11-23'), reason: 'екі рет тіркелген' }
  const cells = cellsOf(
    rowUnder('kz-online-daily', numbered(7, day, { annulled })),
    rendering('ru'),
  )
  expect(cells[4]).toContain('Асханадағы кезек туралы № 7\nРегистрация аннулирована 23.11.2026')
})

test('a confidential row is numbered in its own book', () => {
  const cell = (confidential: number) =>
    cellsOf(
      rowUnder('kz-online-daily', numbered(1, day, { confidential, series: confidentialSeries })),
      rendering('kk'),
    )[0]
  expect(cell(1)).toBe('К-1/2026')
  expect(cell(2)).toBe('К2-1/2026')
})

test('a row that cannot be opened shows its number and nothing else', () => {
  const row = { ...rowUnder('kz-online-daily', numbered(7, day)), appeal: null }
  expect(cellsOf(row, rendering('kk'))).toEqual(['7', mask, mask, mask, mask, mask])
})

test('a field that is masked is masked only where there is something', () => {
  const masked = new Set([
    'applicant.surname',
    'applicant.givenName',
    'applicant.patronymic',
  ] as const)
  const row = rowUnder('kz-online-daily', numbered(7, day, { facts: signed }))
  expect(cellsOf(row, { ...rendering('kk'), masked })[2]).toBe(`${mask}, Абай көшесі, 12`)
  const anonymous = rowUnder('kz-online-daily', numbered(8, day))
  expect(cellsOf(anonymous, { ...rendering('kk'), masked })[2]).toBe('жасырын')
})

test('a field that nobody filled in leaves an empty cell, whichever it is', () => {
  const { journal, ...regulation } = preset('kz-book-phone-box')
  const columns = appealFields.map((field) => ({
    heading: { kk: field },
    holds: { kind: 'fields' as const, fields: [field] },
  }))
  const row = rowUnder({ ...regulation, journal: { ...journal, columns } }, numbered(7, day))
  const filled = appealFields.filter((_, at) => cellsOf(row, rendering('kk'))[at] !== '')
  expect(filled).toEqual([
    'serialNo',
    'serialYear',
    'channel',
    'receivedAt',
    'removedOn',
    'registeredAt',
    'isAnonymous',
    'summary',
    'dueOn',
    'registeredBy',
  ])
})
