/** `npm run bench start`: how long the built server takes to answer, and what it holds when idle. */
import { setTimeout as delay } from 'node:timers/promises'
import { freshFolder } from '../test/rig/fresh-folder.ts'
import { startSenim } from '../test/rig/senim.ts'
import { memoryMB } from './measure/process.ts'
import { benchAt } from './measure/bench.ts'
import { printTable } from './measure/table.ts'

const starts = 9
const idleMs = 60_000

const first: number[] = []
for (let n = 0; n < starts; n++) {
  await using folder = await freshFolder('bench')
  first.push(await startMs(folder.path))
}

await using folder = await freshFolder('bench')
await benchAt({ folder: folder.path })
await startMs(folder.path)
const later: number[] = []
for (let n = 0; n < starts; n++) later.push(await startMs(folder.path))

printTable([
  {
    what: 'start to first answer, with a school',
    unit: 'ms',
    runs: later,
    budget: { atMost: 1000 },
    globaLeaks: '2,500 ms',
  },
  { what: 'start to first answer, in an empty folder', unit: 'ms', runs: first },
  {
    what: 'memory after an idle minute',
    unit: 'MB',
    runs: await idleMB(folder.path),
    budget: { atMost: 120 },
    globaLeaks: '128 MB',
  },
])

/** Milliseconds from starting the process to the end of its first page. */
async function startMs(data: string): Promise<number> {
  const startedAt = performance.now()
  const senim = await startSenim({ data })
  await getPage(`${senim.origin}/kk/`)
  const elapsed = performance.now() - startedAt
  await senim.stop()
  return elapsed
}

/** What is held a minute after some pages were asked for. */
async function idleMB(data: string): Promise<readonly number[]> {
  const senim = await startSenim({ data })
  for (const page of ['', 'letter', 'answer']) {
    await getPage(`${senim.origin}/kk/${page}`)
  }
  await delay(idleMs)
  const { now } = await memoryMB(senim.pid)
  await senim.stop()
  return [now]
}

async function getPage(address: string): Promise<void> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered with ${answer.status}`)
  await answer.arrayBuffer()
}
