import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { partsOf } from '#core/calendar/plain-date.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { launch } from '../rig/chromium.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { filesUnder, findSecrets } from '../rig/sentinel.ts'
import { look } from './look.ts'
import { clockOf, goTo, lang, option, unlock } from './office.ts'
import { paperSchool, putInForce, wallNow, zone, type PaperSchool } from './paper-school.ts'
import { pdfOf } from './print.ts'
import { strangersIn, watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const words = t.paperOpening
const desk = t.openingDesk

/** In what is typed: wherever it turns up outside of a screen, a promise is broken. */
const secret = 'Купуябелги9143'

/** The sealed box of the foyer, and beside it one on the site that the same people open. */
function withPage(regulation: Regulation): Regulation {
  const [opening] = regulation.openings
  if (opening === undefined) throw new Error('a preset without an opening')
  const name = { ky: '«Онлайн ишеним кутучасы»', ru: '«Онлайн-ящик доверия»' }
  const openers = { ...opening.openers, quorum: 2 }
  return {
    ...regulation,
    institution: { ...regulation.institution, town: { ky: 'Ош шаары', ru: 'г. Ош' } },
    acts: { ...regulation.acts, whenEmpty: 'act' },
    channels: [...regulation.channels, { id: 'page', kind: 'web-form', name, genitive: name }],
    openings: [...regulation.openings, { ...opening, id: 'page', channel: 'page', openers }],
  }
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('the desk of openings at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let school: PaperSchool
  let context: BrowserContext
  let tab: Tab

  beforeAll(async () => {
    folder = await freshFolder('opening-desk')
    senim = await startSenim({ data: folder.path })
    browser = await launch()
    school = await paperSchool(senim, Math.max(0, wallNow().at - 10), withPage)
    context = await browser.newContext({ viewport, locale: lang, timezoneId: zone })
    watch(context, seen)
    tab = await context.newPage()
    await tab.goto(`${senim.origin}/w/`)
    await unlock(tab, school.marat, school.marat.card)
    await goTo(tab, 'opening')
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const press = (name: string) => tab.getByRole('button', { name, exact: true }).first().click()
  const fill = (label: string, value: string) => tab.getByLabel(label, { exact: true }).fill(value)
  const valueOf = (label: string) => tab.getByLabel(label, { exact: true }).inputValue()
  const heading = (name: string) =>
    tab.getByRole('heading', { name, exact: true }).first().waitFor()
  const allSent = () =>
    tab
      .getByRole('heading', { name: words.unsent.title })
      .waitFor({ state: 'detached', timeout: 20_000 })

  /** When the sealed things that lie in the browser were written, in milliseconds since 1970 UTC. */
  const timesKept = () =>
    tab.evaluate(
      () =>
        new Promise<number[]>((resolve, reject) => {
          const opened = indexedDB.open('senim')
          opened.addEventListener('error', () => reject(new Error('no database')))
          opened.addEventListener('success', () => {
            const all = opened.result.transaction('unsent').objectStore('unsent').getAll()
            all.addEventListener('success', () => {
              opened.result.close()
              resolve(all.result.map(({ keptAt }: { keptAt: number }) => keptAt))
            })
          })
        }),
    )
  const kept = async () => (await timesKept()).length
  /** What `type` typed last lies sealed in the browser. */
  const untilSealed = async (type: () => Promise<void>) => {
    const since = await clockOf(tab)
    await type()
    await expect
      .poll(async () => Math.max(0, ...(await timesKept())), { timeout: 10_000 })
      .toBeGreaterThanOrEqual(since)
  }

  /** The tab ends at once, whatever it did; then this person comes back. */
  const killAndComeBack = async () => {
    await tab.close({ runBeforeUnload: false })
    await context.setOffline(false)
    tab = await context.newPage()
    await tab.goto(`${senim.origin}/w/`)
    await unlock(tab, school.marat)
    await goTo(tab, 'opening')
    await heading(t.box.opening.title)
  }

  test('what was ticked at the box is there after the tab was killed, with and without a network', async () => {
    await press(words.goToBox)
    await heading(words.box.title)
    await option(tab, 'Айгүл Сыдыкова').check()
    await untilSealed(() =>
      tab.locator('.seal-state').filter({ hasText: words.box.states.whole }).click(),
    )
    await killAndComeBack()
    await look(tab, 'desk-begun')
    await press(desk.begun.goOn)
    expect(await option(tab, 'Айгүл Сыдыкова').isChecked()).toBe(true)
    await context.setOffline(true)
    await fill(words.box.newSeal, '0417')
    await press(words.box.more(words.box.letters))
    await untilSealed(() => press(words.box.more(words.box.letters)))
    await expect.poll(() => tab.getByText(words.box.close(2)).count()).toBe(1)
    await killAndComeBack()
    await press(desk.begun.goOn)
    expect(await valueOf(words.box.newSeal)).toBe('0417')
    await look(tab, 'desk-resumed')
    // A browser that keeps nothing says so where something begins.
    await tab.evaluate(() =>
      Object.defineProperty(indexedDB, 'open', {
        configurable: true,
        value: () => {
          throw new DOMException('', 'InvalidStateError')
        },
      }),
    )
    await fill(words.box.newSeal, '0418')
    await tab.getByText(desk.begun.notKept).waitFor()
    await look(tab, 'desk-not-kept')
    await tab.evaluate(() => Reflect.deleteProperty(indexedDB, 'open'))
    await fill(words.box.newSeal, '0417')
    await tab.getByText(desk.begun.notKept).waitFor({ state: 'detached' })
    await killAndComeBack()
    await press(desk.begun.goOn)
    await press(words.box.close(2))
    await heading(words.closed.title)
    await allSent()
    await expect.poll(kept).toBe(0)
  })

  test('a letter that was being entered goes on where it stopped, and gets a label', async () => {
    await press(words.closed.toOffice)
    await press(words.office.enter(1))
    await untilSealed(() => fill(words.sheet.text, `Ашканада тамак муздак. ${secret}`))
    await context.setOffline(true)
    await untilSealed(() => fill(words.sheet.brief, 'Ашкана жөнүндө'))
    await killAndComeBack()
    await press(words.waiting.begin)
    await tab.getByText(desk.begun.tag, { exact: true }).waitFor()
    await look(tab, 'desk-office')
    await press(words.office.enter(1))
    await tab.getByText(desk.begun.sheet).waitFor()
    expect(await valueOf(words.sheet.brief)).toBe('Ашкана жөнүндө')
    await look(tab, 'desk-sheet')
    await press(words.sheet.save)
    await heading(words.sheet.title(2, 2))
    await option(tab, words.sheet.notForAll).check()
    await option(tab, 'Марат Осмонов').check()
    await press(words.sheet.save)
    await heading(words.office.title)
    await allSent()
    await tab.getByText(words.office.byOthers, { exact: true }).waitFor()

    await press(desk.stickers.open)
    await heading(desk.stickers.title)
    await tab.getByLabel(desk.stickers.place, { exact: true }).selectOption('5')
    await look(tab, 'desk-stickers')
    const pdf = await pdfOf(tab)
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await press(desk.stickers.back)
    await press(words.office.finish)
    await tab.getByText(words.office.finished).waitFor()
    await allSent()
    // Whoever may not read the second letter knows that nothing waits.
    await killAndComeBack()
    await heading(desk.act.waiting)
    expect(await tab.getByRole('heading', { name: words.waiting.title }).count()).toBe(0)
  })

  test('the act says town, sheets and copies', async () => {
    await look(tab, 'desk-acts-waiting')
    await press(desk.act.show)
    await press(words.acts.write)
    await tab.getByText('Ош шаары').first().waitFor()
    await press(words.box.more(desk.act.copies))
    await tab.getByText('Акт 1 баракта, 3 нускада түзүлдү.').first().waitFor()
    await look(tab, 'desk-act')
    await press(t.papers.issue.submit)
    await tab.getByText(words.acts.issued, { exact: true }).waitFor()
    await press(words.office.back)
  })

  test('the electronic box says who is there by post, warns of too few, and offers its act', async () => {
    await heading(t.box.opening.title)
    await press(t.box.opening.begin)
    await tab.getByText(words.box.quorum(1, 2)).waitFor()
    await look(tab, 'desk-electronic-few')
    await option(tab, 'Айгүл Сыдыкова').check()
    await tab.getByText(words.box.isEnough).waitFor()
    await press(t.box.opening.open)
    await heading(words.acts.title)
    await look(tab, 'desk-electronic-found')
    await press(words.acts.write)
    await press(t.papers.issue.submit)
    await tab.getByText(words.acts.issued, { exact: true }).waitFor()
    await look(tab, 'desk-act-issued')
  })

  test('both openings stand in one journal, whose added pages are printed once', async () => {
    await goTo(tab, 'journal')
    const [year] = partsOf(wallNow().on)
    const { books } = t.journal
    const label = `${books.openings}, ${books.year(year)}`
    await tab.locator('.journal-tools select').selectOption({ label })
    await tab.getByText(t.journal.printing.never).waitFor()
    expect(await tab.locator('main table tbody tr').count()).toBe(2)
    await look(tab, 'desk-journal')
    await option(tab, t.journal.printing.added).check()
    await press(t.journal.printing.remember)
    await tab.getByText(t.journal.printing.nothingAdded).waitFor()
    await look(tab, 'desk-journal-printed')
  })

  test('a box that a new regulation leaves out asks under Today to be closed', async () => {
    const { workspace } = school.marat
    await workspace.sync()
    const before = workspace.state.regulations.at(-1)?.regulation
    if (before === undefined) throw new Error('no regulation')
    const stays = ({ id }: { readonly id: string }) => id !== 'page'
    await putInForce(school, {
      ...before,
      channels: before.channels.filter(stays),
      openings: before.openings.filter(stays),
    })
    await goTo(tab, 'today')
    const duty = tab.locator('.row').filter({ hasText: t.letters.today.closeBox })
    await duty.waitFor()
    await tab.locator('.openings-today').getByText('«Онлайн ишеним кутучасы»').waitFor()
    await look(tab, 'desk-left-out-today')
    await duty.getByRole('button').click()
    await tab.getByText(t.box.leftOut).waitFor()
    await look(tab, 'desk-left-out')
  })

  test('nothing that was typed left the browser in the clear', async () => {
    expect(strangersIn(seen, senim.origin)).toEqual([])
    expect(findSecrets([secret], seen.requests)).toEqual([])
    expect(findSecrets([secret], filesUnder(folder.path))).toEqual([])
    const complaints = seen.complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))
    expect(complaints).toEqual([])
  })
})
