import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPhones, secret, sendAndRead, wireOf, type Phones } from '../rig/phone.ts'

let phones: Phones

beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones[Symbol.asyncDispose]())

describe('a letter', () => {
  test('is sent without whom it is about, and leaves nothing behind but the code', async () => {
    await using phone = await phones.unused()
    const { page, context } = phone
    const wire = wireOf(page)
    const broken: string[] = []
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()))
    await page.goto('/kk/letter')
    await page.locator('#text').fill(secret)
    await page.locator('.pick summary').click()
    await page.locator('#people label', { hasText: 'Директордың орынбасары' }).click()
    const [reads, doesNot] = (await page.locator('.who').innerText()).split(/\n+/)
    expect(reads).toMatch(/^Оқиды: .*психолог/)
    expect(reads).not.toContain('орынбасары')
    expect(doesNot).toMatch(/^Оқымайды: директордың орынбасары \(сен таңдадың\), директор/)
    const code = await sendAndRead(page)
    await page.locator('.group').fill('0000')
    await page.locator('main form button').click()
    expect(await page.locator('.wrong').isVisible()).toBe(true)
    await page.locator('.group').fill(code.slice(-4))
    await page.locator('main form button').click()
    await page.locator('h1', { hasText: 'Бәрі дайын' }).waitFor()

    const left = await page.content()
    for (const trace of [secret, ...code.split(' ')]) expect(left).not.toContain(trace)
    for (const trace of [secret, code, code.replaceAll(' ', '')])
      expect(wire()).not.toContain(trace)
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    expect(broken).toEqual([])
  })

  test('waits while the server is away, and arrives once', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    const bodies: (string | null)[] = []
    await page.route('**/api/letters/*', async (route) => {
      bodies.push(route.request().postData())
      // The first answer is lost on its way; the letter is there all the same.
      if (bodies.length === 1) await route.fetch()
      if (bodies.length < 3) return route.abort()
      return route.continue()
    })
    await page.goto('/kk/letter')
    await page.locator('#text').fill(secret)
    await page.locator('#send button').click()
    await page.locator('[data-say="unsent"] button').click()
    await page.locator('[data-say="unsent"] button').click()
    await page.locator('.digits').waitFor()
    expect(new Set(bodies).size).toBe(1)
    expect(bodies).toHaveLength(3)
  })

  test('asks again when other people read than the page named', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    // The page of yesterday: Saule was not in the commission yet.
    await page.route('**/kk/letter', async (route) => {
      const answer = await route.fetch()
      const html = await answer.text()
      const older = html.replace(
        /<label data-member="[^"]*" data-role="social-pedagogue"[\s\S]*?<\/label>/,
        '',
      )
      expect(older).not.toBe(html)
      await route.fulfill({ response: answer, body: older })
    })
    await page.goto('/kk/letter')
    await page.locator('#text').fill(secret)
    await page.locator('#send button').click()
    await page.locator('[data-say="readers-changed"]').waitFor()
    expect(await page.locator('[data-readers]').innerText()).toContain('әлеуметтік педагог')
    expect(await page.locator('#people label').count()).toBe(4)
    expect(await page.locator('#text').inputValue()).toBe(secret)
    await sendAndRead(page)
  })

  test('goes to the reserve when too few are left, and nowhere when that is not enough', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    await page.goto('/en/letter')
    await page.locator('.pick summary').click()
    const ticks = page.locator('#people input')
    await ticks.nth(0).check()
    await ticks.nth(1).check()
    expect(await page.locator('#comes-in').innerText()).toContain(
      'officer of the education department',
    )
    await ticks.nth(2).check()
    expect(await page.locator('#too-few').isVisible()).toBe(true)
    expect(await page.locator('#send button').isDisabled()).toBe(true)
  })

  test('is not written on a page that is not the page of the poster', async () => {
    await using phone = await phones.unused()
    await phone.page.goto(`/kk/letter#r=${'A'.repeat(43)}`)
    await phone.page.locator('h1', { hasText: 'плакаттағы бет емес' }).waitFor()
    expect(await phone.page.locator('textarea').count()).toBe(0)
    expect(await phone.page.locator('main a[href="tel:111"]').isVisible()).toBe(true)
  })

  test('the hash of the poster goes along with every link', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    await page.goto('/kk/')
    const genesis = await page.locator('body').getAttribute('data-genesis')
    await page.goto('about:blank')
    await page.goto(`/kk/#r=${genesis}`)
    await page.locator('.btn.main').click()
    await page.waitForURL(`**/kk/letter#r=${genesis}`)
    await page.locator('nav a[lang="ru"]').click()
    await page.waitForURL(`**/ru/letter#r=${genesis}`)
    await page.locator('#letter').waitFor()
  })

  test('can be sent from a browser without WebAssembly', async () => {
    await using phone = await phones.unused()
    await phone.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
    await phone.page.goto('/kk/letter')
    await phone.page.locator('#text').fill(secret)
    await sendAndRead(phone.page)
  })
})

describe('leaving', () => {
  test.each(['the button', 'Shift three times'])(
    'by %s takes the page out of the history',
    async (way) => {
      await using phone = await phones.unused()
      const { page, context } = phone
      await context.route('https://kk.wikipedia.org/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Уикипедия</title>' }),
      )
      await page.goto('/kk/help')
      await page.goto('/kk/letter')
      await page.locator('#text').fill(secret)
      if (way === 'the button') await page.locator('#exit').click()
      else for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
      await page.waitForURL('https://kk.wikipedia.org/')
      await page.goBack()
      expect(new URL(page.url()).pathname).toBe('/kk/help')
    },
  )

  test('writing capital letters does not leave', async () => {
    await using phone = await phones.unused()
    await phone.page.goto('/kk/letter')
    await phone.page.locator('#text').click()
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D'])
      await phone.page.keyboard.press(key)
    expect(await phone.page.locator('#text').inputValue()).toBe('ABCD')
  })
})
