import type { Page as Tab } from 'playwright-core'
import * as v from 'valibot'
import { secondsToTakeBack } from '#client/workspace/outbox.ts'
import { fragmentOf, type Page } from '#client/workspace/pages.ts'
import { Lang } from '#core/words/lang.ts'
import type { Role, Seat } from '#core/school/roster.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'

/** The language in which the stories are told: Kazakh, unless `STORY_LANG` asks for pictures of another. */
export const lang = v.parse(v.fallback(Lang, 'kk'), process.env['STORY_LANG'])
const t = workspaceWords[lang]

/** Somebody who works in the school, invented. */
export interface Colleague {
  readonly name: string
  readonly role: Role
  readonly seat: Seat
  readonly password: string
}

/** What stands on a colleague's paper. */
export interface PaperCodes {
  readonly card: string
  readonly sheet: string
}

const press = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true }).click()
const fill = (tab: Tab, label: string, value: string) =>
  tab.getByLabel(label, { exact: true }).fill(value)

/** The choice that begins with `label`; its hint may hold any words. */
export const option = (tab: Tab, label: string) =>
  tab
    .locator('.option')
    .filter({ hasText: new RegExp(`^${label}`) })
    .locator('input')

/** Goes to a page of an unlocked workspace as its link does. */
export async function goTo(tab: Tab, page: Page): Promise<void> {
  await tab.evaluate((fragment) => {
    location.hash = fragment
  }, fragmentOf(page))
}

/** The administrator names the school, after reading what is never seen. */
export async function setUpSchool(
  tab: Tab,
  origin: string,
  code: string,
  school: { readonly name: string; readonly shortName: string; readonly password: string },
): Promise<void> {
  await tab.goto(`${origin}/w/`)
  await tab.getByText(t.setup.promise.points[0] ?? '').waitFor()
  await press(tab, t.setup.promise.understood)
  await fill(tab, t.setup.form.code, code)
  await fill(tab, t.setup.form.name, school.name)
  await fill(tab, t.setup.form.shortName, school.shortName)
  await newPassword(tab, school.password)
  await press(tab, t.setup.form.submit)
  await tab.getByRole('heading', { name: t.setup.office.title }).waitFor({ timeout: 30_000 })
}

/** The administrator invites somebody; gives back the address for that person's own device. */
export async function invite(tab: Tab, { name, role, seat }: Colleague): Promise<string> {
  await press(tab, t.setup.people.invite)
  await fill(tab, t.setup.people.name, name)
  await tab.getByLabel(t.setup.people.role, { exact: true }).selectOption(role)
  await option(tab, t.setup.people.seats[seat]).check()
  await press(tab, t.setup.people.makeAddress)
  const address = await tab.locator('dialog code').innerText()
  await press(tab, t.setup.address.given)
  return address
}

/** The administrator prepares the hours: every day at `time`. */
export async function prepareBox(tab: Tab, time: string): Promise<void> {
  const days = tab.locator('form.card input[type="checkbox"]')
  await days.first().waitFor()
  for (const day of await days.all()) await day.check()
  await fill(tab, t.setup.box.at, time)
  await press(tab, t.setup.box.prepare)
  await tab.getByText(t.setup.box.prepared).waitFor()
}

/** Somebody invited makes keys, writes both codes down and types their ends back. */
export async function enrol(tab: Tab, address: string, who: Colleague): Promise<PaperCodes> {
  await tab.goto(address)
  await press(tab, t.keys.welcome.begin)
  await newPassword(tab, who.password)
  await press(tab, t.keys.password.make)
  const paper = await readPaper(tab)
  await typeBack(tab, paper)
  return paper
}

/** Reads the codes from the screen, as a pen would copy them. */
export async function readPaper(tab: Tab): Promise<PaperCodes> {
  const codes = tab.locator('.a4 .groups')
  await codes.nth(1).waitFor({ timeout: 30_000 })
  const [card = '', sheet = ''] = await codes.allInnerTexts()
  const inGroups = (text: string) => text.trim().split(/\s+/).join(' ')
  return { card: inGroups(card), sheet: inGroups(sheet) }
}

/** Types the last groups back and says that the device is one's own. */
export async function typeBack(tab: Tab, { card, sheet }: PaperCodes): Promise<void> {
  await press(tab, t.keys.paper.ready)
  await fill(tab, t.keys.check.card, card.split(' ').at(-1) ?? '')
  await fill(tab, t.keys.check.sheet, sheet.split(' ').at(-1) ?? '')
  await option(tab, t.keys.device.own).check()
  await press(tab, t.keys.check.finish)
}

/** Unlocks the workspace; `card` on a device that does not know the person. */
export async function unlock(
  tab: Tab,
  who: Pick<Colleague, 'name' | 'password'>,
  card?: string,
): Promise<void> {
  await typePassword(tab, who, card)
  await atToday(tab, who.name)
}

