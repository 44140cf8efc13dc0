import { setTimeout as delay } from 'node:timers/promises'
import { publicWords } from '#core/words/public/public-words.ts'
import { readCode } from '../../test/e2e/author.ts'
import { lang } from '../../test/e2e/office.ts'
import { seen } from './seen.ts'
import { visit, type Bytes, type Visit } from './visit.ts'

const { answer } = publicWords(lang, 'child')
const patienceMs = 120_000
/** So long somebody writes at least. */
const writingMs = 10_000

/** Everything of a page but what encrypts, and what is asked for after that. */
const pageItself = /^(?!.*(\.worker\.js|\/api\/))/
const toEncrypt = /\/letter-[^/]+\.worker\.js$|\/api\/box$/
/** Other ways to give a code come beside what decrypts; they are weighed with the thread. */
const toDecrypt = /^(?!.*\/(api\/|assets\/(ways|words|by-tone|use-style|code-entry)-))/

/** What a visit took; times in milliseconds since the address was typed. */
export interface Written {
  /** The first key that was pressed stands in the letter. */
  readonly firstKeyMs: number
  /** The encrypted letter leaves. */
  readonly leftMs: number
  /** From pressing "send" to the code. */
  readonly sendingMs: number
  readonly code: string
  readonly untilFirstKey: Bytes
  readonly untilSending: Bytes
}

/** Somebody writes one word and sends it at once. */
export const sendAtOnce = (origin: string, isSlow: boolean): Promise<Written> =>
  write(origin, isSlow, 'Көмек')

/** Somebody writes for a while: what encrypts has come in the meantime. */
export const writeAndSend = (origin: string, isSlow: boolean): Promise<Written> =>
  write(origin, isSlow, 'Бізде үлкендер кішілерден ақша жинайды.', writingMs)

async function write(origin: string, isSlow: boolean, text: string, pauseMs = 0): Promise<Written> {
  await using page = await visit(origin, `/${lang}/letter`, isSlow)
  const { tab } = page
  const firstKeyMs = await firstKey(page, '#text')
  const untilFirstKey = await page.came(pageItself)
  await tab.locator('#text').fill(text)
  await delay(pauseMs)
  const leaving = tab.waitForRequest((request) => request.method() === 'PUT', {
    timeout: patienceMs,
  })
  const pressedAt = page.elapsed()
  await tab.locator('#send button').click()
  await leaving
  const leftMs = page.elapsed()
  await seen(tab, 'main [data-code]')
  const sendingMs = page.elapsed() - pressedAt
  const code = await readCode(tab)
  const untilSending = await page.cameUntil(toEncrypt)
  return { firstKeyMs, leftMs, sendingMs, code, untilFirstKey, untilSending }
}

/** What coming back took. */
export interface Returned {
  /** The first digit that was pressed stands in the field. */
  readonly firstKeyMs: number
  /** From pressing "open" to the words of the answer, when the code was typed without a pause. */
  readonly openingMs: number
  /** Page, style and script, with what decrypts. */
  readonly page: Bytes
  /** The same with the thread itself: all that came. */
  readonly all: Bytes
}

/** Somebody comes back with a code and reads the answer `text`. */
export async function readAnswer(
  origin: string,
  isSlow: boolean,
  code: string,
  text: string,
): Promise<Returned> {
  await using page = await visit(origin, `/${lang}/answer`, isSlow)
  const { tab } = page
  const firstKeyMs = await firstKey(page, '#digits')
  await tab.locator('#digits').fill(code)
  const pressedAt = page.elapsed()
  await tab.getByRole('button', { name: answer.open, exact: true }).click()
  await seen(tab, 'main', text)
  const openingMs = page.elapsed() - pressedAt
  return {
    firstKeyMs,
    openingMs,
    page: await page.came(toDecrypt),
    all: await page.came(/./),
  }
}

/** Milliseconds until a key that is pressed in `field` shows there. */
async function firstKey({ tab, elapsed }: Visit, field: string): Promise<number> {
  const input = tab.locator(field)
  await seen(tab, field)
  await input.focus()
  await tab.keyboard.press('1')
  if ((await input.inputValue()) !== '1') throw new Error(`${field} did not take the key`)
  return elapsed()
}
