import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBase64url } from '#core/bytes.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { commissionOn } from '#core/commission/commission.ts'
import { boxId } from '#core/ids.ts'
import { withBoxes } from '#core/regulation/box-rules.ts'
import { preset, type PresetId } from '#core/regulation/presets/presets.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import { commissionPageWords } from '#core/words/commission/page/page-words.ts'
import { roleWords } from '#core/words/roles.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { commissionIn } from '#client/workspace/session/commission.ts'
import { launch } from '../rig/chromium.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { pledge } from '../workspace/pledge.ts'
import { given } from '../workspace/school.ts'
import { misfits } from './fit.ts'
import { look } from './look.ts'
import { atToday, goTo, lang, typePassword } from './office.ts'
import { commissionAt, putInForce, zone, type PaperSchool } from './paper-school.ts'
import { watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const words = commissionPageWords[lang]
const { lacking } = commissionWords[lang]

const newBox = () => boxId(toBase64url(crypto.getRandomValues(new Uint8Array(16))))

/** A school with a regulation in force, and Marat before the locked workspace. */
async function schoolWith(id: PresetId, viewport: { width: number; height: number }, seen: Watch) {
  const folder = await freshFolder('commission')
  const senim = await startSenim({ data: folder.path })
  const school = await commissionAt(senim)
  await putInForce(school, withBoxes(preset(id), newBox))
  const browser = await launch()
  const context = await browser.newContext({ viewport, locale: lang, timezoneId: zone })
  watch(context, seen)
  const tab = await context.newPage()
  await tab.goto(`${senim.origin}/w/`)
  return { folder, senim, school, browser, context, tab }
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('a commission by order at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let context: BrowserContext
  let school: Omit<PaperSchool, 'box'>
  let tab: Tab

  beforeAll(async () => {
    const all = await schoolWith('kg-commission-sealed', viewport, seen)
    ;({ folder, senim, browser, context, school, tab } = all)
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const press = (name: string) => tab.getByRole('button', { name, exact: true }).first().click()
  const heading = (name: string) =>
    tab.getByRole('heading', { name, exact: true }).first().waitFor()
  const person = (n: number) => tab.locator('.order-person').nth(n)
  /** A tab that was closed locks: it begins at the door. */
  const comeBack = async () => {
    await goTo(tab, 'today')
    await tab.reload()
    await typePassword(tab, school.marat)
    await atToday(tab, school.marat.name)
  }

  test('the pledge stands before everything, and danger does not wait for it [S1-22, S2-23, S4-27]', async () => {
    await typePassword(tab, school.marat, school.marat.card)
    await heading(words.pledges.title1)
    await goTo(tab, 'letters')
    await heading(words.pledges.title1)
    await goTo(tab, 'today')
    await look(tab, 'commission-pledge')
    expect(await misfits(tab, null)).toEqual([])
    await press(words.pledges.later)
    await atToday(tab, school.marat.name)
    await tab.getByText(words.today.pledge).waitFor()
  })

  test('it is signed as it was read, and nobody is asked twice', async () => {
    await goTo(tab, 'commission')
    await press(words.pledges.read)
    const read = await tab.locator('.pledge-text').innerText()
    await press(words.pledges.submit)
    await tab.getByText(words.pledges.signed).waitFor()
    await school.dana.workspace.sync()
    const kept = school.dana.workspace.state.records.find(({ data }) => data.kind === 'pledge')
    expect(kept?.data).toMatchObject({ member: school.marat.account, text: read })
    expect(kept?.state.signatures.map(({ by }) => by)).toEqual([school.marat.account])
    await comeBack()
  })

  test('an order says beside its field what cannot be, and what the regulation misses', async () => {
    await goTo(tab, 'commission')
    await tab.getByText(words.noOrderYet).waitFor()
    await look(tab, 'commission-empty')
    expect(await misfits(tab, null)).toEqual([])
    await press(words.firstOrder)
    await heading(words.form.titleFirst)
    await tab.getByText(lacking['parent-is-missing']).waitFor()
    await press(words.form.add)
    await press(words.form.write)
    await person(3).getByText(words.form.faults['name-is-missing']).waitFor()
    await person(3).getByText(words.form.faults['post-is-missing']).waitFor()
    await look(tab, 'commission-order-wrong')
    expect(await misfits(tab, null)).toEqual([])
    await person(3).getByLabel(words.form.name).fill('Гүлнара Токтоева')
    await person(3).getByLabel(words.form.post).selectOption('parent-representative')
    await person(3).getByLabel(words.form.takesPart).selectOption('attends')
    await tab.getByText(lacking['number-is-even']).waitFor()
  })

  test('what was typed outlives a lock', async () => {
    await press(t.common.actions.back)
    await tab.getByRole('button', { name: t.common.lock }).first().click()
    await typePassword(tab, school.marat)
    await heading(t.commission.title)
    await press(words.goOn)
    expect(await person(3).getByLabel(words.form.name).inputValue()).toBe('Гүлнара Токтоева')
  })

  test('five people, a parent and a responsible person make it whole but for the election', async () => {
    await press(words.form.add)
    await person(4).getByLabel(words.form.name).fill('Эрлан Төрөев')
    await person(4).getByLabel(words.form.post).selectOption('organiser')
    await person(4).getByLabel(words.form.takesPart).selectOption('attends')
    await tab.getByLabel(words.form.number, { exact: true }).fill('45')
    const offices = commissionWords[lang].offices
    await tab.getByLabel(offices.responsible).selectOption({ label: school.saule.name })
    await tab.getByLabel(offices['key-holder']).selectOption({ label: school.marat.name })
    await tab.getByLabel(offices.keeper).selectOption({ label: school.saule.name })
    await look(tab, 'commission-order')
    expect(await misfits(tab, null)).toEqual([])
    await press(words.form.write)
    await heading(words.papers.title)
    await tab.getByLabel(words.papers.place).fill('Ак-Булак')
    await tab.getByLabel(words.papers.head).fill('Н. Токтогулов')
    await tab.locator('#app article.paper').first().getByText('Гүлнара Токтоева').first().waitFor()
    await look(tab, 'commission-order-paper')
    // What goes to the printer says whether it was issued.
    const print = tab.locator('.printed-apart article.paper')
    expect(await print.textContent()).toContain(workspaceWords.ky.papers.draft)
    await press(t.papers.issue.submit)
    await tab.getByText(t.papers.issue.done).waitFor()
    await print.locator('.paper-code').waitFor({ state: 'attached' })
    expect(await print.textContent()).not.toContain(workspaceWords.ky.papers.draft)
    await look(tab, 'commission-order-issued')
    await school.dana.workspace.sync()
    const { state } = school.dana.workspace
    const on = state.now?.on ?? plainDate('2026-09-01')
    expect(commissionOn(commissionIn(state), on)).toHaveLength(5)
    expect(state.records.some(({ data }) => data.kind === 'paper')).toBe(true)
  })

  test('the page shows people and offices, and who leads until the vote [S4-25]', async () => {
    await press(t.common.actions.back)
    await heading(t.commission.title)
    await tab.getByText(lacking['chair-is-missing']).waitFor()
    await tab.getByText(words.leads(school.saule.name)).waitFor()
    expect(await tab.getByText(lacking['parent-is-missing']).count()).toBe(0)
    await tab.getByText(roleWords[lang].organiser).first().waitFor()
    await look(tab, 'commission')
    expect(await misfits(tab, null)).toEqual([])
  })

  test('a key goes from hand to hand with two signatures [S3-06]', async () => {
    await press(words.handovers.add)
    const { handovers } = words
    await press(handovers.write)
    await tab.getByText(handovers.faults['nobody-is-chosen']).waitFor()
    await tab.getByLabel(handovers.to).selectOption({ label: school.dana.name })
    await press(handovers.write)
    await tab.getByText(handovers.waits(school.dana.name)).waitFor()
    await press(handovers.sign)
    await tab.getByText(handovers.waits(school.marat.name)).waitFor({ state: 'detached' })
    await pledge([school.dana.workspace])
    const { workspace } = school.dana
    const kept = workspace.state.records.find(({ data }) => data.kind === 'handover')
    if (kept === undefined) throw new Error('nothing was handed over')
    given(await workspace.signRecord(kept.state.record))
    await goTo(tab, 'today')
    await goTo(tab, 'commission')
    await tab.getByText(handovers.waits(school.dana.name)).waitFor({ state: 'detached' })
    await press(handovers.act)
    await tab.locator('.handovers article.paper').waitFor()
    await look(tab, 'commission-handover')
    expect(await misfits(tab, null)).toEqual([])
  })

  test('no page complained', () => {
    expect(seen.complaints).toEqual([])
    expect(context.pages()).toHaveLength(1)
  })
})

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('a regulation without a commission at $width pixels', (viewport) => {
  test('the page says so and names the posts', async () => {
    const seen: Watch = { requests: new Map(), complaints: [] }
    const all = await schoolWith('kz-online-daily', viewport, seen)
    try {
      const { tab, school } = all
      await pledge([school.marat.workspace])
      await typePassword(tab, school.marat, school.marat.card)
      await atToday(tab, school.marat.name)
      await goTo(tab, 'commission')
      await tab.getByText(words.noCommission).waitFor()
      await look(tab, 'commission-none')
      expect(await misfits(tab, null)).toEqual([])
      expect(seen.complaints).toEqual([])
    } finally {
      await all.browser.close()
      await all.senim.stop()
      await all.folder[Symbol.asyncDispose]()
    }
  })
})
