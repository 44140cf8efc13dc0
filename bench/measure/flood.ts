import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { toBase64url } from '#core/bytes.ts'
import { WorkOffer } from '#core/contract/work.ts'
import { usualQuota } from '#core/flood/room.ts'
import { solvePuzzle, usualPuzzles } from '#core/flood/work.ts'
import { workHeader } from '#core/flood/work-header.ts'
import { lang } from '../../test/e2e/office.ts'
import { random } from '../../test/rig/ledger.ts'
import type { Senim } from '../../test/rig/senim.ts'
import { solved } from '../../test/rig/work.ts'
import { cpuMs } from './process.ts'
import { sealedLetters, type SealedLetter } from './sealed-letters.ts'

const writers = 16

/** What a flood did. */
export interface Flooded {
  /** Letters that the box took before it was full. */
  readonly taken: number
  /** How long the letter page took meanwhile, again and again. */
  readonly pageMs: readonly number[]
  /** Junk letters that were answered in a second. */
  readonly perSecond: number
}

/** Milliseconds for the sixteen puzzles of one letter. */
export function solvingMs(bits: number): number {
  const work = { challenge: random(20), id: random(16), bits, puzzles: usualPuzzles }
  const startedAt = performance.now()
  for (let place = 0; place < usualPuzzles; place++) solvePuzzle(work, place)
  return performance.now() - startedAt
}

/** Milliseconds of the server's CPU for one request whose work is none. */
export async function refusedCpuMs(senim: Senim, count: number): Promise<number> {
  const [letter] = await junk(senim.origin, 1)
  if (letter === undefined) throw new Error('no letter')
  const before = await cpuMs(senim.pid)
  for (let n = 0; n < count; n++) {
    const status = await put(senim.origin, letter, 'A'.repeat(112))
    if (status !== 409) throw new Error(`junk was answered with ${status}`)
  }
  return ((await cpuMs(senim.pid)) - before) / count
}

/**
 * Sends `count` letters with real work, sixteen at once, and looks at the letter page meanwhile. As
 * many as a box takes are encrypted; behind them come the same bytes under other ids and codes.
 */
export async function floodBox({ origin }: Senim, count: number): Promise<Flooded> {
  const letters = await junk(origin, usualQuota.letters)
  let sent = 0
  let taken = 0
  const write = async (): Promise<void> => {
    for (let n = sent++; n < count; n = sent++) {
      const letter = letters[n] ?? asAnother(letters[n % letters.length])
      if ((await putWorked(origin, letter)) === 201) taken++
    }
  }
  const pageMs: number[] = []
  const startedAt = performance.now()
  const over = new AbortController()
  const flood = Promise.all(Array.from({ length: writers }, write)).finally(() => over.abort())
  while (!over.signal.aborted) {
    pageMs.push(await pageOf(origin))
    await delay(200)
  }
  await flood
  return { taken, pageMs, perSecond: (count * 1000) / (performance.now() - startedAt) }
}

async function junk(origin: string, count: number): Promise<readonly SealedLetter[]> {
  const letters: SealedLetter[] = []
  for await (const letter of sealedLetters(origin, count, (n) => `жарнама жарнама ${n}`)) {
    letters.push(letter)
  }
  return letters
}

function asAnother(letter: SealedLetter | undefined): SealedLetter {
  if (letter === undefined) throw new RangeError('no letter')
  const lookup = `"lookup":"${toBase64url(random(32))}"`
  return {
    id: toBase64url(random(16)),
    request: letter.request.replace(/"lookup":"[^"]+"/, lookup),
  }
}

async function pageOf(origin: string): Promise<number> {
  const startedAt = performance.now()
  const page = await fetch(`${origin}/${lang}/letter`)
  await page.arrayBuffer()
  if (!page.ok) throw new Error(`the letter page answered with ${page.status}`)
  return performance.now() - startedAt
}

async function putWorked(origin: string, letter: SealedLetter): Promise<number> {
  const offer = v.parse(WorkOffer, await (await fetch(`${origin}/api/work`)).json())
  return put(origin, letter, solved(offer, letter.id))
}

async function put(origin: string, { id, request }: SealedLetter, work: string): Promise<number> {
  const answer = await fetch(`${origin}/api/letters/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', [workHeader]: work },
    body: request,
  })
  await answer.arrayBuffer()
  return answer.status
}
