import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DemoPerson } from '#core/contract/demo.ts'
import type { Role } from '#core/school/roster.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { makeDemoSchool, personWith } from '../rig/demo-school.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { misfits } from './fit.ts'
import { look } from './look.ts'
import { goTo, lang } from './office.ts'
import { watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const words = t.calendar
const press = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true }).click()

describe('the calendar of a school', () => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let people: readonly DemoPerson[]

  beforeAll(async () => {
    folder = await freshFolder('calendar')
    senim = await startSenim({ data: folder.path })
    browser = await launch()
    people = await makeDemoSchool(senim.origin)
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  async function calendarOf(role: Role, options: BrowserContextOptions): Promise<Tab> {
    const context = await browser.newContext({
      ...options,
      locale: lang,
      timezoneId: 'Asia/Almaty',
    })
    watch(context, seen)
    const tab = await context.newPage()
    await tab.goto(`${senim.origin}/w/#demo=${personWith(people, role).account}`)
    await tab.locator('.app').waitFor({ timeout: 60_000 })
    await goTo(tab, 'calendar')
    await tab.locator('.month').waitFor()
    return tab
  }

  /** The button of a day of the month that is shown. */
  const day = (tab: Tab, n: number) => tab.locator('.month li button').nth(n - 1)

  test.each([
    { width: 360, height: 740, isTouch: true },
    { width: 1280, height: 900, isTouch: false },
  ])('is read at $width px', async ({ width, height, isTouch }) => {
    const tab = await calendarOf('deputy-director', {
      viewport: { width, height },
      hasTouch: isTouch,
      isMobile: isTouch,
    })
    await look(tab, 'calendar-month')
    expect(await misfits(tab, isTouch ? '.btn, .month li button' : null)).toEqual([])
    await press(tab, words.views.year)
    await tab.locator('.months').waitFor()
    await look(tab, 'calendar-year')
    expect(await misfits(tab, null)).toEqual([])
    await tab.locator('.mini h3 button').nth(11).click()
    await tab.locator('.month .is-special').first().click()
    await tab.locator('dialog').waitFor()
    await look(tab, 'calendar-day')
    await tab.keyboard.press('Escape')
    await press(tab, words.range.open)
    await look(tab, 'calendar-range')
    await tab.keyboard.press('Escape')
    await tab.context().close()
  })

  test('is changed by a member: openings pass the new day off by, and so does everybody', async () => {
    const options = { viewport: { width: 1280, height: 900 } }
    const tab = await calendarOf('deputy-director', options)
    await press(tab, words.after)
    const opening = tab.locator('.month li', { has: tab.locator('.opens.was-planned') })
    const planned = await opening.first().getAttribute('data-column')
    const first = opening.first().locator('button')
    const number = Number((await first.locator('.day-number').innerText()).match(/\d+/)?.[0])
    await first.click()
    await tab.getByLabel(words.kinds['day-off']).check()
    await press(tab, words.day.save)
    await tab.getByText(words.day.saved).waitFor()
    await day(tab, number).locator('.opens').waitFor({ state: 'detached' })
    expect(planned).toMatch(/^[1-7]$/)
    expect(await day(tab, number).innerText()).toContain(words.kinds['day-off'])

    const other = await calendarOf('psychologist', options)
    await press(other, words.after)
    await day(other, number).getByText(words.kinds['day-off']).waitFor()
    await other.context().close()

    await day(tab, number).click()
    await tab.getByLabel(words.day.asUsual).check()
    await press(tab, words.day.save)
    await day(tab, number).locator('.opens').waitFor()
    await tab.context().close()
  })

  test('says in words what cannot be, and keeps what was typed', async () => {
    const tab = await calendarOf('deputy-director', { viewport: { width: 1280, height: 900 } })
    await press(tab, words.range.open)
    await tab.getByLabel(words.range.from, { exact: true }).fill('2027-02-10')
    await tab.getByLabel(words.range.to, { exact: true }).fill('2027-02-05')
    await tab.getByText(words.wrong['ends-before-it-begins']).waitFor()
    expect(await tab.getByRole('button', { name: words.day.save }).isDisabled()).toBe(true)
    const first = tab.getByLabel(words.range.from, { exact: true })
    await first.press('Backspace')
    await first.blur()
    await tab.getByText(t.common.impossible.date).waitFor()
    await first.fill('2027-02-03')
    await tab.getByText(t.common.impossible.date).waitFor({ state: 'detached' })
    await tab.keyboard.press('Escape')
    await tab.context().close()
  })

  test('is downloaded for a calendar of one’s own', async () => {
    const tab = await calendarOf('deputy-director', { viewport: { width: 1280, height: 900 } })
    const download = tab.waitForEvent('download')
    await press(tab, words.download)
    expect((await download).suggestedFilename()).toBe('senim.ics')
    await tab.context().close()
  })

  test('is read, not changed, by the reserve', async () => {
    const tab = await calendarOf('education-department', { viewport: { width: 1280, height: 900 } })
    expect(await tab.getByRole('button', { name: words.range.open }).count()).toBe(0)
    await day(tab, 1).click()
    expect(await tab.locator('dialog input').count()).toBe(0)
    await tab.context().close()
  })

  test('no page complained', () => {
    expect(seen.complaints).toEqual([])
  })
})
