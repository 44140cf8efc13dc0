import type { Page as Tab } from 'playwright-core'
import { expect } from 'vitest'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { fill, press, turnTo } from './desk.ts'

/** What happens at a sitting, as whoever writes the minutes sees it. */
export interface Sitting {
  readonly lang: 'kk' | 'ky'
  readonly on: PlainDate
  /** Names of members who did not come. */
  readonly absent?: readonly string[]
  /** Those who came are fewer than the regulation wants, which only warns. */
  readonly isTooFew?: boolean
  readonly invited?: readonly Invited[]
  readonly chair: string
  readonly secretary: string
  /** Whom each item that elects elects, by four votes of five. */
  readonly elected?: readonly string[]
  /** What was said and decided about the openings. */
  readonly openings?: {
    readonly said: { readonly who: string; readonly words: string }
    readonly decided: { readonly text: string; readonly person: string; readonly dueOn: PlainDate }
  }
}

/** Somebody of the staff with their work, or a pupil with the reason. */
interface Invited {
  readonly kind: 'staff' | 'pupil'
  readonly name: string
  readonly why: string
}

/** Calls a sitting for today, holds it, and closes, issues and signs its minutes. */
export async function holdSitting(tab: Tab, sitting: Sitting): Promise<void> {
  const t = workspaceWords[sitting.lang]
  const words = t.meetings
  await turnTo(tab, 'meetings')
  await press(tab, words.call)
  await fill(tab, words.on, sitting.on)
  await press(tab, words.saveCall)
  await press(tab, words.begin)
  await present(tab, sitting)
  await elect(tab, sitting)
  await speakOfOpenings(tab, sitting)
  await press(tab, words.saveDraft)
  const few = commissionWords[sitting.lang].faults['too-few-are-present']
  await tab.getByRole('heading', { name: words.draftTitle }).waitFor()
  expect(await tab.getByText(few).count()).toBe(sitting.isTooFew === true ? 1 : 0)
  await press(tab, words.close)
  await tab.getByRole('heading', { name: words.minutesNo('1') }).waitFor()
  await tab.locator('.option').filter({ hasText: words.everybody }).click()
  await press(tab, t.papers.issue.submit)
  await press(tab, words.open)
  await press(tab, t.papers.sign)
  await tab.getByText(t.papers.youSigned).waitFor()
}

/** Who is there, who was invited, who leads and writes. */
async function present(
  tab: Tab,
  { lang, absent = [], invited = [], chair, secretary }: Sitting,
): Promise<void> {
  const words = workspaceWords[lang].meetings
  await press(tab, words.all)
  const member = (name: string) =>
    tab.locator('.meeting-people label').filter({ hasText: name }).locator('input')
  for (const name of absent) await member(name).uncheck()
  for (const { kind, name, why } of invited) {
    await press(tab, words.addInvited)
    await tab.getByLabel(words.invited, { exact: true }).last().selectOption(kind)
    await fill(tab, words.invitedName, name)
    await fill(tab, kind === 'pupil' ? words.pupilReason : words.invitedAs, why)
    await press(tab, words.add)
  }
  for (const [label, name] of [
    [words.chair, chair],
    [words.secretary, secretary],
  ] as const)
    await tab.getByLabel(label, { exact: true }).selectOption({ label: name })
}

async function elect(tab: Tab, { lang, elected = [] }: Sitting): Promise<void> {
  const words = workspaceWords[lang].meetings
  const elections = tab.locator('.meeting-item').filter({ has: tab.locator('.election') })
  for (const [n, name] of elected.entries()) {
    const item = elections.nth(n)
    await item.locator('.election label').filter({ hasText: name }).locator('input').check()
    await item.getByLabel(words.for, { exact: true }).fill('4')
    await item.getByLabel(words.abstained, { exact: true }).fill('1')
    await item.getByText(words.elected(name)).waitFor()
  }
}

async function speakOfOpenings(tab: Tab, { lang, openings }: Sitting): Promise<void> {
  if (openings === undefined) return
  const { said, decided } = openings
  const words = workspaceWords[lang].meetings
  const { items } = commissionWords[lang]
  const item = tab.locator('.meeting-item').filter({ hasText: items.openings })
  const spoke = item.getByRole('group', { name: words.spoke })
  await spoke.getByRole('button', { name: words.addSpoke }).click()
  await spoke.getByLabel(words.speaker, { exact: true }).fill(said.who)
  await spoke.getByLabel(words.words, { exact: true }).fill(said.words)
  await item.getByRole('button', { name: words.addDecision }).click()
  await item.getByLabel(words.decision(1), { exact: true }).fill(decided.text)
  await item.getByLabel(words.person, { exact: true }).fill(decided.person)
  await item.getByLabel(words.dueOn, { exact: true }).fill(decided.dueOn)
  expect(await item.locator('.wrong').count()).toBe(0)
}
