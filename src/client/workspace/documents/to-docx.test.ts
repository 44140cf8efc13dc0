import { expect, test } from 'vitest'
import type { Block, Paper } from '#core/documents/paper.ts'
import { kazakhLetters, sampleAct, sampleJournal } from '../../../../test/rig/sample-papers.ts'
import { unzip } from '../../../../test/rig/unzip.ts'
import { toDocx } from './to-docx.ts'

const partOf = async (paper: typeof sampleAct, name: string): Promise<string> =>
  unzip(await toDocx(paper)).get(name) ?? ''

test('every word of a paper stands in the document, each letter as it was', async () => {
  const text = await partOf(sampleAct, 'word/document.xml')
  expect(text).toContain(kazakhLetters)
  expect(text).toContain('«Сенім жәшігінен» азаматтардың өтініштерін алу')
  expect(text).toContain('Ата-аналар қауымының өкілі')
})

test('no line ends between a number and its word, an initial and its name, or before a dash', async () => {
  const text = await partOf(sampleAct, 'word/document.xml')
  for (const whole of ['15\u00A0сағат', 'С.\u00A0Нұрланқызы', 'саны\u00A0— 3\u00A0(үш)'])
    expect(text).toContain(whole)
})

test('few columns have the letters of the text, a journal small ones, a wall large ones', async () => {
  const columns = [{ heading: 'Телефон', width: 1 }]
  const table: Block = { kind: 'table', columns, rows: [['112']] }
  const sizeOf = async (block: Block, orientation: Paper['orientation']) => {
    const text = await partOf({ ...sampleAct, orientation, blocks: [block] }, 'word/document.xml')
    return /<w:sz w:val="(\d+)"\/>/.exec(text)?.[1]
  }
  expect(await sizeOf(table, 'portrait')).toBe('24')
  expect(await sizeOf(table, 'landscape')).toBe('18')
  expect(await sizeOf({ ...table, size: 'large' }, 'portrait')).toBe('32')
})

test('a list that goes on begins with its own number', async () => {
  const numbering = await partOf(sampleAct, 'word/numbering.xml')
  expect(numbering).toContain('<w:start w:val="4"/>')
})

test('pages begin with the number that the paper says, and Word counts them', async () => {
  expect(await partOf(sampleJournal, 'word/document.xml')).toContain('<w:pgNumType w:start="7"/>')
  const foot = await partOf(sampleJournal, 'word/footer1.xml')
  expect(foot).toContain('PAGE')
  expect(foot).toContain('-бет')
})

test('the head of a table is repeated, no row is torn, what was annulled is struck through', async () => {
  const text = await partOf(sampleJournal, 'word/document.xml')
  expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(4)
  expect(text).toContain('<w:cantSplit/>')
  // Three headings and three marks on each of two pages stay with the row below them.
  expect(text.match(/<w:keepNext\/>/g)).toHaveLength(12)
  expect(text).toContain('<w:strike/>')
  expect(text).toContain('w:orient="landscape"')
})

test('nothing in the document tells who sat at which computer', async () => {
  const core = await partOf(sampleAct, 'docProps/core.xml')
  expect(core).toContain('<dc:creator>Senim</dc:creator>')
  expect(core).not.toContain('Un-named')
})
