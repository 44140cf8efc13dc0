import type { Page as Tab } from 'playwright-core'
import { publicWords } from '#core/words/public/public-words.ts'
import type { Tone } from '#core/contract/letter-body.ts'
import { lang } from './office.ts'

/** What an author writes and asks for. */
export interface Writing {
  readonly tone: Tone
  readonly text: string
  /** Labels of the people who must not read it. */
  readonly without?: readonly string[]
  /** Optional fields, by their `data-field`. */
  readonly about?: Readonly<Record<string, string>>
}

/** The address of a public page, with the poster's fragment. */
export const pageAddress = (origin: string, tone: Tone, page: string, genesis: string): string =>
  `${origin}/${lang}${tone === 'adult' ? '/adult' : ''}/${page}#r=${genesis}`

/** Writes and sends a letter, types the code's end back; gives back the code's twenty digits. */
export async function writeLetter(tab: Tab, writing: Writing): Promise<string> {
  const words = publicWords(lang, writing.tone)
  await tab.locator('#text').fill(writing.text)
  for (const label of writing.without ?? []) await exclude(tab, label)
  if (writing.about !== undefined) {
    await tab.getByText(words.letter.about, { exact: true }).click()
    for (const [field, value] of Object.entries(writing.about))
      await tab.locator(`[data-field="${field}"]`).fill(value)
  }
  await tab.getByRole('button', { name: words.letter.send, exact: true }).click()
  const code = await readCode(tab)
  return code
}

/** Ticks somebody who must not read the letter. */
export async function exclude(tab: Tab, label: string): Promise<void> {
  const pick = tab.locator('details.pick')
  if ((await pick.getAttribute('open')) === null) await pick.locator('summary').click()
  await pick.getByRole('checkbox', { name: label }).check()
}

/** The code on the receipt. */
export async function readCode(tab: Tab): Promise<string> {
  const code = tab.locator('main [data-code]')
  await code.waitFor({ timeout: 60_000 })
  return (await code.innerText()).replaceAll(/\D/g, '')
}

/** Types the last group back: then nothing is left on the page. */
export async function finishReceipt(tab: Tab, code: string, tone: Tone): Promise<void> {
  const { receipt } = publicWords(lang, tone)
  await tab.getByLabel(receipt.check).fill(code.slice(-4))
  await tab.getByRole('button', { name: receipt.done, exact: true }).click()
  await tab.getByRole('heading', { name: receipt.allDone }).waitFor()
}

/** Opens the thread with the code. */
export async function openThread(tab: Tab, code: string, tone: Tone): Promise<void> {
  const { answer } = publicWords(lang, tone)
  await tab.locator('#digits').fill(code)
  await tab.getByRole('button', { name: answer.open, exact: true }).click()
  await tab.getByRole('heading', { name: answer.path }).waitFor({ timeout: 60_000 })
}

/** The author's own look into the log; gives back what the page says. */
export async function checkTheLog(tab: Tab, tone: Tone): Promise<string> {
  const { answer } = publicWords(lang, tone)
  await tab.getByRole('button', { name: answer.check, exact: true }).click()
  const status = tab.locator('[data-status="check"]')
  await status
    .filter({ hasNotText: answer.checking })
    .filter({ hasText: /\S/ })
    .waitFor({ timeout: 30_000 })
  return status.innerText()
}

/** Writes a follow-up and waits until it has arrived. */
export async function writeAgain(tab: Tab, text: string, tone: Tone): Promise<void> {
  const { answer } = publicWords(lang, tone)
  await tab.locator('#more').fill(text)
  await tab.getByRole('button', { name: answer.send, exact: true }).click()
  await tab.getByText(answer.arrived).waitFor({ timeout: 60_000 })
}
