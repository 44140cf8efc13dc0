import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Paper } from '#core/documents/paper.ts'
import { journalPages, journalTable } from '#core/documents/papers/journal.ts'
import { papersOf } from '#core/documents/papers-of.ts'
import { booksOf } from '#core/journal/book.ts'
import { journalPress, runsOf } from '#core/journal/laid-rows.ts'
import { pagesAdded } from '#core/journal/pages-added.ts'
import { rowsOf } from '#core/journal/row.ts'
import { day, numbered, rendering, rowsUnder, signed } from '#core/journal/rows.example.ts'
import { preset, type PresetId } from '#core/regulation/presets/presets.ts'
import { toDocx } from '#client/workspace/documents/to-docx.ts'
import { toXlsx } from '#client/workspace/documents/to-xlsx.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { paperExamples } from '../golden/paper-examples.ts'
import { paperSchools } from '../golden/paper-schools.ts'
import { onePage } from '../rig/one-page.ts'
import { convert, hasOffice, pagesOf, textOf } from '../rig/office-suite.ts'
import { kazakhLetters, kyrgyzLetters, sampleAct, sampleJournal } from '../rig/sample-papers.ts'

/** The text filter of LibreOffice: comma, quotes, UTF-8. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1'

// Honest where it cannot look: without LibreOffice these are skipped, and say so.
describe.skipIf(!hasOffice)('in LibreOffice (skipped: no LibreOffice)', () => {
  let folder: FreshFolder
  beforeAll(async () => {
    folder = await freshFolder('office')
    const papers = [
      ['act', sampleAct] as const,
      ['journal', sampleJournal] as const,
      ...printedBooks.map(({ id, paper }) => [`pages ${id}`, paper] as const),
      ['whole', changedColumns] as const,
      ...[...longest].map(([name, paper]) => [`one ${name}`, paper] as const),
    ]
    for (const [name, paper] of papers) await writeFile(at(`${name}.docx`), await toDocx(paper))
    // Once: what takes long is LibreOffice itself.
    await convert(folder.path, '*.docx', 'pdf')
  }, 180_000)
  afterAll(() => folder?.[Symbol.asyncDispose]())
  const at = (name: string) => join(folder.path, name)

  test('an act is one page with every letter of its language', async () => {
    expect(await pagesOf(at('act.pdf'))).toBe(1)
    const text = await textOf(at('act.pdf'))
    expect(text).toContain(kazakhLetters)
    expect(text).toMatch(/4\.\s+Өтінішке жатпайтын заттар — 1\n\s*5\.\s+Әріптер/)
    expect(text).toMatch(/Өскемен қаласы {5,}20\.11\.2026 ж\./)
  })

  test('a journal has its head and its own number on every page', async () => {
    expect(await pagesOf(at('journal.pdf'))).toBe(2)
    const pages = (await textOf(at('journal.pdf'))).split('\f')
    expect(pages[0]).toContain('7-бет')
    expect(pages[1]).toContain('8-бет')
    for (const page of pages.slice(0, 2)) expect(page).toContain('Каттын келип түшкөн күнү')
    expect(pages[0]).toContain(kyrgyzLetters)
  })

  test('the pages of a printed journal fall where they were reckoned, each with its head [S0-28]', async () => {
    for (const { id, rows } of printedBooks) {
      const pages = await textsOf(at(`pages ${id}.pdf`))
      expect(pages.map(numbersOn)).toEqual(rows)
      expect(pages.map((page) => /(\d+)-бет\s*$/.exec(page)?.[1])).toEqual(
        rows.map((_, n) => String(firstPage + n)),
      )
      for (const page of pages) expect(page).toMatch(/нөмірі|номер/)
    }
    // Cut by the office program: a head never stands at the foot of a page without a row.
    for (const page of await textsOf(at('whole.pdf'))) {
      const last = page
        .split('\n')
        .findLast((line) => /^\s*(?:\d+[\s/]|.*реттік нөмірі)/.test(line))
      expect(last).toMatch(/^\s*\d/)
    }
  })

  test('a spreadsheet has days, not texts that look like days', async () => {
    await writeFile(at('journal.xlsx'), await toXlsx(sampleJournal))
    await convert(folder.path, 'journal.xlsx', csv)
    const rows = (await readFile(at('journal.csv'), 'utf8')).trim().split('\n')
    expect(rows[0]).toBe('"№","Каттын келип түшкөн күнү","Кыскача мазмуну"')
    // Texts come in quotation marks, numbers and days without.
    expect(rows[1]).toMatch(/^1,(?:05\.11\.2026|11\/05\/2026),"=1\+1 ҢңӨөҮү"$/)
    expect(rows).toHaveLength(5)
  })

  test('the longest paper of each kind and language is one page where an office expects one', async () => {
    expect(longest.size).toBeGreaterThan(20)
    const tooLong: string[] = []
    for (const [name, { blocks }] of longest) {
      const sheets = 1 + blocks.filter(({ kind }) => kind === 'page-break').length
      if ((await pagesOf(at(`one ${name}.pdf`))) !== sheets) tooLong.push(name)
    }
    expect(tooLong).toEqual([])
  })
})

const firstPage = 5
const kk = rendering('kk')

/** Letters from `first` on of every length, the fifth longer than a page. */
const letters = (first: number, count: number, on: PlainDate) =>
  Array.from({ length: count }, (_, n) => {
    const times = n === 4 ? 90 : (n * 7) % 9
    const summary = `${first + n}-хат. ${'Асханада тамақ салқын, кезек ұзақ. '.repeat(times)}`
    return numbered(first + n, on, { facts: { ...(n % 3 === 0 ? signed : {}), summary } })
  })