/** Unlocks, whatever the workspace shows first. */
export async function typePassword(
  tab: Tab,
  who: Pick<Colleague, 'name' | 'password'>,
  card?: string,
): Promise<void> {
  await option(tab, who.name).check()
  await fill(tab, t.keys.password.label, who.password)
  if (card !== undefined) {
    await fill(tab, t.keys.unlock.card, card)
    await option(tab, t.keys.device.own).check()
  }
  await press(tab, t.keys.unlock.submit)
}

/** Waits until somebody's Today is there. */
export const atToday = (tab: Tab, name: string): Promise<void> =>
  tab.getByRole('heading', { name: t.letters.today.hello(name) }).waitFor({ timeout: 30_000 })

/** Everyone in one room: proposes, joins, compares the code aloud, signs. Gives back the code. */
export async function agreeInOneRoom(tabs: readonly Tab[]): Promise<string> {
  const words = t.commission.ceremony
  const [first, ...others] = tabs
  if (first === undefined) throw new Error('a room without people')
  for (const tab of tabs) await goTo(tab, 'ceremony')
  await first.getByRole('checkbox', { name: words.everyone }).check()
  await press(first, words.propose)
  for (const tab of [first, ...others]) await press(tab, words.join)
  const codes = await Promise.all(
    tabs.map(async (tab) => {
      const code = tab.locator('.code-card .groups')
      await code.waitFor({ timeout: 30_000 })
      return code.innerText()
    }),
  )
  const [code = ''] = codes
  if (codes.some((other) => other !== code)) throw new Error('the screens show different codes')
  // One after another: what becomes of those who sign at once is the business of ceremony.test.ts.
  for (const tab of tabs) {
    await press(tab, words.same)
    await tab
      .getByText(words.youSigned)
      .or(tab.getByRole('heading', { name: words.done }))
      .waitFor()
  }
  for (const tab of tabs)
    await tab.getByRole('heading', { name: words.done }).waitFor({ timeout: 60_000 })
  return code.replaceAll(/\D/g, '')
}

/** One member publishes the box, the others sign too. */
export async function publishBox(first: Tab, others: readonly Tab[]): Promise<void> {
  await goTo(first, 'box')
  await press(first, t.box.publish)
  await first.getByText(t.box.youSigned).waitFor({ timeout: 30_000 })
  for (const tab of others) {
    await goTo(tab, 'today')
    await goTo(tab, 'box')
    await press(tab, t.box.confirm)
    await tab.getByText(t.box.youSigned).or(tab.getByText(t.box.states.published)).first().waitFor()
  }
  await goTo(first, 'today')
  await goTo(first, 'box')
  await first.getByText(t.box.states.published).waitFor()
}

/** Opens the box with nobody else present; gives back what the screen says was found. */
export async function openBox(tab: Tab): Promise<string> {
  await goTo(tab, 'opening')
  await press(tab, t.box.opening.begin)
  await press(tab, t.box.opening.open)
  const found = tab.locator('.found-count, .empty')
  await found.first().waitFor({ timeout: 30_000 })
  return found.first().innerText()
}

/** Opens the letter that has `words` in it. */
export async function openLetter(tab: Tab, words: string): Promise<void> {
  await goTo(tab, 'letters')
  await tab.getByLabel(t.letters.search, { exact: true }).fill(words)
  // The vault searches: the list stays as it was until it has answered.
  if (words !== '') await tab.locator('.list-row mark').first().waitFor()
  await tab.locator('.list-row').first().click()
  await tab.locator('.message').getByText(words).first().waitFor()
}

/** Enters the open letter into the journal. */
export async function register(tab: Tab, brief: string): Promise<void> {
  await fill(tab, t.letters.register.brief, brief)
  await press(tab, t.letters.register.submit)
  await tab.getByLabel(t.letters.answer.label, { exact: true }).waitFor({ timeout: 30_000 })
}

/** Presses *send*, and winds the clock on by the ten seconds in which nothing is sent. */
export async function send(tab: Tab): Promise<void> {
  await tab.clock.install({ time: await clockOf(tab) })
  await press(tab, t.letters.answer.send)
  await tab.getByText(t.letters.answer.notYet).first().waitFor()
  await tab.clock.runFor(secondsToTakeBack * 1000)
}

/** What the clock of a tab shows, in milliseconds since 1970 UTC. */
export const clockOf = (tab: Tab): Promise<number> => tab.evaluate(() => Date.now())

/** Waits until the server has, sealed, what `type` typed into a form that is kept like a draft. */
export async function untilKept(tab: Tab, type: () => Promise<void>): Promise<void> {
  await type()
  const keeping = await tab.waitForRequest(
    (request) => request.method() === 'PUT' && request.url().endsWith('/api/drafts'),
  )
  await keeping.response()
}

/** Answers the open letter: preview, send, sent. */
export async function answer(tab: Tab, text: string): Promise<void> {
  await fill(tab, t.letters.answer.label, text)
  await press(tab, t.letters.answer.preview)
  await send(tab)
  await tab.getByText(t.letters.answer.sent).first().waitFor({ timeout: 30_000 })
}

async function newPassword(tab: Tab, password: string): Promise<void> {
  await fill(tab, t.keys.password.label, password)
  await fill(tab, t.keys.password.again, password)
}
