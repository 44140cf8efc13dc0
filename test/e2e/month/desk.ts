import type { Page as Tab } from 'playwright-core'
import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import type { SignedBy } from '#core/contract/letter-body.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { Page } from '#client/workspace/pages.ts'
import { goTo } from '../office.ts'

/** Who sits at a screen, and in which language it is. */
export interface AtScreen {
  readonly lang: 'kk' | 'ky'
  readonly name: string
  readonly password: string
}

/** Unlocks the workspace; `card` on a device that does not know the person. */
export async function unlockAt(
  tab: Tab,
  { lang, name, password }: AtScreen,
  card: string | null,
): Promise<void> {
  const t = workspaceWords[lang]
  const option = (label: string) =>
    tab.locator('.option').filter({ hasText: label }).locator('input').first()
  await option(name).check()
  await tab.getByLabel(t.keys.password.label, { exact: true }).fill(password)
  if (card !== null) {
    await tab.getByLabel(t.keys.unlock.card, { exact: true }).fill(card)
    await option(t.keys.device.own).check()
  }
  await press(tab, t.keys.unlock.submit)
  await tab.getByRole('heading', { name: t.letters.today.hello(name) }).waitFor({ timeout: 30_000 })
}

/** Turns to `page` as if for the first time: whatever was begun there is left. */
export async function turnTo(tab: Tab, page: Page): Promise<void> {
  await goTo(tab, 'settings')
  await tab.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  await goTo(tab, page)
}

/** Presses the button that is called `name`. */
export const press = (tab: Tab, name: string): Promise<void> =>
  tab.getByRole('button', { name, exact: true }).first().click()

/** Types `value` into the field under `label`. */
export const fill = (tab: Tab, label: string, value: string): Promise<void> =>
  tab.getByLabel(label, { exact: true }).first().fill(value)

/** What two people do and see at a sealed box or one without a seal. */
export interface AtBox {
  /** Everybody beside whoever holds the phone. */
  readonly present: readonly string[]
  readonly letters: number
  /** Number of the new seal; null where the box has none. */
  readonly newSeal: string | null
  /** The number that hung there; needed the first time. */
  readonly sealFound?: string
  /** The seal was found broken, and this was done about it. */
  readonly broken?: string
  /** What else the journal of openings should say. */
  readonly note?: string
}

/** Opens the paper box as the wizard has it, up to the moment when it is closed again. */
export async function openPaperBox(
  tab: Tab,
  t: WorkspaceWords,
  { present, letters, newSeal, sealFound, broken, note }: AtBox,
): Promise<void> {
  const words = t.paperOpening
  await turnTo(tab, 'opening')
  await tab
    .getByRole('button', { name: words.goToBox, exact: true })
    .or(tab.getByRole('button', { name: words.goEarly, exact: true }))
    .first()
    .click()
  await tab.getByRole('heading', { name: words.box.title, exact: true }).waitFor()
  for (const name of present)
    await tab
      .locator('.option, .check, label')
      .filter({ hasText: name })
      .locator('input')
      .first()
      .check()
  if (newSeal !== null) {
    const state = words.box.states[broken === undefined ? 'whole' : 'broken']
    await tab.locator('.seal-state').filter({ hasText: state }).click()
    if (sealFound !== undefined) await fill(tab, words.box.sealNumber, sealFound)
    await fill(tab, words.box.newSeal, newSeal)
  }
  for (let n = 0; n < letters; n++) await press(tab, words.box.more(words.box.letters))
  if (broken !== undefined) await fill(tab, words.box.incident, broken)
  if (note !== undefined) {
    await tab.getByText(words.box.addNote, { exact: true }).click()
    await fill(tab, words.box.note, note)
  }
  await press(tab, words.box.close(letters))
  await tab.getByRole('heading', { name: words.closed.title, exact: true }).waitFor()
  await allSent(tab, t)
}

