import { readFileSync } from 'node:fs'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import { afterOrder } from '#core/commission/change.ts'
import { holderOf, noCommission } from '#core/commission/commission.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import { nearDay } from '#core/words/dates.ts'
import { decisionWords } from '#core/words/decisions.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { commissionIn } from '#client/workspace/session/commission.ts'
import { issuedPapers, missingOf, waitsFor } from '#client/workspace/documents/issued.ts'
import type { FreshFolder } from '../rig/fresh-folder.ts'
import type { Senim } from '../rig/senim.ts'
import { filesUnder, findSecrets } from '../rig/sentinel.ts'
import { given } from '../workspace/school.ts'
import { misfits } from './fit.ts'
import { look } from './look.ts'
import { schoolWith, viewports } from './meeting-school.ts'
import { goTo, lang, typePassword, unlock, untilKept } from './office.ts'
import type { PaperSchool } from './paper-school.ts'
import { strangersIn, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const words = t.meetings
const { faults } = commissionWords[lang]

/** Said at the meeting: wherever it turns up outside of a screen, a promise is broken. */
const secret = 'Купуябелги5519'

type School = Omit<PaperSchool, 'box'>

/** An order that appoints the three with keys, a parent and an organiser without. */
async function appoint({ marat, dana, saule }: School): Promise<void> {
  const { workspace } = marat
  await workspace.sync()
  const { now } = workspace.state
  if (now === null) throw new Error('no clock')
  const person = (
    key: string,
    name: string,
    post: string,
    rest: { member?: typeof marat.account; takesPart: 'reads' | 'attends' },
  ) => ({ key, name, post, form: 'feminine' as const, ...rest })
  const data = afterOrder(noCommission, {
    order: { number: '45', on: now.on },
    from: now.on,
    people: [
      person('p1', marat.name, 'responsible', { member: marat.account, takesPart: 'reads' }),
      person('p2', dana.name, 'psychologist', { member: dana.account, takesPart: 'reads' }),
      person('p3', saule.name, 'social-pedagogue', { member: saule.account, takesPart: 'reads' }),
      person('p4', 'Гүлнара Токтоева', 'parent-representative', { takesPart: 'attends' }),
      person('p5', 'Эрлан Төрөев', 'organiser', { takesPart: 'attends' }),
    ],
    offices: [{ office: 'responsible', person: 'p1' }],
  })
  given(await workspace.writeRecord({ record: null, seen: 0, audience: 'everybody', data }))
}

describe.each(viewports)('the first sitting at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let school: School
  let tab: Tab

  beforeAll(async () => {
    ;({ folder, senim, school, browser, tab } = await schoolWith(
      'kg-commission-sealed',
      viewport,
      seen,
    ))
    await appoint(school)
    await tab.goto(`${senim.origin}/w/`)
    await unlock(tab, school.marat, school.marat.card)
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const press = (name: string) => tab.getByRole('button', { name, exact: true }).first().click()
  const fill = (label: string, value: string) =>
    tab.getByLabel(label, { exact: true }).first().fill(value)
  const heading = (name: string | RegExp) => tab.getByRole('heading', { name }).first().waitFor()
  const seeAndFit = async (name: string) => {
    await look(tab, name)
    expect(await misfits(tab, null)).toEqual([])
  }
  const today = (): PlainDate => {
    const { now } = school.dana.workspace.state
    if (now === null) throw new Error('no clock')
    return now.on
  }

  test('is called with what is due on its agenda: the election first [S4-25, S0-65]', async () => {
    await goTo(tab, 'meetings')
    await heading(words.title)
    await tab.getByText(words.lacking(2)).waitFor()
    await seeAndFit('meetings-empty')
    await press(words.call)
    await school.dana.workspace.sync()
    await fill(words.on, today())
    await fill(words.place, 'Мугалимдер бөлмөсү')
    const kinds = commissionWords[lang].items
    for (const n of [1, 2])
      await tab.getByLabel(`${words.item(n)} · ${kinds.election}`, { exact: true }).waitFor()
    await tab.getByLabel(`${words.item(3)} · ${kinds.report}`, { exact: true }).waitFor()
    await press(words.removeItem(3))
    await press(words.addItem)
    await tab
      .getByLabel(`${words.item(3)} · ${kinds.other}`, { exact: true })
      .fill('Ашкана жөнүндө.')
    await seeAndFit('meeting-call')
    await press(words.saveCall)
    await heading(words.invitation)
    await tab.getByText(words.leads(school.marat.name)).waitFor()
    await press(words.copyInvitation)
    await tab.getByText(t.common.actions.copied).waitFor()
    const download = tab.waitForEvent('download')
    await press(words.toCalendar)
    const file = await (await download).path()
    const event = readFileSync(file, 'utf8').replaceAll('\r\n ', '')
    expect(event).toContain('LOCATION:Мугалимдер бөлмөсү')
    expect(event).toContain('3. Ашкана жөнүндө.')
    await seeAndFit('meeting-called')
    await goTo(tab, 'today')
    await tab.getByText(words.calledTitle(nearDay(lang, today()))).waitFor()
    await seeAndFit('meeting-today')
    await press(t.common.actions.open)
    await heading(words.invitation)
  })

  test('one that was called twice is called off with a reason, and stays in the list', async () => {
    const reason = 'Эки жолу чакырылган'
    await press(words.back)
    await press(words.call)
    await press(words.saveCall)
    await press(words.callOff.open)
    await fill(words.callOff.reason, reason)
    await tab.getByRole('dialog').getByRole('button', { name: words.callOff.open }).click()
    await tab.getByText(words.callOff.because(reason)).waitFor()
    await seeAndFit('meeting-called-off')
    await press(words.back)
    await tab.getByText(words.stages['called-off']).waitFor()
    await tab.locator('.row.link').last().click()
    await heading(words.invitation)
  })

  test('is held on one screen, and says beside its field what cannot be', async () => {
    await press(words.begin)
    await press(words.all)
    await tab.getByText(words.enough).waitFor()
    await tab.getByText(faults['secretary-is-missing']).waitFor()
    await tab.getByLabel(words.secretary, { exact: true }).selectOption({ label: school.dana.name })
    for (const [n, name] of [school.saule.name, school.dana.name].entries()) {
      const item = tab.locator('.meeting-item').nth(n)
      await item.locator('.election .option').filter({ hasText: name }).locator('input').check()
      await item.getByLabel(words.for, { exact: true }).fill('6')
      await item.getByText(faults['more-votes-than-people']).first().waitFor()
      await item.getByLabel(words.for, { exact: true }).fill('4')
      await item.getByLabel(words.abstained, { exact: true }).fill('1')
      await item.getByText(words.elected(name)).waitFor()
    }
    const talk = tab.locator('.meeting-item').nth(2)
    await talk.getByText(words.library).click()
    await talk.locator('.library summary').press('r')
    await talk.getByLabel(words.decision(1), { exact: true }).waitFor()
    expect(await talk.getByLabel(words.decision(1), { exact: true }).inputValue()).toBe(
      decisionWords.ky.psychologist,
    )
    await talk.getByText(faults['decision-without-a-person']).waitFor()
    await talk.getByLabel(words.person, { exact: true }).fill(school.marat.name)
    await talk.getByLabel(words.dueOn, { exact: true }).fill(addDays(today(), 7))
    await seeAndFit('meeting-hold')
  })

  test('what was called otherwise is put right while it is held: the day, an item too many', async () => {
    await tab.locator('.held-when summary').click()
    await fill(words.on, addDays(today(), 1))
    await tab.getByText(faults['has-not-been-held-yet']).waitFor()
    await fill(words.on, today())
    await tab.getByText(faults['has-not-been-held-yet']).waitFor({ state: 'detached' })
    await press(words.addItem)
    await tab.getByText(faults['title-is-missing']).waitFor()
    await press(words.removeItem(4))
    await tab.getByText(faults['title-is-missing']).waitFor({ state: 'detached' })
    await press(words.removeItem(3))
    await tab.getByText(words.itemRemoved(3)).waitFor()
    await seeAndFit('meeting-item-removed')
    await press(words.putBack)
    const talk = tab.locator('.meeting-item').nth(2)
    await talk.getByLabel(words.decision(1), { exact: true }).waitFor()
  })

  test('a pupil comes only with a reason and is never named [S0-64]', async () => {
    await press(words.addInvited)
    await tab.getByLabel(words.invited, { exact: true }).last().selectOption('pupil')
    await fill(words.invitedName, 'Бермет Касымова')
    expect(await tab.getByRole('button', { name: words.add, exact: true }).isDisabled()).toBe(true)
    await fill(words.pupilReason, 'Өзү келгиси келди')
    await seeAndFit('meeting-pupil')
    await press(words.add)
    const talk = tab.locator('.meeting-item').nth(2)
    await talk.getByRole('button', { name: words.addSpoke }).click()
    await talk.getByLabel(words.words, { exact: true }).fill(`Берметтин айтканы ${secret}`)
    await talk.getByText(faults['pupil-is-named']).first().waitFor()
    await talk.getByLabel(words.speaker, { exact: true }).fill('окуучу 1')
    await talk.getByLabel(words.words, { exact: true }).fill(`Ашканада тамак муздак. ${secret}`)
    await talk.getByText(faults['pupil-is-named']).waitFor({ state: 'detached' })
  })

  test('what was written outlives a lock, and a colleague who saved first is not written over', async () => {
    const talk = tab.locator('.meeting-item').nth(2)
    await untilKept(tab, () =>
      talk.getByLabel(words.words, { exact: true }).fill(`Ашканада тамак муздак дейт. ${secret}`),
    )
    await tab.reload()
    await typePassword(tab, school.marat)
    await heading(words.title)
    await tab.locator('.row.link').last().click()
    await press(words.begin)
    await tab.getByText(words.elected(school.saule.name)).waitFor()
    await tab.getByText(words.hasCome('Бермет Касымова')).waitFor()
    const { workspace } = school.dana
    await workspace.sync()
    const [kept] = workspace.state.records.filter(
      ({ state, data }) => data.kind === 'meeting' && !state.isClosed,
    )
    if (kept === undefined) throw new Error('no meeting')
    const { record, version } = kept.state
    given(
      await workspace.writeRecord({ record, seen: version, audience: 'readers', data: kept.data }),
    )
    await press(words.saveDraft)
    await tab.getByText(words.movedOn).waitFor()
    await seeAndFit('meeting-moved-on')
    await press(words.keepMine)
    await press(words.saveDraft)
    await heading(words.draftTitle)
    await tab.locator('#app article.paper').getByText('окуучу 1').first().waitFor()
    expect(await tab.locator('#app article.paper').getByText('Бермет').count()).toBe(0)
    await seeAndFit('meeting-draft')
  })

  test('its minutes get a number, the election is written, and nobody changes a word [S0-61, S4-24]', async () => {
    await press(words.close)
    await heading(words.minutesNo('1'))
    await tab.getByText(words.whoReads).waitFor()
    await seeAndFit('meeting-closed')
    await press(t.papers.issue.submit)
    await press(words.open)
    await press(t.papers.sign)
    await tab.getByText(t.papers.youSigned).waitFor()
    await seeAndFit('meeting-minutes')
    const { workspace } = school.dana
    await workspace.sync()
    const { state } = workspace
    const day = today()
    expect(holderOf(commissionIn(state), 'chair', day)?.name).toBe(school.saule.name)
    expect(holderOf(commissionIn(state), 'secretary', day)?.name).toBe(school.dana.name)
    const [paper] = issuedPapers(state.records)
    if (paper === undefined) throw new Error('no minutes')
    given(await workspace.signRecord(paper.kept.state.record))
    const [signed] = issuedPapers(workspace.state.records)
    expect(signed && missingOf(signed).map(({ signer }) => signer.name)).toEqual([
      school.saule.name,
      'Гүлнара Токтоева',
      'Эрлан Төрөев',
    ])
  })

  test('a decision is a task of its person, until it is done [S0-69]', async () => {
    await goTo(tab, 'today')
    await heading(words.tasks.today)
    await look(tab, 'meeting-task')
    await press(`${words.tasks.done}: ${decisionWords.ky.psychologist}`)
    await tab.getByLabel(words.tasks.note).fill('Эки жолу сүйлөштүк')
    await look(tab, 'meeting-task-done')
    await press(words.save)
    await tab.getByRole('heading', { name: words.tasks.today }).waitFor({ state: 'detached' })
    await goTo(tab, 'meetings')
    await tab.getByText(words.lacking(1)).waitFor()
    await seeAndFit('meetings')
  })

  test('an extract says what was decided and nothing that was said', async () => {
    await tab.locator('.row.link').last().click()
    await press(words.extractOf('Ашкана жөнүндө.'))
    const paper = tab.locator('#app article.paper')
    await paper.getByText(decisionWords.ky.psychologist.replace(/\.$/, '')).waitFor()
    expect(await paper.getByText(secret).count()).toBe(0)
    await seeAndFit('meeting-extract')
  })

  test('closed minutes are put right by others, and stay to be read beside them [S0-61]', async () => {
    const { correction } = words
    const right = 'Психолог окуучу менен эки жолу сүйлөшсүн.'
    await press(correction.open)
    await fill(correction.reason, 'Чечим толук жазылган эмес')
    const talk = tab.locator('.meeting-item').nth(2)
    await talk.getByLabel(words.decision(1), { exact: true }).fill(right)
    await tab.getByText(correction.elections).waitFor()
    const chosen = tab.locator('.meeting-item').first()
    const { name } = school.marat
    await chosen.locator('.election .option').filter({ hasText: name }).locator('input').check()
    await chosen.getByLabel(words.for, { exact: true }).first().fill('0')
    await chosen.getByLabel(words.for, { exact: true }).last().fill('4')
    await chosen.getByText(words.elected(name)).waitFor()
    await seeAndFit('meeting-correct')
    await press(correction.save)
    await tab.getByText(correction.waits('Чечим толук жазылган эмес')).waitFor()
    await heading(correction.replaced)
    await press(t.papers.issue.submit)
    await tab
      .getByText(correction.waits('Чечим толук жазылган эмес'))
      .waitFor({ state: 'detached' })
    await seeAndFit('meeting-corrected')
    const { workspace } = school.dana
    await workspace.sync()
    expect(holderOf(commissionIn(workspace.state), 'chair', today())?.name).toBe(name)
    const papers = issuedPapers(workspace.state.records)
    const old = papers.find((one) => one.corrected !== null)
    const corrected = papers.find((one) => one.corrects !== null)
    expect(old?.corrected?.hash).toBe(corrected?.data.hash)
    expect(corrected?.data.reason).toBe('Чечим толук жазылган эмес')
    expect(corrected?.number).toEqual(old?.number)
    expect(old && waitsFor(old, school.saule.account)).toBe(false)
    await press(t.common.actions.open)
    await tab.getByText(t.papers.corrected(old?.data.paper.name ?? '')).waitFor()
    // Whoever holds the old print is told that it was replaced.
    await goTo(tab, 'papers')
    await tab.getByLabel(t.papers.verify.field).fill(old?.data.hash ?? '')
    await press(t.papers.verify.submit)
    await tab
      .locator('.notice.due', { hasText: t.papers.corrected(corrected?.data.paper.name ?? '') })
      .waitFor()
  })

  test('no word of it left the browser in the clear', () => {
    expect(strangersIn(seen, senim.origin)).toEqual([])
    expect(findSecrets([secret, 'Бермет'], seen.requests)).toEqual([])
    expect(findSecrets([secret, 'Бермет'], filesUnder(folder.path))).toEqual([])
    expect(seen.complaints.filter((line) => !line.includes('409'))).toEqual([])
  })
})
