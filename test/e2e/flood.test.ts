import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicWords } from '#core/words/public/public-words.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { openEarly, schoolAtWork } from '../../bench/measure/commission.ts'
import { sendSealed } from '../../bench/measure/sealed-letters.ts'
import { launch } from '../rig/chromium.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { goTo, lang } from './office.ts'
import { look } from './look.ts'

const { mute, letters } = workspaceWords[lang]
const { letter: form } = publicWords(lang, 'child')
const boxLetters = 10
const real = 'Мені сыныпта ренжітеді'
const wide = 1280

const textOf = (number: number): string => (number === 4 ? real : `жарнама жарнама ${number}`)

let folder: FreshFolder
let senim: Senim
let browser: Browser
let office: Tab

beforeAll(async () => {
  folder = await freshFolder('flood')
  senim = await startSenim({ data: folder.path, boxLetters })
  browser = await launch()
  office = await schoolAtWork(senim, browser)
})
afterAll(async () => {
  await browser?.close()
  await senim?.stop()
  await folder?.[Symbol.asyncDispose]()
})

describe.each([
  { width: 360, height: 740 },
  { width: wide, height: 900 },
])('a flooded box at $width pixels', (viewport) => {
  let phone: Tab

  beforeAll(async () => {
    // Two of the round before wait still.
    await sendSealed(senim.origin, viewport.width === wide ? boxLetters - 2 : boxLetters, textOf)
    const context = await browser.newContext({ viewport, locale: 'kk-KZ' })
    phone = await context.newPage()
    await office.setViewportSize(viewport)
  })
  afterAll(() => phone?.context().close())

  const write = async (text: string): Promise<void> => {
    await phone.goto(`${senim.origin}/${lang}/letter`)
    await phone.locator('#text').fill(text)
  }
  const send = () => phone.locator('#send button').click()
  const said = (word: string) => phone.locator(`#status [data-say="${word}"]`)

  test('it says that it is full and when it is opened, and what was written stays', async () => {
    await write(real)
    await phone.locator('main > .warn', { hasText: form.urgent }).waitFor()
    await send()
    await said('full').waitFor()
    expect(await phone.locator('#text').inputValue()).toBe(real)
    expect(await said('full').locator('a[href^="tel:"]').count()).toBeGreaterThan(0)
    await look(phone, 'full-box')
  })

  test('a letter in danger goes through all the same', async () => {
    await phone.locator('#urgent').check()
    await send()
    await phone.locator('.digits').waitFor()
  })

  test('junk is put aside together; the real letter is left, and the way back is open', async () => {
    await goTo(office, 'today')
    await openEarly(office, { timeout: 30_000 })
    await goTo(office, 'letters')
    const rows = office.locator('.list-row')
    await rows.first().waitFor()
    await office.getByLabel(letters.search, { exact: true }).fill('жарнама')
    // What was put aside in the round before is found too, and cannot be chosen again.
    const junk = viewport.width === wide ? boxLetters - 2 : boxLetters - 1
    await expect.poll(() => office.locator('.list-row:not([aria-pressed])').count()).not.toBe(0)
    await office.getByRole('button', { name: mute.several, exact: true }).click()
    await expect.poll(() => office.locator('.list-row:enabled').count()).toBe(junk)
    await office.getByRole('button', { name: mute.all(junk), exact: true }).click()
    await office.getByText(mute.chosen(junk)).waitFor()
    await look(office, 'choosing')
    await office.getByRole('button', { name: mute.submit, exact: true }).click()
    const dialog = office.locator('dialog')
    await dialog.getByLabel(mute.reason, { exact: true }).fill('Жарнама')
    await look(office, 'mute-dialog')
    await dialog.getByRole('button', { name: mute.submit, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })

    await office.getByLabel(letters.search, { exact: true }).fill('')
    await expect.poll(() => office.getByText('жарнама').count()).toBe(0)
    await rows.filter({ hasText: real }).first().waitFor()
    await office.getByRole('button', { name: letters.filters.muted, exact: true }).click()
    await rows.filter({ hasText: 'жарнама' }).first().click()
    const because = office.getByText(mute.because('Жарнама'), { exact: true })
    await because.waitFor()
    await look(office, 'muted-letter')
    await office.getByRole('button', { name: mute.back, exact: true }).click()
    await dialog.getByLabel(mute.reason, { exact: true }).fill('Қате болды')
    await dialog.getByRole('button', { name: mute.back, exact: true }).click()
    await because.waitFor({ state: 'detached' })
    await goTo(office, 'letters')
    await office.getByRole('button', { name: letters.filters.all, exact: true }).click()
  })

  test('work that has become old is done anew for the same letter', async () => {
    const sent: { readonly body: string | null; readonly work: string | undefined }[] = []
    await phone.route('**/api/letters/*', async (route) => {
      const request = route.request()
      sent.push({ body: request.postData(), work: request.headers()['proof-of-work'] })
      if (sent.length > 1) return route.continue()
      return route.fulfill({ status: 409, json: { error: 'work-is-old' } })
    })
    const offered = phone.waitForResponse('**/api/work')
    await write(real)
    await send()
    await phone.locator('.digits').waitFor()
    expect((await offered).status()).toBe(200)
    expect(sent).toHaveLength(2)
    expect(sent[1]?.body).toBe(sent[0]?.body)
    expect(sent[1]?.work).toHaveLength(112)
    await phone.unrouteAll()
  })

  test('when the work takes long the page says why, and the letter goes', async () => {
    // A solution that is better than asked for is a solution too.
    await phone.route('**/api/box', async (route) => {
      const response = await route.fetch()
      const keys: { readonly work: object } = await response.json()
      await route.fulfill({ response, json: { ...keys, work: { ...keys.work, bits: 19 } } })
    })
    await write(real)
    await send()
    await said('solving').waitFor({ timeout: 30_000 })
    // Eight million hashes: a quarter of a minute, and a minute where four others reckon too.
    await phone.locator('.digits').waitFor({ timeout: 90_000 })
    await phone.unrouteAll()
  })
})