/** Pages of a book from `firstPage` on, and the numbers of the rows that begin on each. */
function printedBook(id: PresetId) {
  const regulation = preset(id)
  const [book] = booksOf(rowsUnder(id, letters(1, 50, day)))
  if (book === undefined) throw new Error('no book')
  const { pages } = pagesAdded(book, [], journalPress(kk))
  const named = { regulation, name: book.name, confidential: null }
  return {
    paper: journalPages({ ...named, pages, from: firstPage }, 'kk'),
    rows: pages.map((page) => page.rows.map(({ row }) => row.number)),
  }
}

/** A whole book whose columns change where a page is nearly full. */
const changedColumns = (() => {
  const [regulation, later] = [preset('kz-online-daily'), preset('kz-book-phone-box')]
  const short = Array.from({ length: 24 }, (_, n) => numbered(n + 1, day))
  const rows = rowsOf([...short, ...letters(25, 4, addDays(day, 1))], (on) =>
    on === day ? regulation : later,
  )
  const name = { channel: null, lasts: 'calendar-year', year: 2026 } as const
  return journalTable({ regulation, name, confidential: null, runs: runsOf(rows, kk) }, 'kk')
})()

/** A narrow book and a wide one. */
const printedBooks = (['kz-online-daily', 'kg-post-weekly'] as const).map((id) => ({
  id,
  ...printedBook(id),
}))

const textsOf = async (pdf: string) => (await textOf(pdf)).split('\f').slice(0, -1)

const numbersOn = (page: string) =>
  [...page.matchAll(/(\d+)-хат\./g)].map(([, number]) => Number(number))

const sizeOf = (paper: Paper | undefined): number => JSON.stringify(paper ?? '').length

/** The longest paper of each kind and language that an office expects on one page. */
const longest = (() => {
  const found = new Map<string, Paper>()
  for (const school of paperSchools)
    for (const kind of papersOf(school.regulation).filter((one) => onePage.has(one)))
      for (const language of school.languages) {
        const paper = paperExamples[kind]?.(school, language)
        const before = found.get(`${kind} ${language}`)
        if (paper && sizeOf(paper) > sizeOf(before)) found.set(`${kind} ${language}`, paper)
      }
  return found
})()
