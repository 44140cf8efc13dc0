import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page as Tab, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { marat, openEarly, schoolAtWork } from '../../bench/measure/commission.ts'
import { sendSealed } from '../../bench/measure/sealed-letters.ts'
import { barriersOf } from '../rig/barriers.ts'
import { launch } from '../rig/chromium.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { findSecrets } from '../rig/sentinel.ts'
import { atToday, goTo, lang } from './office.ts'

const { keys, letters, list, common } = workspaceWords[lang]
const total = 330
/** Letters after the first page of 200 that the device keeps: the newest. */
const newest = total - 200
/** In every letter: wherever it turns up outside of a screen, a promise is broken. */
const secret = 'Құпиябелгі7308'

const textOf = (number: number): string =>
  number === 7
    ? `${'Дәлізде ештеңе болған жоқ. '.repeat(6)} Кішілерден ақша жинайды. ${secret}`
    : `${number}-хат асхана туралы. ${secret}`

let folder: FreshFolder
let senim: Senim
let browser: Browser
let tab: Tab

beforeAll(async () => {
  folder = await freshFolder('list')
  senim = await startSenim({ data: folder.path, floodPerMinute: 100_000, boxLetters: 100_000 })
  browser = await launch()
  tab = await schoolAtWork(senim, browser)
  await sendSealed(senim.origin, total, textOf)
  await openEarly(tab, { timeout: 60_000 })
})
afterAll(async () => {
  await browser?.close()
  await senim?.stop()
  await folder?.[Symbol.asyncDispose]()
})

const rows = () => tab.locator('.list-row')
const count = () => tab.locator('.list-count')
const field = () => tab.getByLabel(letters.search, { exact: true })
/** The place in the whole list of the row that has the focus, from 1 on. */
const focused = () =>
  tab.evaluate(() =>
    Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')),
  )

/** Nothing hinders anybody; keeps a picture where `SHOTS` asks for it. */
async function look(name: string): Promise<void> {
  expect(await barriersOf(tab)).toEqual([])
  const shots = process.env['SHOTS']
  if (shots === undefined) return
  await mkdir(shots, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme })
    await tab.screenshot({ path: join(shots, `list-${name}-${colorScheme}.png`) })
  }
  await tab.emulateMedia({ colorScheme: 'light' })
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('a list of many letters at $width pixels', (viewport) => {
  const named = (name: string) => `${name}-${viewport.width}`

  beforeAll(async () => {
    await tab.setViewportSize(viewport)
    await goTo(tab, 'letters')
    await rows().first().waitFor()
  })

  test('keys go through all of it, though only what is near is drawn', async () => {
    await expect(count().textContent()).resolves.toBe(letters.count(total))
    expect(await rows().count()).toBeLessThan(total)
    await rows().first().focus()
    await tab.keyboard.press('ArrowDown')
    expect(await focused()).toBe(2)
    await tab.keyboard.press('End')
    expect(await focused()).toBe(total)
    await tab.keyboard.press('ArrowUp')
    expect(await focused()).toBe(total - 1)
    await tab.keyboard.press('Home')
    expect(await focused()).toBe(1)
    await look(named('all'))
  })

  test('a word is found as it is typed on another keyboard, and marked where it stands', async () => {
    await field().fill('кишилерден акша')
    await tab.locator('.list-found mark').first().waitFor()
    expect(await count().textContent()).toBe(letters.count(1))
    expect(await rows().locator('mark').allTextContents()).toEqual(['Кішілерден', 'ақша'])
    await look(named('found'))
    await rows().first().click()
    await tab.locator('.message mark').first().waitFor()
    await tab.keyboard.press('Escape')
    // The row takes the focus back: whatever is typed before that is typed there.
    await tab.locator('.list button:focus').waitFor()
    expect(await field().inputValue()).toBe('кишилерден акша')
  })

  test('filters narrow it and say so when nothing is left', async () => {
    await field().fill('')
    await tab.getByText(list.more).click()
    await tab.getByLabel(list.order).selectOption('oldest')
    await tab.getByRole('button', { name: list.overdue }).click()
    await tab.getByText(list.nothing).waitFor()
    await look(named('nothing'))
    await tab.getByRole('button', { name: list.clear }).click()
    await rows().first().waitFor()
    expect(await count().textContent()).toBe(letters.count(total))
    await tab.getByText(list.more).click()
  })

  test('on a known device the rows are there before anything is fetched', async () => {
    await tab.goto(`${senim.origin}/w/#/letters`)
    await tab.reload()
    await tab.getByRole('radio', { name: marat.name }).check()
    await tab.getByLabel(keys.password.label, { exact: true }).fill(marat.password)
    let give = (): void => undefined
    const asked = new Promise<void>((resolve) => (give = resolve))
    const hold = async (route: Route) => {
      await asked
      await route.continue()
    }
    await tab.route('**/api/feed*', hold, { times: 1 })
    await tab.evaluate(() => {
      const counts: string[] = []
      Reflect.set(globalThis, 'counts', counts)
      new MutationObserver(() => {
        const now = document.querySelector('.list-count')?.textContent ?? ''
        if (now !== '' && now !== counts.at(-1)) counts.push(now)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    await tab.getByRole('button', { name: keys.unlock.submit, exact: true }).click()
    await rows().first().waitFor({ timeout: 15_000 })
    await count().getByText(letters.count(total)).waitFor()
    const counts = await tab.evaluate(() => Reflect.get(globalThis, 'counts'))
    expect(counts).toEqual([newest, total].map(letters.count))
    if (viewport.width > 1000) await tab.getByText(common.checking).first().waitFor()
    give()
    await goTo(tab, 'today')
    await atToday(tab, marat.name)
    await goTo(tab, 'letters')
  })

  test('what the device keeps says nothing of a letter', async () => {
    const kept = await tab.evaluate(
      () =>
        new Promise<number[][]>((done) => {
          const request = indexedDB.open('senim')
          request.addEventListener('success', () => {
            const all = request.result.transaction('snapshots').objectStore('snapshots').getAll()
            all.addEventListener('success', () => {
              request.result.close()
              done(all.result.map(({ bytes }: { bytes: Uint8Array }) => [...bytes]))
            })
          })
        }),
    )
    expect(kept.length).toBe(3)
    expect(kept.flat().length).toBeGreaterThan(50_000)
    const hiding = new Map(kept.map((bytes, page) => [`page ${page}`, Buffer.from(bytes)]))
    expect(findSecrets([secret], hiding)).toEqual([])
  })
})
