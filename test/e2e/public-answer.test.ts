import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPhones, sendAndRead, type Phones } from '../rig/phone.ts'
import { given, openBox } from '../workspace/school.ts'

let phones: Phones

beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones[Symbol.asyncDispose]())

describe('an answer', () => {
  test('is opened by the code, checked against the log, and answered back', async () => {
    await using phone = await phones.unused()
    const { page } = phone
    const { dana } = phones.site.school
    const text = 'Жауабын күтетін хат'
    await page.goto('/kk/letter')
    await page.locator('#text').fill(text)
    const code = await sendAndRead(page)
    await openBox(phones.site.server, phones.site.school)
    const letters = () => dana.browser.workspace.state.letters
    const { thread } =
      letters().find(({ body }) => body.text === text)?.state ??
      expect.fail('the letter is not there')
    given(await dana.browser.workspace.register(thread, { brief: 'Қысқаша' }))
    given(await dana.browser.workspace.answer(thread, 'Рақмет. Сен батылсың.'))
    await dana.browser.workspace.sync()

    await page.goto('/kk/answer')
    await page.locator('#digits').fill(code.replaceAll(' ', ' - '))
    await page.locator('#send button').click()
    expect(await page.locator('.answer .text').innerText()).toBe('Рақмет. Сен батылсың.')
    expect(await page.locator('.answer h2').innerText()).toBe('Комиссияның жауабы: психолог')
    await page.locator('[data-do="read"]').click()
    await page.locator('[data-do="remove"]').click()
    await page.locator('.answer .done').waitFor()
    await page.locator('[data-do="check"]').click()
    await page.locator('[data-say="in-log"]').waitFor()

    await page.locator('#more').fill('Көмектесті, рақмет')
    await page.locator('.follow-up button').click()
    await page.locator('[data-say="arrived"]').waitFor()
    await openBox(phones.site.server, phones.site.school)
    const messages = letters().find(({ state }) => state.thread === thread)?.messages ?? []
    expect(messages.at(-1)).toMatchObject({ kind: 'follow-up', text: 'Көмектесті, рақмет' })
  })

  test('a wrong digit is found without a network, a code of no letter by the server', async () => {
    await using phone = await phones.unused()
    const { page, context } = phone
    await page.goto('/kk/answer')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.locator('#digits').pressSequentially('12345678901234567890')
    await page.locator('[data-say="mistyped"]').waitFor()
    await context.setOffline(false)
    await page.locator('#digits').fill('0'.repeat(20))
    await page.locator('#send button').click()
    await page.locator('[data-say="wrong-code"]').waitFor()
    expect(await page.locator('#digits').inputValue()).not.toBe('')
  })
})
