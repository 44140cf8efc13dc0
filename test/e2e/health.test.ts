import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { langs, langNames, type Lang } from '#core/words/lang.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { runCommand } from '#server/cli/run.ts'
import { launch } from '../rig/chromium.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { look } from './look.ts'
import { lang, setUpSchool } from './office.ts'
import { watch, type Watch } from './watch.ts'

const hour = 3600 * 1000
const { health } = workspaceWords[lang]

/** Runs `senim` as an administrator does, by the clock on the wall. */
const command = (data: string, ...args: readonly string[]): Promise<number> =>
  runCommand(
    args,
    { SENIM_DATA: data },
    {
      world: {
        clock: () => Math.floor(Date.now() / 1000),
        random: (bytes) => Uint8Array.from(randomBytes(bytes)),
      },
      packageFile: new URL('../../package.json', import.meta.url),
      print: () => undefined,
    },
  )

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('the health card at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let tab: Tab

  /** Looks as `look` does, and sees that nothing stands beside the screen. */
  async function lookWhole(name: string): Promise<void> {
    await look(tab, `health-${name}`)
    const overflow = () => document.documentElement.scrollWidth - window.innerWidth
    expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0)
  }

  beforeAll(async () => {
    folder = await freshFolder('health')
    senim = await startSenim({ data: folder.path })
    browser = await launch()
    const context = await browser.newContext({
      viewport,
      locale: lang,
      timezoneId: 'Asia/Almaty',
    })
    watch(context, seen)
    tab = await context.newPage()
    const code = senim.setUpCode() ?? ''
    await setUpSchool(tab, senim.origin, code, {
      name: 'Үлгі орта мектебі',
      shortName: '«Үлгі» мектебі',
      password: 'кілт терезе есік шам',
    })
  })
  afterAll(async () => {
    await browser.close()
    await senim.stop()
    await folder[Symbol.asyncDispose]()
  })

  const card = () => tab.locator('section.health')

  test('a fresh school reads what it means and what to do, and what to type', async () => {
    await card().getByRole('heading', { name: health.title }).waitFor()
    const never = card().locator('li.care', {
      hasText: String(health.care['backup-was-never-made'].is),
    })
    await never.waitFor()
    const text = await never.innerText()
    expect(text).toContain(health.care['backup-was-never-made'].means)
    expect(text).toContain(health.care['backup-was-never-made'].todo)
    expect(text).toContain('npx senim backup FOLDER')
    expect(text).toContain(health.levels.soon)
    await card().getByText(health.summary.soon).waitFor()
    await lookWhole('soon')
  })

  test('what is in order opens with the keyboard, and names the versions', async () => {
    const summary = card().locator('details.in-order summary')
    await summary.focus()
    await tab.keyboard.press('Enter')
    await card()
      .getByText(/Senim \d+\.\d+\.\d+ · Node \d+/)
      .waitFor()
    await card().getByText(String(health.fine['clock-agrees'])).waitFor()
    await lookWhole('rest')
  })

  test('a backup and its rehearsal are seen at the next look', async () => {
    await using place = await freshFolder('health-backup')
    const backup = join(place.path, 'monday')
    expect(await command(folder.path, 'backup', backup)).toBe(0)
    expect(await command(folder.path, 'rehearse', backup)).toBe(0)
    await reopen()
    await card().locator('li.care').first().waitFor()
    const text = await card().innerText()
    expect(text).not.toContain(String(health.care['backup-was-never-made'].is))
    expect(text).not.toContain(health.care['restore-was-never-rehearsed'].means)
  })

  test('a device whose clock is an hour off reads that one of the two is wrong, first of all', async () => {
    await tab.clock.setFixedTime(Date.now() + hour)
    await reopen()
    const first = card().locator('li.care').first()
    await first.waitFor()
    expect(await first.innerText()).toContain(health.care['clock-differs'].means)
    await card().getByText(health.summary.now).waitFor()
    await lookWhole('now')
  })

  test('every language says it in its own words', async () => {
    for (const other of langs) {
      await choose(other)
      await card().getByRole('heading', { name: workspaceWords[other].health.title }).waitFor()
      await lookWhole(other)
    }
    await choose(lang)
  })

  test('the smallest phone, and a page at twice its size, show all of it', async () => {
    for (const width of [320, Math.ceil(viewport.width / 2)].filter((one) => one >= 320)) {
      await tab.setViewportSize({ width, height: viewport.height })
      await lookWhole('narrow')
    }
    await tab.setViewportSize(viewport)
    expect(seen.complaints).toEqual([])
  })

  /** Locks and unlocks, as somebody who comes back the next day. */
  async function reopen(): Promise<void> {
    await tab.reload()
    const words = workspaceWords[lang].keys
    await tab.getByLabel(words.password.label, { exact: true }).fill('кілт терезе есік шам')
    await tab.getByRole('button', { name: words.unlock.submit, exact: true }).click()
    await card().waitFor({ timeout: 30_000 })
  }

  const choose = (other: Lang) =>
    tab.getByRole('button', { name: langNames[other], exact: true }).click()
})
