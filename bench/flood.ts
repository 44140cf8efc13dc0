/**
 * `npm run bench flood`: what the work costs an author, and what 10,000 junk letters cost a school. The
 * junk does its work at the least number of bits, and comes faster than any address may: what is
 * measured is the box behind these two walls.
 */
import { launch } from '../test/rig/chromium.ts'
import { freshFolder } from '../test/rig/fresh-folder.ts'
import { startSenim } from '../test/rig/senim.ts'
import { sendAtOnce } from './measure/author.ts'
import { schoolAtWork } from './measure/commission.ts'
import { floodBox, refusedCpuMs, solvingMs, type Flooded } from './measure/flood.ts'
import { putAside } from './measure/put-aside.ts'
import { printTable, type Row } from './measure/table.ts'

const junk = 10_000
const refused = 3000
const usualBits = 16
const visits = 5

const rows: Row[] = [
  {
    what: `the work of one letter, ${usualBits} bits, on this machine`,
    unit: 's',
    runs: Array.from({ length: 9 }, () => solvingMs(usualBits) / 1000),
    budget: { atMost: 1 },
  },
]
rows.push(...(await rowsOfAuthors()))

await using folder = await freshFolder('bench')
const senim = await startSenim({ data: folder.path, floodPerMinute: 100_000 })
const browser = await launch()
try {
  const tab = await schoolAtWork(senim, browser)
  console.log(`${refused} requests without work, then ${junk} letters with it`)
  const cpu = await refusedCpuMs(senim, refused)
  const flooded = await floodBox(senim, junk)
  console.log(`${flooded.taken} were taken; a member puts them aside`)
  const aside = await putAside(tab)
  rows.push(
    { what: 'server CPU of a request without work', unit: 'ms', runs: [cpu] },
    ...rowsOfFlood(flooded),
    { what: `the list shows ${flooded.taken} junk letters`, unit: 's', runs: [aside.listed] },
    { what: 'all of them put aside at once', unit: 's', runs: [aside.muted] },
  )
} finally {
  await browser.close()
  await senim.stop()
}
printTable(rows)

/** From the first press of "send" to the code, with the work that a school asks for. */
async function rowsOfAuthors(): Promise<readonly Row[]> {
  await using place = await freshFolder('bench')
  const server = await startSenim({ data: place.path, workBits: usualBits })
  const chromium = await launch()
  try {
    await schoolAtWork(server, chromium)
    await chromium.close()
    const good: number[] = []
    const bad: number[] = []
    for (let n = 0; n < visits; n++) {
      good.push((await sendAtOnce(server.origin, false)).sendingMs / 1000)
      bad.push((await sendAtOnce(server.origin, true)).sendingMs / 1000)
    }
    const what = 'a letter of one word, from "send" to the code, work included'
    return [
      { what, unit: 's', runs: good },
      { what: `${what}, on a bad line and four times slower`, unit: 's', runs: bad },
    ]
  } finally {
    await server.stop()
  }
}

function rowsOfFlood({ taken, pageMs, perSecond }: Flooded): readonly Row[] {
  return [
    { what: `of ${junk} junk letters the box takes`, unit: 'letters', runs: [taken] },
    { what: 'junk letters answered', unit: '/s', runs: [perSecond] },
    { what: 'the letter page meanwhile', unit: 'ms', runs: pageMs, budget: { atMost: 1000 } },
  ]
}
