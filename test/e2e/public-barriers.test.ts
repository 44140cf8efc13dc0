import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { langs } from '#core/words/lang.ts'
import { barriersOf } from '../rig/barriers.ts'
import { openPhones, publicPaths, secret, sendAndRead, type Phones } from '../rig/phone.ts'

let phones: Phones

beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones[Symbol.asyncDispose]())

describe('for everybody', () => {
  test.each(langs)('the pages in %s have no barriers and no sideways scroll', async (lang) => {
    // The colours do not depend on the words: in the dark one language is enough.
    for (const colorScheme of lang === 'kk' ? (['light', 'dark'] as const) : (['light'] as const)) {
      await using phone = await phones.unused({ colorScheme })
      for (const path of [...publicPaths, 'adult', 'adult/letter']) {
        await phone.page.goto(`/${lang}/${path}`)
        if (path.endsWith('letter')) await phone.page.locator('#letter').waitFor()
        await phone.page
          .locator('details')
          .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
        expect(await barriersOf(phone.page)).toEqual([])
        const width = await phone.page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(320)
      }
    }
  })

  test('the receipt and the opened thread have none either', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using phone = await phones.unused({ colorScheme })
      const { page } = phone
      await page.goto('/ky/letter')
      await page.locator('#text').fill(secret)
      const code = await sendAndRead(page)
      await page.locator('[data-do="picture"]').click()
      expect(await barriersOf(page)).toEqual([])
      await page.goto('/ky/answer')
      await page.locator('#digits').fill(code)
      await page.locator('#send button').click()
      await page.locator('[data-do="check"]').click()
      await page.locator('[data-say="waiting"]').waitFor()
      expect(await barriersOf(page)).toEqual([])
    }
  })

  test('what hinders would be seen, in a frame as well', async () => {
    await using phone = await phones.unused()
    const head = '<html lang=kk><title>көпір</title>'
    const framed = `${head}<p style='color: #ccc'>көрінбейді</p>`
    await phone.page.setContent(
      `${head}<main><h1>Көпір</h1><a href="/">көпір</a><button>көпір</button><img>
       <iframe title="көпір" srcdoc="${framed}"></iframe></main>`,
    )
    const rules = (await barriersOf(phone.page)).map((line) => line.split(': ')[1])
    expect(rules).toEqual(['image-alt', 'color-contrast'])
  })
})
