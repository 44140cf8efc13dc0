import { expect, test } from 'vitest'
import { sampleAct, sampleJournal } from '../../../../test/rig/sample-papers.ts'
import { unzip } from '../../../../test/rig/unzip.ts'
import { hasTable } from './download.ts'
import { toXlsx } from './to-xlsx.ts'

const files = async () => unzip(await toXlsx(sampleJournal))
const sheet = async () => (await files()).get('xl/worksheets/sheet1.xml') ?? ''

test('the pages of a journal are one table with one head, which stays in sight', async () => {
  const xml = await sheet()
  expect(xml.match(/<row /g)).toHaveLength(5)
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
})

test('a day is a day and a number a number', async () => {
  // 5 November 2026, in days since 1899-12-30.
  expect(await sheet()).toContain('<v>46331</v>')
  expect(await sheet()).toMatch(/<c r="A2"[^>]*><v>1<\/v>/)
})

test('words that look like a formula are words', async () => {
  expect(await sheet()).not.toContain('<f>')
  const texts = (await files()).get('xl/sharedStrings.xml') ?? ''
  expect(texts + (await sheet())).toContain('=1+1 ҢңӨөҮү')
})

test('a paper without a table has nothing for a spreadsheet', () => {
  expect(hasTable(sampleAct)).toBe(false)
  expect(hasTable(sampleJournal)).toBe(true)
})
