/**
 * `npm run bench pages`: the letter and its answer in Chromium, on a good line and on a bad one with a
 * slow phone. Every visit is a stranger's: nothing is in the cache.
 */
import { launch } from '../test/rig/chromium.ts'
import { freshFolder } from '../test/rig/fresh-folder.ts'
import { startSenim } from '../test/rig/senim.ts'
import {
  readAnswer,
  sendAtOnce,
  writeAndSend,
  type Returned,
  type Written,
} from './measure/author.ts'
import { answerLetter, schoolAtWork } from './measure/commission.ts'
import { printTable, type Row } from './measure/table.ts'
import type { Bytes } from './measure/visit.ts'

const visits = 5
const answerText = 'Рақмет, батыл екенсің.'

interface Visits {
  readonly atOnce: readonly Written[]
  readonly later: readonly Written[]
  readonly back: readonly Returned[]
}

await using folder = await freshFolder('bench')
const senim = await startSenim({ data: folder.path, workBits: 16 })
try {
  console.log('A school is founded; its people meet in one room and publish the box')
  const code = await answeredLetter()
  console.log(`${visits} strangers come on a good line`)
  const good = await visitAll(code, false)
  console.log(`${visits} strangers come on a line of 400 kbit/s and 400 ms, four times slower`)
  const bad = await visitAll(code, true)
  printTable([
    ...rowsOfBytes(good),
    ...rowsOfTimes('good line', good),
    ...rowsOfTimes('bad line', bad),
  ])
} finally {
  await senim.stop()
}

/** A code whose letter has an answer. */
async function answeredLetter(): Promise<string> {
  const browser = await launch()
  const tab = await schoolAtWork(senim, browser)
  const { code } = await writeAndSend(senim.origin, false)
  await answerLetter(tab, answerText)
  await browser.close()
  return code
}

async function visitAll(code: string, isSlow: boolean): Promise<Visits> {
  const atOnce: Written[] = []
  const later: Written[] = []
  const back: Returned[] = []
  for (let n = 0; n < visits; n++) {
    atOnce.push(await sendAtOnce(senim.origin, isSlow))
    later.push(await writeAndSend(senim.origin, isSlow))
    back.push(await readAnswer(senim.origin, isSlow, code, answerText))
  }
  return { atOnce, later, back }
}

function rowsOfBytes({ later, back }: Visits): readonly Row[] {
  const all = [
    ['letter: bytes until the first key', later.map((one) => one.untilFirstKey), 14],
    ['letter: bytes until it can be sent', later.map((one) => one.untilSending), 75],
    ['answer: bytes of the page and what decrypts', back.map(({ page }) => page), 30],
    ['answer: the same and the thread itself', back.map(({ all: everything }) => everything), null],
  ] as const
  return all.flatMap(([what, came, atMost]) => [
    {
      what,
      unit: 'kB',
      runs: came.map(({ bodies }) => bodies / 1000),
      ...(atMost !== null && { budget: { atMost }, globaLeaks: '1,167 kB' }),
    },
    { what: '– with the headers of HTTP', unit: 'kB', runs: came.map(withHeaders) },
  ])
}

function rowsOfTimes(
  line: 'good line' | 'bad line',
  { atOnce, later, back }: Visits,
): readonly Row[] {
  const inSeconds = (times: readonly number[]) => ({
    unit: 's',
    runs: times.map((milliseconds) => milliseconds / 1000),
  })
  return [
    {
      what: `${line}: the first key shows in the letter`,
      ...inSeconds([...atOnce, ...later].map(({ firstKeyMs }) => firstKeyMs)),
      ...(line === 'bad line' && { budget: { atMost: 2.5 }, globaLeaks: '25.6 s' }),
    },
    {
      what: `${line}: a letter of one word leaves, encrypted`,
      ...inSeconds(atOnce.map(({ leftMs }) => leftMs)),
    },
    {
      what: `${line}: from "send" to the code, at once`,
      ...inSeconds(atOnce.map(({ sendingMs }) => sendingMs)),
    },
    {
      what: `${line}: from "send" to the code, after 10 s of writing`,
      ...inSeconds(later.map(({ sendingMs }) => sendingMs)),
    },
    {
      what: `${line}: the first digit of the code shows`,
      ...inSeconds(back.map(({ firstKeyMs }) => firstKeyMs)),
    },
    {
      what: `${line}: from "open" to the answer`,
      ...inSeconds(back.map(({ openingMs }) => openingMs)),
    },
  ]
}

function withHeaders({ bodies, headers }: Bytes): number {
  return (bodies + headers) / 1000
}
