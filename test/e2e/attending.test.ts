import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPage, pages } from '#client/workspace/pages.ts'
import { signersOf } from '#core/log/confirmed.ts'
import { memberId, type MemberId } from '#core/ids.ts'
import { publicWords } from '#core/words/public/public-words.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { openAssets } from '#server/http/assets.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { launch } from '../rig/chromium.ts'
import { servedOrigin, serveTo } from '../rig/served.ts'
import { writeLetter, type PostedLetter } from '../workspace/author.ts'
import { emptyAct, issue } from '../workspace/issued-papers.ts'
import { given, openBox, schoolInBrowsers, type SchoolInBrowsers } from '../workspace/school.ts'
import { misfits } from './fit.ts'
import { look } from './look.ts'
import { atToday, enrol, goTo, invite, lang, option, unlock, type Colleague } from './office.ts'
import { watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const words = t.attending
const assets = fileURLToPath(new URL('../../dist/assets', import.meta.url))
const seen: Watch = { requests: new Map(), complaints: [] }

const gulnara: Colleague = {
  name: 'Гүлнара Серікова',
  role: 'parent-representative',
  seat: 'attending',
  password: 'жасыл бақ ескі құдық',
}
/** What is written in letters; wherever a parent could read it, a promise is broken. */
const sentinel = 'Құпия-хат-белгісі-7401'

let server: TestServer
let school: SchoolInBrowsers
let browser: Browser
let context: BrowserContext
let tab: Tab
let letter: PostedLetter
/** What the server told her of the log and of letters, and all that her pages showed. */
const told: string[] = []
const shown: string[] = []

beforeAll(async () => {
  server = await startServer({ assets: await openAssets(assets) })
  school = await schoolInBrowsers(server)
  browser = await launch()
  context = await browser.newContext({ locale: lang })
  watch(context, seen)
  await serveTo(context, server, (answer) => told.push(answer))
  tab = await context.newPage()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

const press = (name: string) => tab.getByRole('button', { name, exact: true }).click()
const links = () =>
  tab.locator('nav.side a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
const keepText = async () =>
  shown.push(await tab.evaluate(() => document.documentElement.outerHTML))

test('the administrator invites a parent who attends, and the page says what that means', async () => {
  const office = await browser.newContext({ locale: lang })
  await serveTo(office, server)
  const admin = await office.newPage()
  await admin.goto(`${servedOrigin}/w/`)
  await option(admin, t.keys.unlock.administrator).check()
  await admin.getByLabel(t.keys.password.label, { exact: true }).fill(school.administratorKey[1])
  await admin.getByRole('button', { name: t.keys.unlock.submit, exact: true }).click()
  await admin.getByRole('heading', { name: t.setup.office.title }).waitFor()
  const address = await invite(admin, gulnara)
  await office.close()
  await tab.goto(address)
  await tab.getByText(t.keys.welcome.attending).waitFor()
  await tab.getByText(words.keys).waitFor()
  await look(tab, 'attending-welcome')
  await enrol(tab, address, gulnara)
  await atToday(tab, gulnara.name)
})

test('in the ceremony she waits for a proposal, joins it and signs', async () => {
  const { dana, marat, saule, erlan } = school
  const others = [dana, marat, saule, erlan]
  await goTo(tab, 'ceremony')
  await tab.getByText(words.proposal).waitFor()
  const { enrolled } = given(await dana.browser.workspace.ceremony())
  const everybody = enrolled.map(({ id }): MemberId => memberId(id))
  given(await dana.browser.workspace.propose(everybody))
  const { proposalHash } = given(await dana.browser.workspace.ceremony())
  if (proposalHash === null) throw new Error('nothing was proposed')
  for (const { browser: at } of others) given(await at.workspace.joinCeremony(proposalHash))
  await press(t.commission.ceremony.join)
  await look(tab, 'attending-ceremony')
  for (const { browser: at } of others) given(await at.workspace.ceremony())
  await tab.locator('.code-card .groups').waitFor()
  const code = given(await dana.browser.workspace.ceremony()).code ?? 'none'
  expect((await tab.locator('.code-card .groups').innerText()).replaceAll(/\s+/g, ' ')).toBe(code)
  await press(t.commission.ceremony.same)
  for (const { browser: at } of others) given(await at.workspace.signRoster(proposalHash))
  await tab.getByRole('heading', { name: t.commission.ceremony.done }).waitFor()
  await dana.browser.workspace.sync()
  const roster = dana.browser.workspace.state.board?.rosters.at(-1)
  expect(roster?.attending).toHaveLength(1)
  expect(roster && signersOf(roster)).toContain(roster?.attending[0])
})

test('letters come and are read, and an act waits for her signature', async () => {
  const { dana } = school
  letter = await writeLetter(server, school, `${sentinel} хат`)
  expect(await openBox(server, school)).toEqual({ ordinary: 1 })
  const { workspace } = dana.browser
  given(await workspace.read(letter.id))
  given(await workspace.register(letter.id, { brief: `${sentinel} қысқаша` }))
  const attending = workspace.state.board?.rosters.at(-1)?.attending[0]
  if (attending === undefined) throw new Error('nobody attends')
  await issue(dana, {
    ...emptyAct(school),
    people: [
      { post: 'psychologist', name: 'Дана', member: dana.account },
      { post: 'parent-representative', name: gulnara.name, member: attending },
    ],
  })
  await goTo(tab, 'today')
  await tab.getByText(t.papers.today(1)).waitFor()
})

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('at $width pixels', (viewport) => {
  beforeAll(() => tab.setViewportSize(viewport))

  test('every page of hers is whole and says nothing of a letter', async () => {
    for (const page of pages.filter((one) => one !== 'ceremony' && hasPage('attending', one))) {
      await goTo(tab, page)
      await tab.locator('main h1').waitFor()
      if (page === 'opening') await tab.getByText(t.box.opening.found(1)).waitFor()
      // The other pages are looked at where members have them.
      if (['today', 'opening', 'journal', 'papers', 'commission'].includes(page)) {
        await look(tab, `attending-${page}`)
        expect(await misfits(tab, null)).toEqual([])
      }
      await keepText()
    }
  })

  test('a page that is not hers is Today, and nothing leads there', async () => {
    for (const page of pages.filter((one) => !hasPage('attending', one))) {
      await goTo(tab, page)
      await tab.getByRole('heading', { name: t.letters.today.hello(gulnara.name) }).waitFor()
      expect(await tab.locator(`nav a[href="#/${page}"]`).count()).toBe(0)
      await keepText()
    }
    expect(await links()).toContain('#/papers')
    if (viewport.width === 360) {
      await press(t.common.pages.more)
      await tab.locator('dialog a').first().waitFor()
      expect(await tab.locator('dialog a[href="#/letters"]').count()).toBe(0)
      await look(tab, 'attending-more')
      await tab.keyboard.press('Escape')
    }
  })
})

test('she signs the act, and Today is quiet', async () => {
  await goTo(tab, 'papers')
  await tab.getByRole('button', { name: /№ 1/ }).click()
  await press(t.papers.sign)
  await tab.getByText(t.papers.youSigned).waitFor()
  // Whoever writes nothing down notes no signature of somebody else's pen.
  expect(await tab.getByText(t.papers.pen.open, { exact: true }).count()).toBe(0)
  await look(tab, 'attending-signed')
  await goTo(tab, 'today')
  await tab.getByText(words.quietHint).waitFor()
})

test('the tour and the help show what is hers', async () => {
  await tab.keyboard.press('?')
  const help = tab.getByRole('dialog')
  await help.getByText(t.common.keyboard.title, { exact: true }).waitFor()
  expect(await help.getByText(t.common.keyboard.register).count()).toBe(0)
  await look(tab, 'attending-help')
  await help.getByRole('button', { name: t.help.tour, exact: true }).click()
  await press(t.tour.next)
  await tab.getByText(words.tour.opening.text).waitFor()
  await press(t.tour.next)
  await tab.getByText(words.tour.papers.text).waitFor()
  await look(tab, 'attending-tour')
  await tab.keyboard.press('Escape')
})

test('no answer of the server and no page held a slot, a letter or its id', () => {
  expect(told.filter((text) => text.includes('"scope":"leaf"'))).not.toEqual([])
  expect(shown.length).toBeGreaterThan(20)
  for (const text of [...told, ...shown]) {
    for (const trace of ['"slot"', '"scope":"thread"', letter.id, sentinel])
      expect(text).not.toContain(trace)
  }
})

test('a member proposes another seat, and everybody sees it before signing', async () => {
  const { dana } = school
  const devices = await browser.newContext({ locale: lang })
  watch(devices, seen)
  await serveTo(devices, server)
  const hers = await devices.newPage()
  await hers.goto(`${servedOrigin}/w/`)
  await unlock(hers, { name: 'Дана', password: dana.password }, dana.paper.card)
  await goTo(hers, 'ceremony')
  const ceremony = t.commission.ceremony
  await hers.getByRole('button', { name: ceremony.proposeAgain, exact: true }).click()
  await hers.getByText(words.seats.change, { exact: true }).click()
  for (const width of [1280, 360]) {
    await hers.setViewportSize({ width, height: 900 })
    await look(hers, 'attending-seats')
    expect(await misfits(hers, null)).toEqual([])
  }
  const place = hers.getByRole('combobox', { name: gulnara.name, exact: true })
  expect(await place.inputValue()).toBe('attending')
  await place.selectOption('member')
  await hers.getByRole('checkbox', { name: ceremony.everyone }).check()
  await hers.getByRole('button', { name: ceremony.propose, exact: true }).click()
  await hers.getByText(words.seats.moved, { exact: true }).waitFor()
  await look(hers, 'attending-moved')
  await devices.close()
})

test('the public page that explains the box says who attends; the letter page lists readers', async () => {
  const page = async (path: string) => (await server.ask('GET', `/kk/${path}`)).text()
  expect(await page('how')).toContain(publicWords('kk', 'child').how.attending.question)
  expect(await page('how')).toContain(gulnara.name)
  for (const path of ['', 'letter']) expect(await page(path)).not.toContain(gulnara.name)
})

test('no page complained', () => {
  expect(seen.complaints).toEqual([])
})
