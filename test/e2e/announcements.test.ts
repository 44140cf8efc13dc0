import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { preset } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { options } from '#core/words/regulation/form-words.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { keepTime } from '../rig/keep-time.ts'
import { openPublicSite, type PublicSite } from '../rig/public-site.ts'
import { regulate } from '../workspace/regulate.ts'
import type { Colleague } from '../workspace/school.ts'
import { misfits } from './fit.ts'
import { keepPicture, look } from './look.ts'
import { goTo, lang, typePassword, unlock, untilKept } from './office.ts'
import { pdfOf } from './print.ts'
import { watch, type Watch } from './watch.ts'

/** Letters weekly, a stand beside the box; the pledge has a journey of its own. */
const regulation: Regulation = { ...preset('kg-post-weekly'), pledge: { kind: 'none' } }
const t = workspaceWords[lang]
const words = t.announcements
const contacts = t.wall.contacts
const ways = options[lang].announced
const secrets = { place: 'Құпия-стенд-8101', person: 'Құпиябек Сейітов' }

/** What scrolls sideways may lie outside the screen. */
const inTable = /^outside the screen: <(?:table|colgroup|col|thead|tbody|tr|th|td) /

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('announcements at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let site: PublicSite
  let browser: Browser
  let dana: Tab
  let marat: Tab

  async function atWork(who: Colleague, name: string): Promise<Tab> {
    const context = await browser.newContext({ viewport, locale: lang, timezoneId: 'Asia/Almaty' })
    watch(context, seen)
    await keepTime(context, site.server)
    const tab = await context.newPage()
    await tab.goto(`${site.origin}/w/`)
    await unlock(tab, { name, password: who.password }, who.paper.card)
    return tab
  }
  const press = (name: string | RegExp, tab = dana) =>
    tab.getByRole('button', { name, exact: true }).first().click()
  const fits = async (tab = dana) =>
    expect((await misfits(tab, null)).filter((found) => !inTable.test(found))).toEqual([])

  const personLine = (place: number) =>
    dana.getByRole('group', { name: contacts.person(place + 1) })

  beforeAll(async () => {
    site = await openPublicSite()
    const { school } = site
    await regulate(site.server, school, regulation)
    await school.dana.browser.workspace.lock()
    await school.marat.browser.workspace.lock()
    browser = await launch()
    dana = await atWork(school.dana, 'Дана')
    marat = await atWork(school.marat, 'Марат')
  }, 180_000)

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(dana, `failed-${task.name.slice(0, 20)}`)
  })

  afterAll(async () => {
    await browser?.close()
    await site?.[Symbol.asyncDispose]()
  })

  test('what the regulation asks for stands there with its clause before anything was done', async () => {
    await goTo(dana, 'announcements')
    await dana.getByText(words.tellClasses).waitFor()
    expect(await dana.locator('.ways .clause').allInnerTexts()).toContain('S3-13')
    expect(await dana.locator('.ways .tag').allInnerTexts()).toEqual(
      Array.from({ length: 5 }, () => words.notYet),
    )
    await look(dana, 'announcements-empty')
    await fits()
  })

  test('a whole school of classes is typed in one line', async () => {
    await dana.locator('summary', { hasText: words.classes.open }).click()
    await dana.getByLabel(words.classes.open, { exact: true }).fill('1–11 А Б В, 0')
    await dana.getByText(words.classes.count(34), { exact: false }).last().waitFor()
    await press(words.classes.save)
    await dana.locator('summary', { hasText: words.classes.count(34) }).waitFor()
  })

  test('a class hour in the whole school is written down in twenty seconds', async () => {
    const begun = Date.now()
    await press(`${words.form.save}: ${ways['class-hour']}`)
    await dana.locator('.class-chips').waitFor()
    await press(words.form.save)
    await dana.getByText(words.form.nobody).waitFor()
    await press(words.form.all)
    await press(words.form.grade(7))
    await dana.getByText(words.form.chosen(31)).waitFor()
    const paused = Date.now()
    await look(dana, 'announcements-form')
    const looked = Date.now() - paused
    await press(words.form.save)
    await dana.locator('.told .row').waitFor()
    expect(Date.now() - begun - looked).toBeLessThan(20_000)
    expect(await dana.locator('.ways .class-name').allInnerTexts()).toEqual(['7А', '7Б', '7В'])
  })

  test('the classes that were left are told by a colleague', async () => {
    await marat.getByText(words.today.nobody).waitFor()
    await look(marat, 'announcements-today')
    await press(t.common.pages.announcements, marat)
    await marat.getByText(words.partly(3)).waitFor()
    await press(`${words.form.save}: ${ways['class-hour']}`, marat)
    await press(words.form.untold, marat)
    await marat.getByText(words.form.chosen(3)).waitFor()
    await press(words.form.save, marat)
    await marat.locator('.ways .tag.ok').waitFor()
    expect(await marat.locator('.class-name').count()).toBe(0)
    await goTo(marat, 'today')
    await marat.getByRole('heading', { level: 1 }).waitFor()
    expect(await marat.getByText(words.today.since('').slice(0, 12)).count()).toBe(0)
  })

  test('what was typed and not written down yet outlives the lock', async () => {
    await press(`${words.form.save}: ${ways.stand}`)
    await dana.getByLabel(words.form.where, { exact: true }).fill('Қате жер')
    await dana.keyboard.press('Escape')
    await goTo(dana, 'poster')
    await press(t.wall.parts.contacts)
    await press(contacts.edit)
    await press(contacts.addPerson)
    await untilKept(dana, () => personLine(0).getByLabel(contacts.who).fill(secrets.person))
    await dana.reload()
    await typePassword(dana, { name: 'Дана', password: site.school.dana.password })
    await goTo(dana, 'poster')
    await press(t.wall.parts.contacts)
    await expect
      .poll(() => personLine(0).getByLabel(contacts.who).inputValue())
      .toBe(secrets.person)
    await goTo(dana, 'announcements')
    await press(words.goOn)
    await expect
      .poll(() => dana.getByLabel(words.form.where, { exact: true }).inputValue())
      .toBe('Қате жер')
  })

  test('a day to come is refused beside its field; a mistake is corrected', async () => {
    await dana.getByLabel(words.form.on, { exact: true }).fill('2099-01-01')
    await dana.getByText(words.form.future).waitFor()
    await dana.getByLabel(words.form.on, { exact: true }).fill('2026-11-19')
    await press(words.form.save)
    const row = dana.locator('.told .row', { hasText: 'Қате жер' })
    await row.waitFor()
    await row.getByRole('button').click()
    await dana.getByLabel(words.form.where, { exact: true }).fill(secrets.place)
    await press(words.form.save)
    await dana.locator('.told .row', { hasText: secrets.place }).waitFor()
    expect(await row.count()).toBe(0)
    await look(dana, 'announcements')
    await fits()
  })

  test('the year is a sheet for the file', async () => {
    await dana.locator('summary', { hasText: words.paper }).click()
    const paper = dana.locator('#app article.paper')
    await paper.getByText(secrets.place).waitFor()
    await dana.getByLabel(t.papers.issue.language).selectOption({ label: 'Қазақша' })
    await paper.getByText('Ақпарат барлық сыныпқа жеткізілді.').waitFor()
    await look(dana, 'announcements-sheet')
    await fits()
    await keepPdf('announcements')
  })

  test('the list of telephones has those who agreed and nobody else', async () => {
    await goTo(dana, 'poster')
    await press(t.wall.parts.contacts)
    await dana.getByText(contacts.incomplete).waitFor()
    await press(contacts.addPerson)
    for (const [place, name] of [secrets.person, 'Сәуле'].entries()) {
      const line = personLine(place)
      await line.getByLabel(contacts.who).fill(name)
      await line.getByLabel(contacts.phone).fill(`8 700 000 00 0${place}`)
      if (place === 0) await line.getByLabel(contacts.agreed).check()
    }
    await press(contacts.remove(contacts.line(10)))
    await look(dana, 'contacts-form')
    await fits()
    await press(contacts.save)
    const paper = dana.locator('#app article.paper')
    await paper.getByText(secrets.person).waitFor()
    expect(await paper.innerText()).not.toContain('Сәуле')
    await look(dana, 'contacts')
    await fits()
    await keepPdf('contacts')
  })

  test('no word of it was sent in the clear, and nothing was complained of', () => {
    const sent = Buffer.concat([...seen.requests.values()]).toString()
    expect(seen.requests.size).toBeGreaterThan(20)
    for (const secret of Object.values(secrets)) expect(sent).not.toContain(secret)
    expect(seen.complaints).toEqual([])
  })

  /** Keeps what the printer gets beside the pictures. */
  async function keepPdf(name: string): Promise<void> {
    const shots = process.env['SHOTS']
    if (shots === undefined || viewport.width < 1000) return
    await writeFile(join(shots, `${name}.pdf`), await pdfOf(dana))
  }
})
