import { join } from 'node:path'
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { roleWords } from '#core/words/roles.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { keepTime } from '../rig/keep-time.ts'
import { openPublicSite, type PublicSite } from '../rig/public-site.ts'
import { writeLetter } from '../workspace/author.ts'
import { given, openBox, type Colleague } from '../workspace/school.ts'
import { look } from './look.ts'
import { clockOf, goTo, lang, openLetter, send, unlock } from './office.ts'
import { watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const { notes: words } = t

const text = 'Үзілісте бір бала кішілерден ақша жинайды'
const secrets = {
  note: 'Құпия-жазба-белгісі-7401 сынып жетекшісімен сөйлесемін',
  draft: 'Құпия-бастама-белгісі-7402 хатың үшін рақмет',
  other: 'Құпия-бастама-белгісі-7403 үйде жазылған жауап',
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('the work of a day at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let site: PublicSite
  let browser: Browser
  let dana: Tab
  let marat: Tab

  /** A device of somebody that knows nobody yet. */
  async function device(): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport, locale: lang, timezoneId: 'Asia/Almaty' })
    watch(context, seen)
    await keepTime(context, site.server)
    return context
  }

  /** Unlocks with password and card at a device that then is the person's own. */
  async function atWork(who: Colleague, name: string): Promise<Tab> {
    const tab = await (await device()).newPage()
    await tab.goto(`${site.origin}/w/`)
    await unlock(tab, { name, password: who.password }, who.paper.card)
    return tab
  }

  const tabOf = (tab: Tab, name: string) => tab.getByRole('tab', { name, exact: true })
  const answerField = (tab: Tab) => tab.getByLabel(t.letters.answer.label, { exact: true })
  const press = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true }).click()

  beforeAll(async () => {
    site = await openPublicSite()
    const { school, server } = site
    const { id } = await writeLetter(server, school, text)
    await openBox(server, school)
    given(await school.dana.browser.workspace.register(id, { brief: 'Кіші сыныптан ақша жинау' }))
    await school.dana.browser.workspace.lock()
    await school.marat.browser.workspace.lock()
    browser = await launch()
    dana = await atWork(school.dana, 'Дана')
    marat = await atWork(school.marat, 'Марат')
  }, 180_000)

  afterEach(async ({ task }) => {
    const shots = process.env['SHOTS']
    if (task.result?.state !== 'fail' || shots === undefined) return
    await dana.screenshot({ path: join(shots, 'failed-dana.png') })
    await marat.screenshot({ path: join(shots, 'failed-marat.png') })
  })

  afterAll(async () => {
    await browser?.close()
    await site?.[Symbol.asyncDispose]()
  })

  test('an own device offers once to show around, in five steps at most', async () => {
    await press(dana, t.tour.start)
    const card = dana.getByRole('dialog', { name: t.tour.label })
    await expect.poll(() => card.innerText()).toContain(t.tour.steps.today.title)
    await look(dana, 'tour')
    for (const step of ['opening', 'letters', 'lock', 'help'] as const) {
      await press(dana, t.tour.next)
      await expect.poll(() => card.getByRole('heading').innerText()).toBe(t.tour.steps[step].title)
      expect(await dana.locator('.toured:visible').count()).toBeGreaterThan(0)
    }
    await press(dana, t.tour.done)
    expect(await card.count()).toBe(0)
    await press(marat, t.tour.start)
    await marat.keyboard.press('Escape')
    expect(await marat.getByText(t.tour.offer).count()).toBe(0)
  })

  test('help tells every step with its clause, and shows around again', async () => {
    await dana.getByRole('button', { name: t.help.open }).first().click()
    const dialog = dana.getByRole('dialog')
    await dialog.getByText(t.help.standings.title).click()
    await dialog.getByText(t.help.steps).click()
    await expect.poll(() => dialog.innerText()).toContain('S1-12')
    await look(dana, 'help')
    await press(dana, t.help.tour)
    await dana.getByRole('dialog', { name: t.tour.label }).waitFor()
    await dana.keyboard.press('Escape')
    await goTo(dana, 'opening')
    await press(dana, t.help.about(t.help.topics.opening.title))
    await dana.getByText(t.help.topics.opening.text).waitFor()
    await look(dana, 'help-opening')
    await dana.keyboard.press('Escape')
    expect(await dana.getByText(t.help.topics.opening.text).count()).toBe(0)
  })

  test('two people at one letter see who the other is and what the other does', async () => {
    await openLetter(dana, text)
    await openLetter(marat, text)
    await answerField(marat).focus()
    const who = `Марат (${roleWords[lang]['deputy-director']})`
    await dana.getByText(words.presence.answering(who)).waitFor({ timeout: 40_000 })
    await look(dana, 'companion')
  })

  test('a note is written on another sheet, and colleagues read it', async () => {
    await tabOf(dana, words.tabs.note).click()
    await dana.getByLabel(words.label, { exact: true }).fill(secrets.note)
    await dana.getByText(words.draft.saved).waitFor()
    await look(dana, 'note')
    await press(dana, words.add)
    await dana.locator('.message.note').getByText(secrets.note).waitFor()
    await dana.getByText(words.added).waitFor()
    await tabOf(dana, words.tabs.note).press('ArrowLeft')
    expect(await tabOf(dana, t.letters.answer.title).getAttribute('aria-selected')).toBe('true')
    await goTo(marat, 'today')
    await openLetter(marat, text)
    await marat.locator('.message.note').getByText(secrets.note).waitFor({ timeout: 30_000 })
    await look(marat, 'note-read')
  })

  test('what was begun is there after a lock, and at another device', async () => {
    await answerField(dana).fill(secrets.draft)
    await dana.getByText(words.draft.unsaved).waitFor()
    // Locked before the two seconds are over: the last words go with it.
    await dana.getByRole('button', { name: t.common.lock }).filter({ visible: true }).click()
    await goTo(dana, 'today')
    await unlock(dana, { name: 'Дана', password: site.school.dana.password })
    await openLetter(dana, text)
    await expect.poll(() => answerField(dana).inputValue()).toBe(secrets.draft)

    const elsewhere = await atWork(site.school.dana, 'Дана')
    await openLetter(elsewhere, text)
    await expect.poll(() => answerField(elsewhere).inputValue()).toBe(secrets.draft)
    await answerField(elsewhere).fill(secrets.other)
    await elsewhere.getByText(words.draft.saved).waitFor()
    await answerField(dana).fill(`${secrets.draft}, батылсың`)
    await dana.getByText(words.other.title).waitFor()
    await look(dana, 'two-devices')
    await press(dana, words.other.drop)
    await dana.getByText(words.draft.saved).waitFor()
    await elsewhere.context().close()
  })

  test('without a connection it says that nothing is saved, and saves when it is back', async () => {
    await dana.context().setOffline(true)
    await answerField(dana).press('End')
    await answerField(dana).pressSequentially('!')
    await dana.getByText(words.draft.offline).waitFor()
    await look(dana, 'draft-offline')
    await dana.context().setOffline(false)
    await dana.getByText(words.draft.saved).waitFor({ timeout: 20_000 })
  })

  test('a colleague answered meanwhile: it warns before sending', async () => {
    const field = answerField(marat)
    await field.fill('Ертең үзілісте кезекші тұрады')
    await press(marat, t.letters.answer.preview)
    await send(marat)
    await marat.getByText(t.letters.answer.sent).waitFor({ timeout: 30_000 })
    await press(dana, t.letters.answer.preview)
    await dana.getByText(words.meanwhile('Марат')).waitFor({ timeout: 30_000 })
    await look(dana, 'answered-meanwhile')
    await dana.getByRole('button', { name: words.sendAnyway, exact: true }).waitFor()
  })

  test('it warns a minute before it locks itself', async () => {
    // Whoever was here just now is away for nine minutes and ten seconds, however long this took.
    await dana.mouse.move(10, 10)
    await dana.clock.setFixedTime((await clockOf(dana)) + (9 * 60 + 10) * 1000)
    await dana.getByText(words.idle.soon).waitFor()
    await look(dana, 'idle')
    // Whoever moves is there; the button is for those who are not sure of it.
    await dana.mouse.move(20, 20)
    await expect.poll(() => dana.getByText(words.idle.soon).count()).toBe(0)
  })

  test('no page complained, and nothing that was begun or noted went out in clear', () => {
    expect(seen.complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line))).toEqual([])
    expect(seen.requests.size).toBeGreaterThan(30)
    const everything = Buffer.concat([...seen.requests.values()]).toString()
    for (const secret of Object.values(secrets)) expect(everything).not.toContain(secret)
  })
})
