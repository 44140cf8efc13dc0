import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { langs } from '#core/words/lang.ts'
import { launch } from '../rig/chromium.ts'
import { openPublicSite, type PublicSite } from '../rig/public-site.ts'

let browser: Browser
let site: PublicSite

beforeAll(async () => {
  site = await openPublicSite()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await site[Symbol.asyncDispose]()
})

const pages = ['', 'letter', 'answer', 'how', 'help', 'nothing-here'] as const
const secret = 'көкқұтан туралы құпия'

/** A page of a phone that nobody has used before. */
async function onPhone(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<AsyncDisposable & { readonly page: Page; readonly context: BrowserContext }> {
  const viewport = { width: 320, height: 640 }
  const context = await browser.newContext({ viewport, baseURL: site.origin, ...options })
  const page = await context.newPage()
  return { page, context, [Symbol.asyncDispose]: () => context.close() }
}

/** Everything that goes over the wire while `page` is open, as one text. */
function wireOf(page: Page): () => string {
  const said: string[] = []
  page.on('request', (request) => said.push(request.url(), request.postData() ?? ''))
  return () => decodeURIComponent(said.join('\n'))
}

describe('without script', () => {
  test.each(langs)(
    'every page in %s can be read, calls for help and lets one leave',
    async (lang) => {
      await using phone = await onPhone({ javaScriptEnabled: false })
      for (const path of pages) {
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
    await using phone = await onPhone({ javaScriptEnabled: false })
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
      const html = await (await site.server.ask('GET', `/kk/${path}`)).text()
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
    await using phone = await onPhone()
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
    await using phone = await onPhone()
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
      await using phone = await onPhone()
      await phone.page.addInitScript((name) => Reflect.deleteProperty(globalThis, name), missing)
      await phone.page.goto('/ru/letter')
      await phone.page.locator('#cannot.now').waitFor()
      expect(await phone.page.locator('#letter').isVisible()).toBe(false)
    },
  )
})

describe('a letter', () => {
  test('is sent without whom it is about, and leaves nothing behind but the code', async () => {
    await using phone = await onPhone()
    const { page, context } = phone
    const wire = wireOf(page)
    const broken: string[] = []
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()))
    await page.goto('/kk/letter')
    await page.locator('#text').fill(secret)
    await page.locator('.pick summary').click()
    await page.locator('#people label', { hasText: 'Директордың орынбасары' }).click()
    expect(await page.locator('.who').innerText()).toMatch(
      /Оқиды: психолог, әлеуметтік педагог\s+Оқымайды: директордың орынбасары \(сен таңдадың\), директор/,
    )
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
    await using phone = await onPhone()
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
    await using phone = await onPhone()
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
    await using phone = await onPhone()
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
    await using phone = await onPhone()
    await phone.page.goto(`/kk/letter#r=${'A'.repeat(43)}`)
    await phone.page.locator('h1', { hasText: 'плакаттағы бет емес' }).waitFor()
    expect(await phone.page.locator('textarea').count()).toBe(0)
    expect(await phone.page.locator('main a[href="tel:111"]').isVisible()).toBe(true)
  })

  test('the hash of the poster goes along with every link', async () => {
    await using phone = await onPhone()
    const { page } = phone
    await page.goto('/kk/')
    const genesis = await page.locator('body').getAttribute('data-genesis')
    await page.goto('about:blank')
    await page.goto(`/kk/#r=${genesis}`)
    await page.locator('.btn.main').click()
    await page.waitForURL(`**/kk/letter#r=${genesis}`)
    await page.locator('nav a[lang="ru"]').click()
    await page.waitForURL(`**/ru/letter#r=${genesis}`)
    expect(await page.locator('#letter').isVisible()).toBe(true)
  })

  test('can be sent from a browser without WebAssembly', async () => {
    await using phone = await onPhone()
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
      await using phone = await onPhone()
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
    await using phone = await onPhone()
    await phone.page.goto('/kk/letter')
    await phone.page.locator('#text').click()
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D'])
      await phone.page.keyboard.press(key)
    expect(await phone.page.locator('#text').inputValue()).toBe('ABCD')
  })
})

describe('for everybody', () => {
  test.each(langs)('the pages in %s have no barriers and no sideways scroll', async (lang) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using phone = await onPhone({ colorScheme })
      for (const path of [...pages, 'adult', 'adult/letter']) {
        await phone.page.goto(`/${lang}/${path}`)
        if (path.endsWith('letter')) await phone.page.locator('#letter').waitFor()
        await phone.page
          .locator('details')
          .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
        expect(await barriers(phone.page)).toEqual([])
        const width = await phone.page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(320)
      }
    }
  })

  test('the receipt and the opened thread have none either', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using phone = await onPhone({ colorScheme })
      const { page } = phone
      await page.goto('/ky/letter')
      await page.locator('#text').fill(secret)
      const code = await sendAndRead(page)
      await page.locator('[data-do="picture"]').click()
      expect(await barriers(page)).toEqual([])
      await page.goto('/ky/answer')
      await page.locator('#digits').fill(code)
      await page.locator('#send button').click()
      await page.locator('[data-do="check"]').click()
      await page.locator('[data-say="waiting"]').waitFor()
      expect(await barriers(page)).toEqual([])
    }
  })
})

/** Sends what is written; gives the code of the receipt. */
async function sendAndRead(page: Page): Promise<string> {
  await page.locator('#send button').click()
  await page.locator('.digits').waitFor()
  return (await page.locator('.digits').innerText()).replaceAll(/\s+/g, ' ').trim()
}

/** What axe finds, as rule and place. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join()}`))
}
