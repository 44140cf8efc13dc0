import { expect, test } from 'vitest'
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
