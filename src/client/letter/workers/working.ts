import * as v from 'valibot'
import { fromBase64url, toBase64url } from '#core/bytes.ts'
import { WorkOffer } from '#core/contract/work.ts'
import { solvePuzzle, writeSolution } from '#core/flood/work.ts'

/**
 * Does the work that the server asks for `id`. Between two puzzles the worker does what else it is
 * asked for, so the locking of a letter waits for one of them at most.
 */
export async function doWork(offer: WorkOffer, id: string): Promise<string> {
  const work = { ...offer, id: fromBase64url(id) }
  const nonces: number[] = []
  while (nonces.length < offer.puzzles) {
    nonces.push(solvePuzzle(work, nonces.length))
    await new Promise((done) => setTimeout(done))
  }
  return toBase64url(writeSolution(work, nonces))
}

/** Does the work of an answer of `GET /api/work`. */
export const doOffered = (offer: string, id: string): Promise<string> =>
  doWork(v.parse(v.pipe(v.string(), v.parseJson(), WorkOffer), offer), id)
