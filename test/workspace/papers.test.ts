import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import type { RecordId } from '#core/ids.ts'
import type { PenSignature } from '#core/records/pen-signature.ts'
import { isWhole } from '#core/records/paper.ts'
import {
  issuedPapers,
  missingOf,
  paperMarked,
  waitsFor,
  type IssuedPaper,
} from '#client/workspace/documents/issued.ts'
import { markOf, sealedPaper } from '#client/workspace/documents/sealed-paper.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { emptyAct, issue } from './issued-papers.ts'
import { given, schoolInBrowsers, type Colleague, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

/** The paper as it lies before `who`. */
async function before({ browser: { workspace } }: Colleague, id: RecordId): Promise<IssuedPaper> {
  await workspace.sync()
  const found = issuedPapers(workspace.state.records).find(({ kept }) => kept.state.record === id)
  if (found === undefined) throw new Error('this paper is not before them')
  return found
}

const namesMissing = (paper: IssuedPaper) => missingOf(paper).map(({ signer }) => signer.name)

test('an act is issued with its number in its words, and each signer finds it as it was shown', async () => {
  const { dana, marat, saule } = school
  const { state } = await issue(dana, emptyAct(school))
  const shown = await before(marat, state.record)
  expect(shown.number).toMatchObject({ paper: 'act', number: 1 })
  expect(shown.data.paper.blocks).toContainEqual({ kind: 'title', lines: ['АКТ № 1'] })
  expect(isWhole(shown.data)).toBe(true)
  expect(waitsFor(shown, marat.account)).toBe(true)
  expect(waitsFor(await before(saule, state.record), saule.account)).toBe(false)
  expect(namesMissing(shown)).toEqual(['Дана', 'Марат', 'Гүлнара'])
})

test('two who issue at the same moment get two numbers, each in its own words', async () => {
  const { dana, marat } = school
  const order = emptyAct(school)
  const both = await Promise.all([issue(dana, order), issue(marat, order)])
  const papers = await Promise.all(both.map(({ state }) => before(dana, state.record)))
  const numbers = papers.map(({ number }) => number?.number ?? 0)
  expect(numbers.toSorted((a, b) => a - b)).toEqual([2, 3])
  for (const [index, { data }] of papers.entries())
    expect(data.paper.blocks).toContainEqual({ kind: 'title', lines: [`АКТ № ${numbers[index]}`] })
})

test('key and pen complete it, and the foot of the print says which', async () => {
  const { dana, marat } = school
  const { state, data } = await issue(dana, emptyAct(school))
  if (data.kind !== 'paper') throw new Error('no paper')
  for (const { browser } of [dana, marat]) {
    await browser.workspace.sync()
    given(await browser.workspace.signRecord(state.record))
  }
  const pen: PenSignature = {
    kind: 'pen-signature',
    paper: state.record,
    hash: data.hash,
    names: ['Гүлнара'],
    on: plainDate('2026-11-20'),
    kept: 'іс 02-15',
  }
  const form = { record: null, seen: 0, audience: 'everybody', data: pen, closes: true } as const
  given(await dana.browser.workspace.writeRecord(form))
  const paper = await before(marat, state.record)
  expect(namesMissing(paper)).toEqual([])
  const foot = sealedPaper(paper, 'kk').blocks.at(-1)
  expect(foot).toEqual({
    kind: 'code',
    code: data.hash,
    lines: [
      `«Сенім» журналында, белгісі ${markOf(data.hash)}`,
      'Педагог-психолог Дана: кілтпен қол қойылды, 20.11.2026',
      'ДТІЖО Марат: кілтпен қол қойылды, 20.11.2026',
      'Гүлнара: қаламмен қол қойылды, 20.11.2026. Сақталатын жері: іс 02-15',
    ],
  })
})

test('the foot of a print that waits for a pen does not say that it was not signed', async () => {
  const { state } = await issue(school.dana, emptyAct(school))
  const foot = sealedPaper(await before(school.dana, state.record), 'kk').blocks.at(-1)
  expect(foot?.kind === 'code' && foot.lines.slice(1)).toEqual([
    'Педагог-психолог Дана: кілтпен қол қойылмаған',
    'ДТІЖО Марат: кілтпен қол қойылмаған',
  ])
})

test('nobody writes over an issued paper; a corrected one names it and takes its place', async () => {
  const { dana, marat } = school
  const order = emptyAct(school)
  const { state } = await issue(dana, order)
  const again = { record: state.record, seen: 1, audience: 'everybody' } as const
  const { data } = (await before(dana, state.record)).kept
  expect(await dana.browser.workspace.writeRecord({ ...again, data })).toEqual({
    refused: 'record-is-closed',
  })
  const newer = await issue(dana, { ...order, corrects: state.record })
  const older = await before(marat, state.record)
  expect(older.corrected?.hash).toBe((await before(marat, newer.state.record)).data.hash)
  expect(waitsFor(older, marat.account)).toBe(false)
  const foot = sealedPaper(await before(marat, newer.state.record), 'kk').blocks.at(-1)
  expect(foot?.kind === 'code' && foot.lines[1]).toContain(markOf(older.data.hash))
})

test('a paper is found by its hash or by the beginning of its mark', async () => {
  const { dana } = school
  const { state } = await issue(dana, emptyAct(school))
  const paper = await before(dana, state.record)
  const { hash } = paper.data
  const papers = issuedPapers(dana.browser.workspace.state.records)
  const found = (typed: string) => paperMarked(papers, typed, markOf)?.kept.state.record
  expect(found(hash)).toBe(state.record)
  expect(found(markOf(hash).toUpperCase().slice(0, 14))).toBe(state.record)
  expect(found(markOf(hash).slice(0, 4))).toBeUndefined()
  expect(found('0000 0000 0000')).toBeUndefined()
})
