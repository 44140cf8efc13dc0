import type { Browser, Locator, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DemoPerson } from '#core/contract/demo.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { makeDemoSchool, personWith } from '../rig/demo-school.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { lang } from './office.ts'
import { watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const newLetter = 'Хор үйірмесіне'
/** More stops than any screen has between two places. */
const enough = 150

describe('a day without a mouse', () => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let tab: Tab
  let bekzat: DemoPerson

  beforeAll(async () => {
    folder = await freshFolder('keyboard')
    senim = await startSenim({ data: folder.path })
    browser = await launch()
    bekzat = personWith(await makeDemoSchool(senim.origin), 'deputy-director')
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: lang,
      timezoneId: 'Asia/Almaty',
    })
    watch(context, seen)
    tab = await context.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const press = (...keys: readonly string[]) =>
    keys.reduce<Promise<void>>(
      (before, key) => before.then(() => tab.keyboard.press(key)),
      Promise.resolve(),
    )
  const button = (name: string) => tab.getByRole('button', { name, exact: true })
  const heading = () => tab.locator('main h1, h1').first()
  const hasFocus = (place: Locator) =>
    place.evaluate((element) => element === document.activeElement)
  const focusIsOn = (place: Locator) => expect.poll(() => hasFocus(place)).toBe(true)

  /** Presses Tab until the focus is on `place`. */
  async function tabTo(place: Locator): Promise<void> {
    await place.waitFor()
    for (let stop = 0; stop < enough; stop += 1) {
      if (await hasFocus(place)) return
      await press('Tab')
    }
    throw new Error(`no way to ${String(place)} with Tab`)
  }

  test('the door opens with a name, a password and the card', async () => {
    await tab.goto(`${senim.origin}/w/`)
    const names = tab.getByRole('radio')
    await names.first().waitFor()
    await focusIsOn(heading())
    await tabTo(names.first())
    await press('Space')
    const his = tab.locator('.option').filter({ hasText: bekzat.name }).locator('input')
    while (!(await his.isChecked())) await press('ArrowDown')
    await tabTo(tab.getByLabel(t.keys.password.label, { exact: true }))
    await tab.keyboard.type(bekzat.password)
    await tabTo(tab.getByLabel(t.keys.unlock.card, { exact: true }))
    await tab.keyboard.type(bekzat.card ?? '')
    const shared = tab.locator('.option').filter({ hasText: t.keys.device.shared }).locator('input')
    await press('Tab', 'Space')
    while (!(await shared.isChecked())) await press('ArrowDown')
    await press('Enter')
    await tab.getByRole('heading', { name: t.letters.today.hello(bekzat.name) }).waitFor()
    await focusIsOn(heading())
  })

  test('the content is one key away from the navigation', async () => {
    await tabTo(button(t.common.skip))
    await press('Enter')
    await focusIsOn(heading())
  })

  test('a duty opens its letter, and Escape leads back to its row', async () => {
    await tabTo(tab.getByRole('main').getByRole('button').filter({ hasText: newLetter }))
    await press('Enter')
    await tab.locator('.message').first().waitFor()
    await focusIsOn(heading())
    await press('Escape')
    await focusIsOn(tab.locator('.list-row').filter({ hasText: newLetter }))
    await press('Enter')
    await tab.locator('.message').first().waitFor()
    await focusIsOn(heading())
  })

  test('Escape closes a dialog only, and the focus is where it was', async () => {
    await tabTo(button(t.print.open))
    await press('Enter')
    await tab.getByRole('dialog').waitFor()
    await press('Escape')
    await tab.getByRole('dialog').waitFor({ state: 'detached' })
    await focusIsOn(button(t.print.open))
    await press('Shift+Slash')
    await tab.getByRole('dialog').waitFor()
    await press('Escape')
    await focusIsOn(button(t.print.open))
  })

  test('the letter is registered and answered', async () => {
    await press('r')
    await focusIsOn(tab.getByLabel(t.letters.register.brief, { exact: true }))
    await tab.keyboard.type('Хор үйірмесіне бөлме жоқ.')
    await tabTo(button(t.letters.register.submit))
    await press('Enter')
    const answer = tab.getByLabel(t.letters.answer.label, { exact: true })
    await answer.waitFor({ timeout: 30_000 })
    await focusIsOn(heading())
    await press('a')
    await focusIsOn(answer)
    await tab.keyboard.type('Жазғаныңа рақмет. Бөлме бүгіннен бастап бос.')
    await tabTo(button(t.letters.answer.preview))
    await press('Enter')
    await tabTo(button(t.letters.answer.send))
    await press('Enter')
    await tab.getByText(t.letters.answer.notYet).first().waitFor()
    await isSomewhere()
    await tab.getByText(t.letters.answer.sent).first().waitFor({ timeout: 30_000 })
    await isSomewhere()
  })

  test('a cover hides the letter, and the way back goes on from it', async () => {
    await tabTo(button(t.print.open))
    await press('c')
    await focusIsOn(tab.locator('.cover h1'))
    await press('c')
    await isSomewhere()
  })

  test('one key locks, and the door has the focus', async () => {
    await press('l')
    await tab.getByRole('radio').first().waitFor()
    await focusIsOn(heading())
    expect(await tab.locator('body').innerText()).not.toContain(newLetter)
  })

  test('no page complained', () => {
    expect(seen.complaints).toEqual([])
  })

  /** The focus is lost when the next Tab begins at the top of the page again. */
  const isSomewhere = () =>
    expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).not.toBe('body')
})
