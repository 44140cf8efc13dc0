import type { Page as Tab } from 'playwright-core'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { look } from '../look.ts'
import { press, turnTo } from './desk.ts'
import { printed, type Print } from './prints.ts'

/** Opens the journal of openings of a calendar year. */
export async function openingJournal(tab: Tab, lang: 'kk' | 'ky', year: number): Promise<void> {
  const { journal } = workspaceWords[lang]
  await turnTo(tab, 'journal')
  const label = `${journal.books.openings}, ${journal.books.year(year)}`
  await tab.locator('.journal-tools select').selectOption({ label })
}

/** Looks at the cover of the journal of openings, has its pages printed, closes it: gives its last page. */
export async function closeOpenings(tab: Tab, lang: 'kk' | 'ky', folder: string): Promise<Print> {
  const { journal } = workspaceWords[lang]
  const { printing } = journal
  const choose = (label: string) => tab.locator('.option').filter({ hasText: label }).click()
  await choose(printing.cover)
  await tab.locator('#app .paper-text.huge').waitFor()
  await look(tab, 'openings-cover')
  await choose(printing.added)
  await press(tab, printing.remember)
  await choose(printing.closing)
  await press(tab, printing.close)
  await tab.locator('.notice.done').waitFor()
  await look(tab, 'openings-closing')
  return printed(tab, folder, 'openings-closing')
}
