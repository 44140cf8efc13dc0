import { readFile } from 'node:fs/promises'
import type { Browser, Download, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { makeDemoSchool, personWith } from '../rig/demo-school.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { keepPicture, look } from './look.ts'
import { goTo, lang } from './office.ts'
import { watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const words = t.journal

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('the journal at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let tab: Tab

  beforeAll(async () => {
    folder = await freshFolder('journal')
    senim = await startSenim({ data: folder.path })
    browser = await launch()
    const people = await makeDemoSchool(senim.origin)
    const context = await browser.newContext({ viewport, locale: lang, timezoneId: 'Asia/Almaty' })
    watch(context, seen)
    tab = await context.newPage()
    await tab.goto(`${senim.origin}/w/#demo=${personWith(people, 'deputy-director').account}`)
    await tab.locator('.app').waitFor({ timeout: 60_000 })
    await goTo(tab, 'journal')
    await rows().first().waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const rows = () => tab.locator('.journal-row')
  const press = (name: string) => tab.getByRole('button', { name, exact: true }).click()
  const choose = (label: string) => tab.locator('.option').filter({ hasText: label }).click()
  const count = async () => Number.parseInt(await tab.locator('.list-count').innerText(), 10)

  test('has a row for every number, in the columns of the regulation', async () => {
    const all = await count()
    expect(all).toBeGreaterThan(10)
    await tab.getByText(t.list.more).click()
    await tab.getByLabel(words.order).selectOption('oldest')
    const numbers = await tab
      .locator('.row-number')
      .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent, 10)))
    expect(numbers).toEqual(numbers.map((_, n) => n + 1))
    await expect(tab.locator('.journal-head').first().innerText()).resolves.toContain('нөмірі')
    await tab.getByText(t.list.more).click()
    await look(tab, 'journal')
  })

  test('is narrowed by standing, and says so when nothing is left', async () => {
    const all = await count()
    await press(words.standing.answered)
    expect(await count()).toBeLessThan(all)
    await tab.getByLabel(words.search).fill('ыыщщ')
    await tab.getByText(words.notFound).waitFor()
    await press(t.list.clear)
    expect(await count()).toBe(all)
  })

  test('opens the letter of a row, and comes back to the row', async () => {
    const all = await count()
    await tab.getByLabel(words.search).fill('2')
    // The vault searches: the rows stay as they were until it has answered.
    await expect.poll(count).not.toBe(all)
    const number = await rows().first().locator('.row-open').innerText()
    await rows().first().click()
    await tab.locator('.message').first().waitFor()
    await tab.goBack()
    await rows().first().waitFor()
    await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe(number)
    expect(await tab.getByLabel(words.search).inputValue()).toBe('2')
    await tab.getByLabel(words.search).fill('')
  })

  test('goes on with its pages where the last printing ended', async () => {
    await press(words.print)
    await tab.getByText(words.printing.rememberHint).waitFor()
    const soFar = await tab.locator('.journal > .hint').first().innerText()
    const printed = Number(/\d+/.exec(soFar)?.[0])
    expect(printed).toBeGreaterThan(1)
    const foot = tab.locator('#app .paper-foot')
    if ((await foot.count()) > 0) expect(await foot.first().innerText()).toBe(`${printed + 1}-бет`)
    await look(tab, 'journal-printing')
    await press(words.printing.remember)
    await tab.getByText(words.printing.nothingAdded).waitFor()
    await press(words.printing.back)
    await press(words.print)
    await tab.getByText(words.printing.nothingAdded).waitFor()
    expect(await tab.getByText(words.printing.never).count()).toBe(0)
  })

  test('has a cover, a closing inscription in words, and a copy as files', async () => {
    await choose(words.printing.cover)
    await tab.locator('#app .paper-text.huge').waitFor()
    await look(tab, 'journal-cover')
    await choose(words.printing.closing)
    await tab.locator('#app').getByText('нөмірлен').first().waitFor()
    await look(tab, 'journal-closing')
    await choose(words.printing.whole)
    const saved = async (name: string): Promise<Download> => {
      const [download] = await Promise.all([tab.waitForEvent('download'), press(name)])
      return download
    }
    const table = await saved(t.papers.table)
    expect(table.suggestedFilename()).toMatch(/\.xlsx$/)
    const zipped = await readFile(await table.path())
    expect(zipped.subarray(0, 2).toString()).toBe('PK')
    expect((await saved(t.papers.word)).suggestedFilename()).toMatch(/\.docx$/)
  })

  test('a file that takes long is given up, and is not saved afterwards', async () => {
    const begun = Promise.withResolvers<void>()
    // Nobody answers: the file is under way for as long as it takes to look.
    await tab.route('**/office-*.worker.js', () => begun.resolve())
    let saved = 0
    tab.on('download', () => (saved += 1))
    await press(t.papers.word)
    await begun.promise
    await tab.getByText(t.papers.making).waitFor()
    await keepPicture(tab, `journal-making-${viewport.width}`)
    await press(t.common.actions.cancel)
    await tab.getByText(t.papers.making).waitFor({ state: 'detached' })
    const focused = () => document.activeElement?.textContent
    expect(await tab.evaluate(focused)).toBe(t.papers.word)
    await tab.unroute('**/office-*.worker.js')
    expect(saved).toBe(0)
  })

  test('hides who wrote, and counts no page of that', async () => {
    await choose(words.printing.added)
    await choose(words.printing.mask)
    expect(await tab.getByRole('button', { name: words.printing.remember }).count()).toBe(0)
    await press(words.printing.back)
  })

  test('no page complained', () => {
    expect(seen.complaints).toEqual([])
  })
})
