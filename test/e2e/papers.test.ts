import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { letterForm } from '#core/documents/papers/letter-form.ts'
import { paperRecord } from '#core/records/paper.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { openAssets } from '#server/http/assets.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { launch } from '../rig/chromium.ts'
import { hasOffice, pagesOf, textOf } from '../rig/office-suite.ts'
import { sampleJournal } from '../rig/sample-papers.ts'
import { servedOrigin, serveTo } from '../rig/served.ts'
import { unzip } from '../rig/unzip.ts'
import { emptyAct, issue } from '../workspace/issued-papers.ts'
import { given, schoolInBrowsers, type SchoolInBrowsers } from '../workspace/school.ts'
import { misfits } from './fit.ts'
import { look } from './look.ts'
import { goTo, lang, unlock } from './office.ts'
import { pdfOf } from './print.ts'
import { watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const words = t.papers
const assets = fileURLToPath(new URL('../../dist/assets', import.meta.url))
const seen: Watch = { requests: new Map(), complaints: [] }

/** Two of them. */
const blankLetters = letterForm(
  {
    regulation: preset('kz-book-phone-box'),
    channel: 'box',
    address: 'senim.example/answer',
    sheets: ['0000 1111 2222 3333 4444', '5555 6666 7777 8888 9999'].map((code) => ({
      sheet: 'SENIM1.example',
      code,
    })),
  },
  'kk',
)

let server: TestServer
let school: SchoolInBrowsers
let browser: Browser
let context: BrowserContext
let tab: Tab

beforeAll(async () => {
  server = await startServer({ assets: await openAssets(assets) })
  school = await schoolInBrowsers(server)
  const { dana, marat } = school
  await issue(dana, emptyAct(school))
  await issue(dana, emptyAct(school))
  for (const paper of [sampleJournal, blankLetters])
    given(
      await dana.browser.workspace.writeRecord({
        record: null,
        seen: 0,
        audience: 'readers',
        closes: true,
        data: paperRecord(paper, { issuedOn: plainDate('2026-11-20'), signers: [] }),
      }),
    )
  browser = await launch()
  context = await browser.newContext({ locale: lang })
  watch(context, seen)
  await serveTo(context, server)
  tab = await context.newPage()
  await tab.goto(`${servedOrigin}/w/`)
  await unlock(tab, { name: 'Марат', password: marat.password }, marat.paper.card)
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

const press = (name: string) => tab.getByRole('button', { name, exact: true }).click()
const row = (name: string | RegExp) => tab.getByRole('button', { name })
const openRow = async (name: string | RegExp) => {
  await goTo(tab, 'papers')
  const back = tab.getByRole('button', { name: words.back, exact: true })
  if (await back.isVisible()) await back.click()
  await row(name).click()
  await tab.locator('.printed-apart article.paper').waitFor({ state: 'attached' })
}
const loaded = () => [...seen.requests.keys()].filter((key) => /\boffice-[\w-]{8}\./.test(key))

/** What scrolls sideways may lie outside the screen. */
const inTable = /^outside the screen: <(?:table|colgroup|col|thead|tbody|tr|th|td) /

test('Today says how many papers wait, and leads to them', async () => {
  await tab.getByText(words.today(2)).waitFor()
  await look(tab, 'papers-today')
})

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('papers at $width pixels', (viewport) => {
  beforeAll(() => tab.setViewportSize(viewport))

  test('the register says what is signed and by whom it is not', async () => {
    await goTo(tab, 'papers')
    const back = tab.getByRole('button', { name: words.back, exact: true })
    if (await back.isVisible()) await back.click()
    await tab.getByText(words.lead).waitFor()
    expect(await row(/№ 1/).innerText()).toContain(words.missing('Дана, Марат, Гүлнара'))
    await look(tab, 'papers-register')
    expect(await misfits(tab, null)).toEqual([])
  })

  test('a paper looks like paper, by day and by night', async () => {
    await openRow(/№ 1/)
    await look(tab, 'papers-act')
    expect(await misfits(tab, null)).toEqual([])
  })

  test('a journal scrolls within its sheet', async () => {
    await openRow(/2026\/2027/)
    await look(tab, 'papers-journal')
    expect((await misfits(tab, null)).filter((found) => !inTable.test(found))).toEqual([])
  })
})

test('what writes DOCX and XLSX is fetched by whoever asks for it, and works under the policy', async () => {
  expect(loaded()).toEqual([])
  await openRow(/2026\/2027/)
  for (const [button, part, text] of [
    [words.word, 'word/document.xml', 'Ашканада кезек узун.'],
    [words.table, 'xl/worksheets/sheet1.xml', '<v>46331</v>'],
  ] as const) {
    const [download] = await Promise.all([tab.waitForEvent('download'), press(button)])
    expect(download.suggestedFilename()).toMatch(/^Каттоо журналы 2026 2027\.(?:docx|xlsx)$/)
    const bytes = await readFile(await download.path())
    expect(unzip(bytes).get(part)).toContain(text)
  }
  // One worker for each file; the page itself got nothing more.
  expect(loaded()).toHaveLength(2)
  expect(new Set(loaded().map((key) => key.split('/').at(-1))).size).toBe(1)
  for (const key of loaded()) {
    const script = await readFile(join(assets, key.split('/').at(-1) ?? ''), 'utf8')
    // A worker made of a blob would only be asked for by a year of the journal.
    expect(script).not.toContain('new Worker(')
  }
})

test('the printer gets the paper and nothing else, its pages numbered on from where they ended', async () => {
  await openRow(/2026\/2027/)
  const pdf = join(server.folder, 'journal.pdf')
  await writeFile(pdf, await pdfOf(tab))
  await keepPdf('papers-journal', pdf)
  if (!hasOffice) return
  expect(await pagesOf(pdf)).toBe(2)
  const pages = (await textOf(pdf)).split('\f')
  expect(pages[0]).toMatch(/7-бет\s*$/)
  expect(pages[1]).toMatch(/8-бет\s*$/)
  expect(pages[1]).toContain('Каттын келип түшкөн күнү')
  expect(pages.join('')).not.toContain(words.print)
})

test('an act is one page, with its mark and who has not signed', async () => {
  await openRow(/№ 1/)
  const pdf = join(server.folder, 'act.pdf')
  await writeFile(pdf, await pdfOf(tab))
  await keepPdf('papers-act', pdf)
  if (!hasOffice) return
  expect(await pagesOf(pdf)).toBe(1)
  expect(await textOf(pdf)).toContain(workspaceWords.kk.papers.notByKey)
})

test('blank letters are one page each', async () => {
  await openRow(blankLetters.name)
  const pdf = join(server.folder, 'letters.pdf')
  await writeFile(pdf, await pdfOf(tab))
  await keepPdf('papers-letters', pdf)
  if (!hasOffice) return
  const pages = (await textOf(pdf)).split('\f')
  expect(pages[0]).toContain('0000 1111')
  expect(pages[1]).toContain('5555 6666')
  // They fill their sheets, so what issuing added at the end stands by itself.
  expect(pages[2]?.trim().split('\n')).toHaveLength(1)
})

test('a signature is given here, one with a pen is written down', async () => {
  await openRow(/№ 1/)
  await press(words.sign)
  await tab.getByText(words.youSigned).waitFor()
  await tab.getByText(words.pen.open, { exact: true }).click()
  await press(words.pen.submit)
  await tab.getByText(words.pen.wrong).waitFor()
  await tab.getByLabel('Гүлнара').check()
  await tab.getByLabel(words.pen.kept).fill('іс 02-15')
  await look(tab, 'papers-pen')
  await press(words.pen.submit)
  await tab.locator('section .tag', { hasText: words.byPen('20.11.2026') }).waitFor()
  await press(words.back)
  expect(await row(/№ 1/).innerText()).toContain(words.missing('Дана'))
})

test('a paper in the hand is found by the mark at its foot', async () => {
  await openRow(/№ 2/)
  const mark = /[0-9a-f]{4}(?: [0-9a-f]{4})+/.exec(
    await tab.locator('#app .paper-code').innerText(),
  )
  await press(words.back)
  const field = tab.getByLabel(words.verify.field)
  await field.fill('1234')
  await press(words.verify.submit)
  await tab.getByText(words.verify.tooShort).waitFor()
  await field.fill('0000 0000')
  await press(words.verify.submit)
  await tab.getByText(words.verify.notFound).waitFor()
  await field.fill((mark?.[0] ?? '').slice(0, 9))
  await press(words.verify.submit)
  await tab.locator('.notice.done', { hasText: words.verify.compare }).waitFor()
  await look(tab, 'papers-verify')
})

test('or by its square, held before a camera or on a photograph', async () => {
  await openRow(/№ 2/)
  const square = await tab.locator('#app .paper-code svg').screenshot()
  await press(words.back)
  await press(words.verify.scan)
  const dialog = tab.getByRole('dialog')
  // No machine of the tests has a camera.
  await dialog.getByText(t.paperOpening.camera.none).waitFor()
  await look(tab, 'papers-scan')
  const photo = (buffer: Buffer) => ({ name: 'photo.png', mimeType: 'image/png', buffer })
  await dialog.locator('input[type=file]').setInputFiles(photo(await dialog.screenshot()))
  await dialog.getByText(words.verify.otherSquare).waitFor()
  await dialog.locator('input[type=file]').setInputFiles(photo(square))
  await tab.locator('.notice.done').waitFor()
  await dialog.waitFor({ state: 'detached' })
})

test('no page complained', () => {
  expect(seen.complaints).toEqual([])
})

/** Keeps a PDF beside the pictures. */
async function keepPdf(name: string, file: string): Promise<void> {
  const shots = process.env['SHOTS']
  if (shots !== undefined) await writeFile(join(shots, `${name}.pdf`), await readFile(file))
}
