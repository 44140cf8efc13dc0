import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPhones, sendAndRead, wireOf, type Phones } from '../rig/phone.ts'
import { given, openBox } from '../workspace/school.ts'
import { keepPicture, look } from './look.ts'

let phones: Phones

beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones[Symbol.asyncDispose]())

const digitsOf = (code: string): string => code.replaceAll(/\D/g, '')

/** Looks on a phone and on a desk. */
async function lookOnBoth(page: Page, name: string): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await look(page, name)
  }
}

async function send(page: Page, text: string): Promise<string> {
  await page.goto('/kk/letter')
  await page.locator('#text').fill(text)
  return sendAndRead(page)
}

/** Dana registers the letter and answers it. */
async function answer(text: string, reply: string): Promise<void> {
  const { workspace } = phones.site.school.dana.browser
  await workspace.sync()
  const letter = workspace.state.letters.find(({ body }) => body.text === text)
  const { thread, registration } = letter?.state ?? expect.fail('the letter is not there')
  if (registration === null) given(await workspace.register(thread, { brief: 'Қысқаша' }))
  given(await workspace.answer(thread, reply))
}

async function messagesOf(text: string) {
  const { workspace } = phones.site.school.dana.browser
  await workspace.sync()
  const letter = workspace.state.letters.find(({ body }) => body.text === text)
  return letter ?? expect.fail('the letter is not there')
}

async function openWith(page: Page, code: string): Promise<void> {
  await page.goto('/kk/answer')
  await page.locator('#digits').fill(code)
  await page.locator('#send button').click()
  await page.locator('.path').waitFor()
}

describe('the receipt', () => {
  test('its picture opens the answer: the code is read from the QR and stays out of the address', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    const said = wireOf(page)
    const code = await send(page, 'Суретпен қайтамын')
    expect(await page.locator('.code svg path').getAttribute('d')).toContain('M4 4h1v1h-1z')
    await lookOnBoth(page, 'receipt-qr')
    await page.emulateMedia({ media: 'print' })
    await keepPicture(page, 'receipt-print')
    await page.emulateMedia({ media: 'screen' })
    await page.locator('[data-do="picture"]').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do="save"]').click(),
    ])
    expect(download.suggestedFilename()).toBe('picture.png')
    const picture = await readFile(await download.path())

    await page.goto('/kk/answer')
    await lookOnBoth(page, 'return-page')
    await page.locator('#qr-picture').setInputFiles({
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: picture,
    })
    await expect.poll(() => page.locator('#digits').inputValue(), { timeout: 20_000 }).toBe(code)
    await lookOnBoth(page, 'return-filled')
    await page.locator('#send button').click()
    await page.locator('.path').waitFor()
    expect(said()).not.toContain(digitsOf(code))
  })

  test('the address of the QR fills the code in and forgets it; another school stops the page', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    const code = await send(page, 'Мекенжаймен қайтамын')
    const genesis = (await page.locator('body').getAttribute('data-genesis')) ?? ''
    await page.goto(`/kk/answer#r=${genesis}&c=${digitsOf(code)}`)
    await expect.poll(() => page.locator('#digits').inputValue()).toBe(code)
    expect(page.url()).toBe(`${phones.site.origin}/kk/answer#r=${genesis}`)
    await page.locator('#send button').click()
    await page.locator('.path').waitFor()

    await page.goto('about:blank')
    await page.goto(`/kk/answer#r=${genesis.replaceAll(/./g, 'A')}&c=${digitsOf(code)}`)
    await page.locator('#code').waitFor({ state: 'detached' })
    expect(page.url()).not.toContain(digitsOf(code))
  })
})

