import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { langs } from '#core/words/lang.ts'
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
        expect(await barriers(phone.page)).toEqual([])
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

/** What axe finds, as rule and place. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join()}`))
}
