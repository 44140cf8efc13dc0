import { readFile } from 'node:fs/promises'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commissionPageWords } from '#core/words/commission/page/page-words.ts'
import { weekday } from '#core/words/dates.ts'
import { publicWords } from '#core/words/public/public-words.ts'
import { editorWords, labelOf, objectionText, optionOf } from '#core/words/regulation/form-words.ts'
import { regulationWords } from '#core/words/regulation/regulation-words.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { look } from './look.ts'
import { atToday, goTo, lang, typePassword, unlock } from './office.ts'
import { commissionAt, zone, type Clerk, type PaperSchool } from './paper-school.ts'
import { strangersIn, watch, type Watch } from './watch.ts'

const words = editorWords[lang]
const { pledges } = commissionPageWords[lang]
const { regulation: site } = publicWords(lang, 'child')
const label = (...names: string[]) => labelOf(lang, names) ?? ''

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('the regulation at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let school: Omit<PaperSchool, 'box'>
  let tab: Tab

  async function workspaceOf(clerk: Clerk): Promise<Tab> {
    const context = await browser.newContext({
      viewport,
      locale: lang,
      timezoneId: zone,
    })
    watch(context, seen)
    const its = await context.newPage()
    await its.goto(`${senim.origin}/w/`)
    await unlock(its, clerk, clerk.card)
    return its
  }

  beforeAll(async () => {
    folder = await freshFolder('regulation')
    senim = await startSenim({ data: folder.path })
    browser = await launch()
    school = await commissionAt(senim)
    tab = await workspaceOf(school.marat)
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const press = (name: string) => tab.getByRole('button', { name, exact: true }).click()
  const theme = (name: keyof typeof words.themes) =>
    tab
      .locator('.reg-theme')
      .filter({ has: tab.getByRole('heading', { name: words.themes[name] }) })
  const unfold = (name: keyof typeof words.themes) => theme(name).locator('summary').first().click()

  test('Today offers a choice, and five samples can be looked at', async () => {
    await tab.getByText(words.offer).waitFor()
    await press(words.offerChoose)
    await tab.getByRole('heading', { name: words.choose.title }).waitFor()
    expect(await tab.locator('.reg-samples > li').count()).toBe(5)
    await look(tab, 'regulation-samples')
  })

  test('what lacks and what contradicts itself stands beside its field', async () => {
    await press(`${words.choose.start}: ${words.choose.names['kg-post-weekly']}`)
    await tab.getByRole('heading', { name: words.edit.title }).waitFor()
    await unfold('school')
    const noName = objectionText(lang, { word: 'school-has-no-name', path: '' })
    await theme('school').getByText(noName).waitFor()
    await press(`${words.edit.say}: ${label('institution', 'name')}`)
    for (const [name, text] of [
      ['nominative', '№ 900 мектеп-гимназия'],
      ['genitive', '№ 900 мектеп-гимназиянын'],
    ] as const)
      await theme('school').locator('.reg-said').getByLabel(label('full', name)).first().fill(text)
    await theme('school').getByLabel(label('short'), { exact: true }).fill('№ 900 МГ')
    await unfold('channels')
    await press(`${words.edit.say}: ${label('channels', 'place')}`)
    await theme('channels').getByLabel(label('channels', 'place'), { exact: true }).fill('фойе')
    await look(tab, 'regulation-editor')

    await unfold('openings')
    const openings = theme('openings')
    await openings.getByText(objectionText(lang, { word: 'day-is-not-said', path: '' })).waitFor()
    await openings.getByLabel(weekday(lang, 7), { exact: true }).first().check()
    await openings.getByText(regulationWords[lang].contradictions['day-is-never-worked']).waitFor()
    await look(tab, 'regulation-contradiction')
    await openings.getByLabel(weekday(lang, 7), { exact: true }).first().uncheck()
    await openings.getByLabel(weekday(lang, 3), { exact: true }).first().check()
    // Whoever passes another rule on the way finds the days again.
    const rule = openings.getByLabel(label('rule'), { exact: true }).first()
    await rule.selectOption('daily')
    await rule.selectOption('weekly')
    expect(await openings.getByLabel(weekday(lang, 3), { exact: true }).first().isChecked()).toBe(
      true,
    )
    for (const name of await openings
      .getByRole('button', { name: `${words.edit.say}: ${label('rule', 'at')}`, exact: true })
      .all()
      .then((all) => all.toReversed()))
      await name.click()
    await openings.getByText(objectionText(lang, { word: 'hour-is-not-said', path: '' })).waitFor({
      state: 'detached',
    })
    await tab.getByText(words.edit.fits).waitFor()
  })

  test('a value is found by its name, and a sign takes along whatever names it', async () => {
    const hour = [label('rule'), label('rule', 'at')].join(' ')
    await tab.getByLabel(words.edit.find, { exact: true }).fill(hour)
    await tab.locator('.reg-found').first().click()
    await expect
      .poll(() => tab.evaluate(() => document.activeElement?.getAttribute('type')))
      .toBe('time')
    await tab.getByLabel(words.edit.find, { exact: true }).fill('')
    const sign = theme('channels').getByLabel(label('id'), { exact: true }).first()
    await sign.press('End')
    await sign.pressSequentially('-new')
    expect(await sign.inputValue()).toMatch(/-new$/)
    await tab.getByText(words.edit.fits).waitFor()
  })

  test('nothing entered is lost, and a colleague goes on with what was kept', async () => {
    await tab.getByText(words.edit.fits).waitFor()
    await tab.reload()
    await typePassword(tab, school.marat)
    await press(`${words.choose.start}: ${words.choose.names['kg-box-biweekly']}`)
    await tab.getByRole('heading', { name: words.edit.replace }).waitFor()
    await look(tab, 'regulation-replace')
    await tab.locator('dialog').getByRole('button', { name: words.goOn }).click()
    await tab.getByText(words.edit.fits).waitFor()
    await press(words.edit.keep)
    await tab.getByText(words.edit.kept(school.marat.name, '').slice(0, 20)).waitFor()
    await school.dana.workspace.sync()
    const kept = school.dana.workspace.state.records.map(({ data }) => data.kind)
    expect(kept).toContain('regulation-draft')
  })

  test('columns of the journal are added, composed, moved and taken out', async () => {
    await unfold('journal')
    const columns = label('journal', 'columns')
    await theme('journal').locator('.reg-list > li').first().waitFor()
    const before = await theme('journal').locator('.reg-list > li').count()
    await press(`${words.edit.add}: ${columns}`)
    const column = theme('journal').locator('.reg-list > li').nth(before)
    await column.getByLabel(label('heading'), { exact: true }).fill('Көрүлгөн чаралар')
    await column
      .getByLabel(label('fields'), { exact: true })
      .selectOption(optionOf(lang, ['fields'], 'measures') ?? '')
    await press(`${words.edit.up}: ${columns} ${before + 1}`)
    await theme('journal')
      .locator('.reg-list > li')
      .nth(before - 1)
      .getByText('Көрүлгөн чаралар')
      .first()
      .waitFor()
    await look(tab, 'regulation-columns')
    await press(`${words.edit.remove}: ${columns} ${before}`)
    expect(await theme('journal').locator('.reg-list > li').count()).toBe(before)
    await tab.getByText(words.edit.fits).waitFor()
  })

  test('one proposes, two sign, and everybody can read it', async () => {
    const since = tab.getByLabel(words.changes.since, { exact: true })
    const today = await since.inputValue()
    await since.fill('2031-02-03')
    await tab.getByText(words.changes.notYet).waitFor()
    await since.fill(today)
    await press(words.changes.propose)
    await tab.getByText(words.proposed.youSigned).waitFor({ timeout: 30_000 })
    // What was kept is what was proposed: to go on with it would be to propose it again.
    expect(await tab.getByRole('button', { name: words.goOn, exact: true }).count()).toBe(0)
    await look(tab, 'regulation-proposed')
    const second = await workspaceOf(school.dana)
    await goTo(second, 'today')
    await second.getByText(workspaceWords[lang].letters.today.signRegulation).waitFor()
    await goTo(second, 'regulation')
    await second.getByRole('button', { name: words.proposed.sign, exact: true }).click()
    await second.getByText(words.proposed.youSigned).waitFor({ timeout: 30_000 })
    const { workspace } = school.saule
    await workspace.sync()
    const waiting = workspace.state.proposedRegulation
    if (waiting === null) throw new Error('nothing waits')
    expect(await workspace.confirm(waiting.state.entry)).toBeNull()
    await goTo(tab, 'today')
    await tab.reload()
    // The device kept a day on which no regulation asked for the pledge: it is asked for all the same.
    await typePassword(tab, school.marat)
    await tab.getByRole('heading', { name: pledges.title1 }).waitFor()
    await press(pledges.later)
    await atToday(tab, school.marat.name)
    await goTo(tab, 'regulation')
    await tab.getByRole('heading', { name: words.history }).waitFor()
    await look(tab, 'regulation-in-force')
    await goTo(tab, 'box')
    await look(tab, 'regulation-boxes')

    const reader = await browser.newContext({ viewport, locale: lang, javaScriptEnabled: false })
    watch(reader, seen)
    const page = await reader.newPage()
    await page.goto(`${senim.origin}/${lang}/regulation`)
    await page
      .getByText('№ 900')
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor()
    await page.getByText('фойе').first().waitFor()
    await page.getByRole('heading', { name: site.boxes }).waitFor()
    // The page needs no script; what looks for barriers on it does.
    const looked = await browser.newContext({ viewport, locale: lang })
    watch(looked, seen)
    const same = await looked.newPage()
    await same.goto(page.url())
    await look(same, 'regulation-public')
    expect(strangersIn(seen, senim.origin)).toEqual([])
    expect(seen.complaints).toEqual([])
  })

  test('a sixth regulation, in another country and language, is made of a file and edits', async () => {
    await goTo(tab, 'regulation')
    await tab
      .locator('.reg-open input')
      .setInputFiles({ name: 'pl.json', mimeType: 'application/json', buffer: await polish() })
    await tab.getByRole('heading', { name: words.edit.title }).waitFor()
    await tab.getByText(words.edit.fits).waitFor()
    await unfold('school')
    const country = theme('school').getByLabel(label('country'), { exact: true })
    expect(await country.inputValue()).toBe('PL')
    await unfold('journal')
    await theme('journal').getByLabel(label('title'), { exact: true }).fill('Dziennik zgłoszeń')
    await unfold('wording')
    await press(`${words.edit.say}: ${label('wording')}`)
    await theme('wording').getByText(words.edit.otherwise).waitFor()
    await theme('wording').locator('.reg-templates summary').first().click()
    await theme('wording').locator('.reg-templates textarea').first().fill('Szkoła {{аты}}')
    await tab.getByText(words.edit.fits).waitFor()
    await look(tab, 'regulation-polish')
    await press(words.changes.propose)
    await tab.getByText(words.proposed.youSigned).waitFor({ timeout: 30_000 })
    await look(tab, 'regulation-polish-proposed')
    await press(words.change)
    await tab.getByText(words.changes.replaces).waitFor()
    await press(words.edit.back)
  })

  test('a file that holds no regulation changes nothing, and says so', async () => {
    await tab
      .locator('.reg-open input')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await tab.getByText(words.notAFile).waitFor()
  })
})

/** The regulation of an invented school in Poland, as the format has it. */
async function polish(): Promise<Buffer> {
  const page = await readFile(new URL('../../docs/formats/regulation.md', import.meta.url), 'utf8')
  return Buffer.from(/```json\n([^]*?)\n```/.exec(page)?.[1] ?? '')
}
