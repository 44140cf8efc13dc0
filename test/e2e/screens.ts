import type { Page as Tab } from 'playwright-core'
import type { Page } from '#client/workspace/pages.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import { goTo } from './office.ts'

/** A screen of the workspace, and how somebody comes to it and leaves it again. */
export interface Screen {
  readonly name: string
  /** `t` are the words of the language that the workspace speaks at the moment. */
  readonly open: (tab: Tab, t: WorkspaceWords) => Promise<void>
  /** Without it the next screen is opened from here. */
  readonly leave?: (tab: Tab) => Promise<void>
}

const press = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true }).click()
const escape = (tab: Tab) => tab.keyboard.press('Escape')
const search = (tab: Tab) => tab.locator('.list input[type="search"]')

const onPage = (page: Page, awaited: string): Screen => ({
  name: page,
  open: async (tab) => {
    await goTo(tab, page)
    await tab.locator(awaited).first().waitFor()
  },
})

/** The letter that has `text` in it. */
async function open(tab: Tab, text: string): Promise<void> {
  await goTo(tab, 'letters')
  await search(tab).fill(text)
  await tab.locator('.list-row mark').first().waitFor()
  await tab.locator('.list-row').first().click()
  await tab.locator('.message mark').first().waitFor()
  await search(tab).evaluate((field: HTMLInputElement) => {
    field.value = ''
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** Letters of the demo, by words that no other has. */
const letters = { new: 'Хор үйірмесіне', answered: 'я никому здесь не верю' } as const

const list: readonly Screen[] = [
  onPage('letters', '.list-row'),
  {
    name: 'letters-filters',
    open: async (tab) => {
      await tab.locator('.more-filters summary').click()
    },
    leave: async (tab) => {
      await tab.locator('.more-filters summary').click()
    },
  },
  {
    name: 'letters-nothing',
    open: async (tab) => {
      await search(tab).fill('ыыщщ')
      await tab.locator('.list .empty').waitFor()
    },
    leave: async (tab) => {
      await search(tab).fill('')
      await tab.locator('.list-row').first().waitFor()
    },
  },
]

const oneLetter: readonly Screen[] = [
  { name: 'letter-new', open: (tab) => open(tab, letters.new) },
  {
    name: 'letter-aside',
    open: (tab, t) => press(tab, t.mute.submit),
    leave: escape,
  },
  {
    name: 'letter-note',
    open: async (tab) => {
      await tab.locator('[role="tab"].note').click()
    },
  },
  { name: 'letter-answered', open: (tab) => open(tab, letters.answered) },
  { name: 'letter-print', open: (tab, t) => press(tab, t.print.open), leave: escape },
  {
    name: 'letter-annul',
    open: (tab, t) => press(tab, t.letters.annul.open),
    leave: escape,
  },
]

const aboutTheSchool: readonly Screen[] = [
  onPage('commission', '.row'),
  onPage('ceremony', '.card'),
  onPage('regulation', '.reg-summary .card'),
  onPage('calendar', '.month li'),
  onPage('announcements', '.told .row'),
  onPage('box', '.card'),
  {
    name: 'box-close',
    open: (tab, t) => tab.getByRole('button', { name: t.box.close, exact: true }).first().click(),
    leave: escape,
  },
  onPage('poster', '.poster'),
  onPage('settings', '.languages'),
]

const journal: readonly Screen[] = [
  onPage('journal', '.journal-row'),
  {
    name: 'journal-printing',
    open: async (tab, t) => {
      await press(tab, t.journal.print)
      await tab.locator('.paper-page').first().waitFor()
    },
    leave: (tab) => tab.locator('.journal > .btn').first().click(),
  },
]

/** The first row of `rows`, opened, and the way back to the page. */
const firstOf = (name: string, page: Page, rows: string, awaited: string): Screen => ({
  name,
  open: async (tab) => {
    await goTo(tab, page)
    await tab.locator(rows).first().click()
    await tab.locator(awaited).first().waitFor()
  },
  leave: (tab) => goTo(tab, 'today'),
})

const writtenTogether: readonly Screen[] = [
  onPage('meetings', 'main .row.link'),
  firstOf('meeting', 'meetings', 'main .row.link', 'main h1'),
  onPage('papers', '.papers .row'),
  firstOf('paper', 'papers', '.papers .row', '.paper-page'),
]

const everywhere: readonly Screen[] = [
  {
    name: 'help',
    open: async (tab) => {
      await goTo(tab, 'today')
      await tab.locator('[data-tour="help"]:visible').click()
      await tab.locator('dialog details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true
      })
    },
    leave: escape,
  },
  {
    name: 'tour',
    open: async (tab, t) => {
      await tab.locator('[data-tour="help"]:visible').click()
      await press(tab, t.help.tour)
      await tab.locator('.tour').waitFor()
    },
    leave: escape,
  },
]

/** Every screen of somebody who reads letters. */
export const screensOfAMember: readonly Screen[] = [
  onPage('today', 'h1'),
  ...list,
  ...oneLetter,
  onPage('opening', '.card'),
  ...journal,
  ...writtenTogether,
  ...aboutTheSchool,
  ...everywhere,
]

/** What the reserve sees otherwise: no letter was for him, and the box is not his to open. */
export const screensOfTheReserve: readonly Screen[] = [
  onPage('today', 'h1'),
  onPage('letters', '.empty'),
  onPage('opening', '.empty'),
]

export const screensOfTheAdministrator: readonly Screen[] = [
  {
    name: 'office',
    open: async (tab) => {
      await tab.locator('.checklist').waitFor()
    },
  },
  {
    name: 'office-invite',
    open: (tab, t) => press(tab, t.setup.people.invite),
    leave: escape,
  },
]