/** Nothing waits on this device any more. */
const allSent = (tab: Tab, t: WorkspaceWords): Promise<void> =>
  tab
    .getByRole('heading', { name: t.paperOpening.unsent.title })
    .waitFor({ state: 'detached', timeout: 20_000 })

/** A letter as somebody types it in the office. */
export interface TypedLetter {
  readonly text: string
  readonly brief: string
  /** Who signed it; absent where nobody did. */
  readonly signed?: readonly (readonly [field: keyof SignedBy, text: string])[]
}

/**
 * Enters the letters of an opening, and says that these are all.
 *
 * @param begin - the button that leads to them: of the box that was just closed, or of letters that wait.
 */
export async function enterLetters(
  tab: Tab,
  t: WorkspaceWords,
  letters: readonly TypedLetter[],
  begin = t.paperOpening.closed.toOffice,
): Promise<void> {
  const { office, sheet } = t.paperOpening
  await press(tab, begin)
  await press(tab, office.enter(1))
  for (const [at, { text, brief, signed }] of letters.entries()) {
    await tab
      .getByRole('heading', { name: sheet.title(at + 1, letters.length), exact: true })
      .waitFor()
    await fill(tab, sheet.text, text)
    await fill(tab, sheet.brief, brief)
    if (signed !== undefined) await tab.getByLabel(sheet.signed, { exact: true }).check()
    const { fields } = t.letters.from
    for (const [field, told] of signed ?? []) await fill(tab, fields[field], told)
    await press(tab, sheet.save)
  }
  await tab.getByRole('heading', { name: office.title, exact: true }).waitFor()
  await press(tab, office.finish)
  await tab.getByText(office.finished).waitFor()
  await allSent(tab, t)
}

/** Draws up an act of the opening at hand and issues it. */
export async function issueAct(
  tab: Tab,
  t: WorkspaceWords,
  kind: 'removal-act' | 'incident-act' | 'empty-opening-act',
): Promise<void> {
  const { acts } = t.paperOpening
  const row = tab.locator('.opening-acts li').filter({ hasText: t.papers.kinds[kind] })
  await row.getByRole('button', { name: acts.write, exact: true }).click()
  await press(tab, t.papers.issue.submit)
  await row.getByText(acts.issued, { exact: true }).waitFor()
}

/** Moves the opening of a paper box that stands at `from` to another day, at the same hour. */
export async function moveOpening(
  tab: Tab,
  t: WorkspaceWords,
  { from, to }: { readonly from: WallTime; readonly to: PlainDate },
): Promise<void> {
  const words = t.box.opening
  await turnTo(tab, 'opening')
  await tab.getByText(words.move, { exact: true }).click()
  const form = tab.locator('details.move')
  await form.getByLabel(words.from, { exact: true }).selectOption(`${from.on} ${from.at}`)
  await form.getByLabel(t.calendar.move.suggested, { exact: true }).selectOption('another')
  await form.locator('input[type="date"]').fill(to)
  await form.getByRole('button', { name: words.moveIt, exact: true }).click()
  await form.getByText(words.moved).waitFor()
}

/** How the calendar shows the openings of a month, by their day. @param steps - months from now */
export async function standings(
  tab: Tab,
  t: WorkspaceWords,
  steps = 0,
): Promise<Readonly<Record<number, string>>> {
  await turnTo(tab, 'calendar')
  await tab.locator('.month').waitFor()
  for (let n = 0; n < Math.abs(steps); n++)
    await press(tab, steps < 0 ? t.calendar.before : t.calendar.after)
  const days = await tab
    .locator('.month > ol > li')
    .evaluateAll((all) =>
      all.map((day) =>
        [...day.querySelectorAll('[class*="was-"]')].map(
          (one) => [...one.classList].find((name) => name.startsWith('was-'))?.slice(4) ?? '',
        ),
      ),
    )
  return Object.fromEntries(
    days.flatMap((openings, at) => (openings.length === 0 ? [] : [[at + 1, openings.join(', ')]])),
  )
}
