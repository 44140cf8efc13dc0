import type { Engine } from '../../test/storage/engines.ts'
import type { Senim } from '../../test/rig/senim.ts'
import { startServer, total, type Bench } from './bench.ts'
import { countLost } from './kept.ts'
import { openBox } from './member.ts'
import { cpuMs } from './process.ts'
import type { Row } from './table.ts'
import { readyLetters, sendAll } from './writers.ts'

const warmUp = 300
const rounds = 3
/** How many letters are sent in one run, by how many writers. */
const sizes = [
  { writers: 1, count: 500 },
  { writers: 8, count: 1000 },
  { writers: 32, count: 1500 },
]

/** What one run took. */
interface Run {
  readonly writers: number
  readonly perSecond: number
  readonly cpuMsPerLetter: number
  /** How long it then took to put them all into the log. */
  readonly openingMs: number
}

/** Sends letters in rounds, kills the server in the middle of the last ones and counts. */
export async function rowsOfWriting(engine: Engine, bench: Bench): Promise<readonly Row[]> {
  const senim = await startServer(bench)
  await sendAll(senim.origin, readyLetters(warmUp, bench.at), 8, keepIn(bench))
  const runs: Run[] = []
  for (let round = 0; round < rounds; round++) {
    for (const { writers, count } of sizes) {
      runs.push(await measure(senim, bench, writers, count))
    }
  }
  await killWhileSending(senim, bench)
  const lost = await countLost(bench.address, bench.at.school, bench.taken)
  return [
    ...sizes.flatMap(({ writers }) => rowsOfRuns(engine, writers, runs)),
    {
      what: `${engine}: an opening puts 1,500 letters into the log`,
      unit: 'ms',
      runs: runs.filter(({ writers }) => writers === 32).map(({ openingMs }) => openingMs),
    },
    {
      what: `${engine}: lost of ${bench.taken.size} acknowledged, after kill -9`,
      unit: 'letters',
      runs: [lost],
      budget: { atMost: 0 },
    },
  ]
}

async function measure(senim: Senim, bench: Bench, writers: number, count: number): Promise<Run> {
  const letters = readyLetters(count, bench.at)
  const [startedAt, cpuBefore] = [performance.now(), await cpuMs(senim.pid)]
  await sendAll(senim.origin, letters, writers, keepIn(bench))
  const seconds = (performance.now() - startedAt) / 1000
  const cpuMsPerLetter = ((await cpuMs(senim.pid)) - cpuBefore) / count
  const openedAt = performance.now()
  await openBox(senim, bench)
  const openingMs = performance.now() - openedAt
  return { writers, perSecond: count / seconds, cpuMsPerLetter, openingMs }
}

function rowsOfRuns(engine: Engine, writers: number, all: readonly Run[]): readonly Row[] {
  const runs = all.filter((run) => run.writers === writers)
  const who = `${engine}, ${writers} ${writers === 1 ? 'writer' : 'writers'}`
  const globaLeaks = new Map([
    [1, '0.38 /s'],
    [8, '71 % fail'],
  ]).get(writers)
  return [
    {
      what: `${who}: durable letters`,
      unit: '/s',
      runs: runs.map(({ perSecond }) => perSecond),
      ...(engine === 'sqlite' && writers === 32 && { budget: { atLeast: 300 } }),
      ...(globaLeaks !== undefined && { globaLeaks }),
    },
    {
      what: `${who}: server CPU per letter`,
      unit: 'ms',
      runs: runs.map(({ cpuMsPerLetter }) => cpuMsPerLetter),
      budget: { atMost: 5 },
      ...(writers === 1 && { globaLeaks: '2,570 ms' }),
    },
  ]
}

/** Kills the server when half of the letters that are still missing were acknowledged. */
async function killWhileSending(senim: Senim, bench: Bench): Promise<void> {
  const { at, taken } = bench
  const enough = (taken.size + total) / 2
  await sendAll(senim.origin, readyLetters(total - taken.size, at), 32, (letter) => {
    keepIn(bench)(letter)
    if (taken.size >= enough) void senim.kill9()
  })
  await senim.kill9()
}

const keepIn =
  ({ taken }: Bench) =>
  ({ id, digest }: { readonly id: string; readonly digest: string }): void =>
    void taken.set(id, digest)
