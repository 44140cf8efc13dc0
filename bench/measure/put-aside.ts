import type { Page as Tab } from 'playwright-core'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { goTo, lang } from '../../test/e2e/office.ts'
import { openEarly } from './commission.ts'
import { seen } from './seen.ts'

const { mute } = workspaceWords[lang]
const patience = { timeout: 300_000 }

/** A member opens the box after a flood, and puts all that is in it aside. Seconds. */
export async function putAside(
  tab: Tab,
): Promise<{ readonly listed: number; readonly muted: number }> {
  await openEarly(tab, patience)
  const openedAt = performance.now()
  await goTo(tab, 'letters')
  await seen(tab, '.list-row')
  const listed = (performance.now() - openedAt) / 1000
  await tab.getByRole('button', { name: mute.several, exact: true }).click()
  await tab.locator('.mute-bar .quiet').click()
  await tab.getByRole('button', { name: mute.submit, exact: true }).click()
  const dialog = tab.locator('dialog')
  await dialog.getByLabel(mute.reason, { exact: true }).fill('Жарнама')
  const pressedAt = performance.now()
  await dialog.getByRole('button', { name: mute.submit, exact: true }).click()
  await dialog.waitFor({ state: 'detached', ...patience })
  return { listed, muted: (performance.now() - pressedAt) / 1000 }
}
