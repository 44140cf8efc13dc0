import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Paper } from '#core/documents/paper.ts'
import { papersOf } from '#core/documents/papers-of.ts'
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
  })
  afterAll(() => folder?.[Symbol.asyncDispose]())
  const at = (name: string) => join(folder.path, name)

  test('an act is one page with every letter of its language', async () => {
    await writeFile(at('act.docx'), await toDocx(sampleAct))
    await convert(folder.path, 'act.docx', 'pdf')
    expect(await pagesOf(at('act.pdf'))).toBe(1)
    const text = await textOf(at('act.pdf'))
    expect(text).toContain(kazakhLetters)
    expect(text).toMatch(/4\.\s+Өтінішке жатпайтын заттар — 1\n\s*5\.\s+Әріптер/)
    expect(text).toMatch(/Өскемен қаласы {5,}20\.11\.2026 ж\./)
  })

  test('a journal has its head and its own number on every page', async () => {
    await writeFile(at('journal.docx'), await toDocx(sampleJournal))
    await convert(folder.path, 'journal.docx', 'pdf')
    expect(await pagesOf(at('journal.pdf'))).toBe(2)
    const pages = (await textOf(at('journal.pdf'))).split('\f')
    expect(pages[0]).toContain('7-бет')
    expect(pages[1]).toContain('8-бет')
    for (const page of pages.slice(0, 2)) expect(page).toContain('Каттын келип түшкөн күнү')
    expect(pages[0]).toContain(kyrgyzLetters)
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
    const longest = new Map<string, Paper>()
    for (const school of paperSchools)
      for (const kind of papersOf(school.regulation).filter((one) => onePage.has(one)))
        for (const language of school.languages) {
          const paper = paperExamples[kind]?.(school, language)
          const before = longest.get(`${kind} ${language}`)
          if (paper && sizeOf(paper) > sizeOf(before)) longest.set(`${kind} ${language}`, paper)
        }
    expect(longest.size).toBeGreaterThan(20)
    for (const [name, paper] of longest)
      await writeFile(at(`one ${name}.docx`), await toDocx(paper))
    await convert(folder.path, 'one *.docx', 'pdf')
    const tooLong: string[] = []
    for (const [name, { blocks }] of longest) {
      const sheets = 1 + blocks.filter(({ kind }) => kind === 'page-break').length
      if ((await pagesOf(at(`one ${name}.pdf`))) !== sheets) tooLong.push(name)
    }
    expect(tooLong).toEqual([])
  })
})

const sizeOf = (paper: Paper | undefined): number => JSON.stringify(paper ?? '').length
