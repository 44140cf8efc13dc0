import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { langs } from '#core/words/lang.ts'
import { openPhones, publicPaths, secret, wireOf, type Phones } from '../rig/phone.ts'

let phones: Phones

beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones[Symbol.asyncDispose]())

describe('without script', () => {
  test.each(langs)(
    'every page in %s can be read, calls for help and lets one leave',
    async (lang) => {
      await using phone = await phones.unused({ javaScriptEnabled: false })
      for (const path of publicPaths) {
        await phone.page.goto(`/${lang}/${path}`)
        expect(await phone.page.title()).not.toMatch(/сенім|ишеним|доверия|trust|senim/i)
        const strip = phone.page.locator('.danger')
        expect(await strip.locator('a[href="tel:111"]').isVisible()).toBe(true)
        expect(await strip.locator('a[href="tel:112"]').isVisible()).toBe(true)
        expect(await phone.page.locator('#exit').getAttribute('href')).toMatch(/^https:\/\//)
        expect(await phone.page.locator('h1').first().isVisible()).toBe(true)
        expect(await phone.page.locator('nav a').count()).toBe(langs.length)
      }
    },
  )

  test('the letter page says that it cannot, when the box is opened and where to call', async () => {
    await using phone = await phones.unused({ javaScriptEnabled: false })
    await phone.page.goto('/kk/letter')
    const cannot = phone.page.locator('#cannot')
    expect(await cannot.isVisible()).toBe(true)
    expect(await cannot.innerText()).toContain('сейсенбі, жұма, 15:00')
    expect(await cannot.locator('a[href="tel:150"]').isVisible()).toBe(true)
    expect(await phone.page.locator('textarea').isVisible()).toBe(false)
    expect(await phone.page.locator('form button').count()).toBe(0)
  })

  test('no form has an address, a method, a name or a button that the server wrote', async () => {
    for (const path of ['letter', 'answer', 'adult/letter', 'adult/answer']) {
      const html = await (await phones.site.server.ask('GET', `/kk/${path}`)).text()
      const forms = html
        .replaceAll(/<template[\s\S]*?<\/template>/g, '')
        .match(/<form[\s\S]*?<\/form>/g)
      expect(forms).toHaveLength(1)
      expect(forms?.[0]).not.toMatch(/\s(action|method|name|formaction)=|<button|type="submit"/)
      expect(html).not.toMatch(/<form[^>]*\s(action|method)=|<(input|textarea|select)[^>]*\sname=/)
    }
  })
})

describe('a script that does not come', () => {
  const stages = {
    'the first script': /letter-\w+\.js/,
    'the form': /form-\w+\.js/,
    'what both share': /unsent-\w+\.js/,
  }
  test.each(Object.entries(stages))('%s: Enter sends nothing of the text', async (_, blocked) => {
    await using phone = await phones.unused()
    const { page } = phone
    const wire = wireOf(page)
    await page.route(blocked, (route) => route.abort())
    await page.goto('/kk/letter')
    // Even somebody who makes the form visible by hand sends nothing.
    await page.locator('#letter').evaluate((form) => form.removeAttribute('hidden'))
    await page.locator('#text').fill(secret)
    await page
      .locator('#letter details')
      .last()
      .evaluate((about) => about.setAttribute('open', ''))
    await page.locator('[data-field="name"]').fill(secret)
    await page.locator('[data-field="name"]').press('Enter')
    await page.waitForTimeout(300)
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/kk/letter')
    expect(wire()).not.toContain(secret)
  })

  test('what encrypts: the page says that it has not arrived, and sends it when it can', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    const wire = wireOf(page)
    await page.route(/letter-\w+\.worker\.js/, (route) => route.abort())
    await page.goto('/kk/letter')
    await page.locator('#text').fill(secret)
    await page.locator('#send button').click()
    await page.locator('[data-say="unsent"]').waitFor()
    expect(wire()).not.toContain(secret)
    await page.unroute(/letter-\w+\.worker\.js/)
    await page.locator('[data-say="unsent"] button').click()
    await page.locator('.digits').waitFor()
  })

  test.each(['TransformStream', 'Worker'])(
    'a browser without %s is told what to do',
    async (missing) => {
      await using phone = await phones.unused()
      await phone.page.addInitScript((name) => Reflect.deleteProperty(globalThis, name), missing)
      await phone.page.goto('/ru/letter')
      await phone.page.locator('#cannot.now').waitFor()
      expect(await phone.page.locator('#letter').isVisible()).toBe(false)
    },
  )
})