describe('a code that is typed', () => {
  test('is taken out of a whole message that was pasted', async () => {
    await using phone = await phones.unused({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { page } = phone
    const code = await send(page, 'Хабарламадан көшіремін')
    await page.goto('/kk/answer')
    await page.locator('.ways').waitFor()
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      `Менің кодым: ${code.replaceAll(' ', '-')}. Жауап мына жерде: 12 бөлме.`,
    )
    await page.locator('#digits').focus()
    await page.keyboard.press('Control+V')
    await expect.poll(() => page.locator('#digits').inputValue()).toBe(code)
  })

  test('marks the group that lacks a digit, and goes through the groups when one digit is wrong', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    await page.goto('/kk/answer')
    await page.locator('.ways').waitFor()
    await page.locator('#digits').pressSequentially('1234 567 8901')
    await page.locator('.typed .doubt').waitFor()
    expect(await page.locator('.typed .doubt').innerText()).toBe('567')
    await lookOnBoth(page, 'code-doubt')
    await page.locator('.typed .doubt').click()
    await page.keyboard.type('5678')
    expect(await page.locator('#digits').inputValue()).toBe('1234 5678 8901')

    await page.locator('#digits').fill('12345678901234567890')
    await page.locator('.compare .large').waitFor()
    await lookOnBoth(page, 'code-compare')
    await page.locator('.compare .btn').first().click()
    expect(await page.locator('.compare .large').innerText()).toBe('5678')
    await page.locator('.compare .btn').nth(1).click()
    await page.keyboard.type('5679')
    expect(await page.locator('#digits').inputValue()).toBe('1234 5679 9012 3456 7890')
  })
})

test('without a camera the page says what to do instead', async () => {
  await using phone = await phones.unused()
  const { page } = phone
  await page.goto('/kk/answer')
  await page.locator('.ways .btn').first().click()
  const status = page.locator('.ways [role="status"]')
  await status.filter({ hasText: 'Кодты жаз' }).waitFor()
  expect(await page.locator('.viewfinder video').count()).toBe(0)
})

describe('an answer', () => {
  test('is said to have helped or not, and to have solved nothing; read, it is gone for good', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    const text = 'Бұл шешілмей жатыр'
    const code = await send(page, text)
    await openWith(page, code)
    await lookOnBoth(page, 'thread-waits')
    await openBox(phones.site.server, phones.site.school)
    await answer(text, 'Құпия жауап')
    await openWith(page, code)
    await page.locator('[data-helped="no"]').click()
    await page.locator('.helped .done').waitFor()
    await page.locator('[data-helped="partly"]').click()
    await page.locator('[data-helped="partly"][aria-pressed="true"]').waitFor()
    await lookOnBoth(page, 'thread-helped')
    expect((await messagesOf(text)).messages.at(-1)).toMatchObject({ rated: { helped: 'partly' } })

    await page.locator('[data-do="not-solved"]').click()
    await page.locator('[data-mark]').waitFor()
    await lookOnBoth(page, 'thread-not-solved')
    await page.locator('.follow-up > button').click()
    await page.locator('[data-say="arrived"]').waitFor()
    expect(await messagesOf(text)).toMatchObject({ awaitsAnswer: false })
    await openBox(phones.site.server, phones.site.school)
    const letter = await messagesOf(text)
    expect(letter.messages.at(-1)).toMatchObject({
      kind: 'follow-up',
      text: '',
      mark: 'not-solved',
    })
    expect(letter.awaitsAnswer).toBe(true)

    await page.locator('[data-do="read"]').click()
    await lookOnBoth(page, 'thread-before-removal')
    await page.locator('[data-do="remove"]').click()
    await page.locator('.answer > .done').waitFor()
    expect(await page.locator('main').innerText()).not.toContain('Құпия жауап')
    await openWith(page, code)
    await page.locator('.answer > .done').waitFor()
    await lookOnBoth(page, 'thread-removed')
    expect(await page.locator('main').innerText()).not.toContain('Құпия жауап')
    expect((await messagesOf(text)).messages.find(({ kind }) => kind === 'answer')).toMatchObject({
      text: 'Құпия жауап',
      readOn: phones.site.server.clock.wall().on,
    })
  })

  test('an opening that did not take place is said, before the code and after it', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    const code = await send(page, 'Ашылмаған жәшік')
    phones.site.server.clock.advance(8 * 86_400)
    await page.goto('/kk/answer')
    await page.locator('main > .missed').waitFor()
    await openWith(page, code)
    await page.locator('.card .missed').waitFor()
    await lookOnBoth(page, 'thread-missed')
  })
})
