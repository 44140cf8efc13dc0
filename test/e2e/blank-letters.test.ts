import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { preset } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { keepTime } from '../rig/keep-time.ts'
import { hasOffice, pagesOf, textOf } from '../rig/office-suite.ts'
import { openPublicSite, type PublicSite } from '../rig/public-site.ts'
import { codeOn } from '../rig/read-code.ts'
import { regulate } from '../workspace/regulate.ts'
import { openThread } from './author.ts'
import { misfits } from './fit.ts'
import { keepPicture, look } from './look.ts'
import { answer, goTo, lang, register, unlock } from './office.ts'
import { pdfOf } from './print.ts'
import { watch, type Watch } from './watch.ts'

/** Letters weekly, registered by Saule, a stand beside the box; the pledge has a journey of its own. */
const regulation: Regulation = { ...preset('kg-post-weekly'), pledge: { kind: 'none' } }
const t = workspaceWords[lang]
const { forms } = t.wall
const { stand, entering } = t
const secrets = {
  letter: 'Қағаздағы құпия-9301: асханада бізді күн сайын кезектен шығарып тастайды',
  surname: 'Құпиябекова',
  answer: 'Құпия жауап-9302: асхана кезегін ересектер қадағалайды',
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('a blank letter at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let site: PublicSite
  let browser: Browser
  let context: BrowserContext
  let saule: Tab
  /** As the author reads it on the part that is torn off. */
  let digits = ''
  /** As a colleague scans it on the letter. */
  let scanned = ''

  const press = (name: string) => saule.getByRole('button', { name, exact: true }).first().click()
  const fill = (label: string, text: string) =>
    saule.getByLabel(label, { exact: true }).first().fill(text)

  beforeAll(async () => {
    site = await openPublicSite()
    const { saule: colleague } = site.school
    await regulate(site.server, site.school, regulation)
    await colleague.browser.workspace.lock()
    browser = await launch()
    context = await browser.newContext({
      viewport,
      locale: lang,
      timezoneId: 'Asia/Almaty',
      deviceScaleFactor: 2,
    })
    watch(context, seen)
    await keepTime(context, site.server)
    saule = await context.newPage()
    await saule.goto(`${site.origin}/w/`)
    await unlock(saule, { name: 'Сәуле', password: colleague.password }, colleague.paper.card)
  }, 180_000)

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(saule, `failed-${task.name.slice(0, 20)}`)
  })

  afterAll(async () => {
    await browser?.close()
    await site?.[Symbol.asyncDispose]()
  })

  test('lies beside a box that has a poster of its own, with its name and hours', async () => {
    await goTo(saule, 'poster')
    await saule.locator('article.poster').waitFor()
    await look(saule, 'poster-page')
    await saule.getByLabel(t.wall.box).selectOption({ index: 1 })
    const paper = saule.locator('#app article.paper')
    await paper.getByText('«Ишеним почтасы»').waitFor()
    expect(await paper.locator('.qr').count()).toBe(0)
    await look(saule, 'poster-paper')
    expect(await misfits(saule, null)).toEqual([])
  })

  test('is made in the browser of a member, a few seconds for four', async () => {
    await goTo(saule, 'poster')
    await press(t.wall.parts.forms)
    await look(saule, 'forms-asked')
    await press(forms.draw)
    await saule.getByText(forms.drawing(0, 4)).first().waitFor()
    await press(forms.stop)
    await press(forms.draw)
    await saule.getByText(forms.ready(4)).waitFor({ timeout: 60_000 })
    await look(saule, 'forms-ready')
    expect(await misfits(saule, null)).toEqual([])
  })

  test('is one page with the digits below the cut', async () => {
    const pdf = join(site.server.folder, 'letters.pdf')
    const bytes = await pdfOf(saule)
    await writeFile(pdf, bytes)
    const shots = process.env['SHOTS']
    if (shots !== undefined) await writeFile(join(shots, 'blank-letters.pdf'), bytes)
    const paper = saule.locator('#app article.paper')
    const [code] = /\d{4}(?: \d{4}){4}/.exec(await paper.innerText()) ?? ['']
    digits = code
    scanned = (await codeOn(browser, await paper.locator('.qr').screenshot())) ?? ''
    expect(digits).toHaveLength(24)
    expect(scanned).toMatch(/^SENIM1\./)
    if (!hasOffice) return
    expect(await pagesOf(pdf)).toBe(4)
    const pages = (await textOf(pdf)).split('\f').slice(0, 4)
    expect(pages[0]).toContain(digits)
    const all = pages.map((page) => /\d{4}(?: \d{4}){4}/.exec(page)?.[0])
    expect(new Set(all).size).toBe(4)
    for (const page of pages)
      expect(page).toContain(`${site.origin.replace('http://', '')}/ky/answer`)
  })

  test('is forgotten with the page', async () => {
    await goTo(saule, 'letters')
    await saule.locator('.printed-apart').waitFor({ state: 'detached' })
    expect((await saule.content()).includes(digits)).toBe(false)
    const kept = await saule.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage].map((place) => Object.entries(place))),
    )
    expect(kept).not.toContain(digits.slice(0, 4))
    await goTo(saule, 'poster')
    await press(t.wall.parts.forms)
    await saule.getByText(forms.time).waitFor()
  })

  test('comes out of the box and is entered with what was scanned', async () => {
    await goTo(saule, 'letters')
    await press(entering.paperTitle)
    await fill(entering.text, secrets.letter)
    await fill(t.letters.from.fields.surname, secrets.surname)
    await saule.locator('dialog summary', { hasText: entering.more }).click()
    await fill(entering.code, scanned)
    await press(entering.submitPaper)
    await saule.locator('.message').getByText(secrets.letter).waitFor()
    await register(saule, 'Асхана кезегі')
  })

  test('an answer for the stand warns of the author, their class and their own words', async () => {
    await press(stand.answer)
    await fill(stand.question, 'Құпиябековаға: күн сайын кезектен шығарып тастайды, 7 «Б» сыныбы')
    await fill(stand.text, 'Кезекті ересектер қадағалайды.')
    await saule.getByText(stand.telltales.title).waitFor()
    const found = await saule.locator('.telltales li').allInnerTexts()
    expect(found).toEqual([
      stand.telltales.name('Құпиябековаға'),
      stand.telltales.class('7 «Б»'),
      stand.telltales.phrase('күн сайын кезектен шығарып тастайды'),
    ])
    await look(saule, 'stand-answer')
    await fill(stand.question, 'Асхана кезегі туралы')
    await saule.getByText(stand.telltales.title).waitFor({ state: 'detached' })
    await saule.keyboard.press('Escape')
  })

  test('an invitation says who, where and when, and not a word of the letter', async () => {
    await press(stand.invitation)
    const meet = saule.getByRole('group', { name: stand.meet(1) })
    await meet.getByLabel(stand.whom).selectOption({ label: 'Марат' })
    await meet.getByLabel(stand.place).fill('212-каб.')
    await meet.getByLabel(stand.time).fill('шаршамбы, 14.00–15.00')
    const paper = saule.locator('dialog article.paper')
    await paper.getByText('212-каб.').waitFor()
    expect(await paper.innerText()).not.toMatch(/асхана|кезек/iu)
    await look(saule, 'stand-invitation')
    const shots = process.env['SHOTS']
    if (shots !== undefined) await writeFile(join(shots, 'invitation.pdf'), await pdfOf(saule))
    await saule.keyboard.press('Escape')
  })

  test('is answered, and the digits alone open the answer', async () => {
    await answer(saule, secrets.answer)
    const phone = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: lang })
    watch(phone, seen)
    const page = await phone.newPage()
    await page.goto(`${site.origin}/${lang}/answer`)
    await openThread(page, digits, 'child')
    await page.getByText(secrets.answer).waitFor()
    await phone.close()
  })

  test('neither digits nor words were sent in the clear, and nothing was complained of', () => {
    const sent = Buffer.concat([...seen.requests.values()]).toString()
    expect(seen.requests.size).toBeGreaterThan(20)
    const bare = digits.replaceAll(' ', '')
    for (const secret of [...Object.values(secrets), digits, bare])
      expect(sent).not.toContain(secret)
    expect(seen.complaints).toEqual([])
  })
})
