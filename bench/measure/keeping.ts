import { startServer, total, type Bench } from './bench.ts'
import { bytesInUse } from './kept.ts'
import { openBox, readFeed } from './member.ts'
import { memoryMB } from './process.ts'
import type { Row } from './table.ts'
import { readyLetters, sendAll } from './writers.ts'

/**
 * What 10,000 letters in the log take: on the disk, at rest, and while somebody reads them all.
 *
 * @param bytesBefore - of the database without letters.
 */
export async function rowsOfKeeping(bench: Bench, bytesBefore: number): Promise<readonly Row[]> {
  await fill(bench)
  const bytes = (await bytesInUse(bench.address)) - bytesBefore

  const startedAt = performance.now()
  const senim = await startServer(bench)
  const startMs = performance.now() - startedAt
  const atRest = await memoryMB(senim.pid)
  const readingAt = performance.now()
  const read = await readFeed(senim, bench)
  const readMs = performance.now() - readingAt
  const { most } = await memoryMB(senim.pid)
  await senim.stop()
  if (read < total) throw new Error(`the feed has only ${read} entries`)
  return [
    { what: 'disk per letter in the log', unit: 'kB', runs: [bytes / total / 1000] },
    {
      what: 'start to listening, with 10,000 letters',
      unit: 'ms',
      runs: [startMs],
      budget: { atMost: 1000 },
    },
    { what: 'memory after that start', unit: 'MB', runs: [atRest.now], budget: { atMost: 120 } },
    {
      what: 'most memory while 10,000 are listed',
      unit: 'MB',
      runs: [most],
      budget: { atMost: 200 },
      globaLeaks: '2,125 MB',
    },
    { what: 'time to list all 10,000', unit: 's', runs: [readMs / 1000] },
  ]
}

/** Sends the letters that are missing, and puts all that wait into the log. */
async function fill(bench: Bench): Promise<void> {
  const senim = await startServer(bench)
  const missing = readyLetters(total - bench.taken.size, bench.at)
  await sendAll(senim.origin, missing, 8, ({ id, digest }) => void bench.taken.set(id, digest))
  await openBox(senim, bench)
  await senim.stop()
}
