import * as v from 'valibot'
import { fromBase64url, toBase64url } from '#core/bytes.ts'
import { WorkOffer } from '#core/contract/work.ts'
import { workHeader } from '#core/flood/work-header.ts'
import { solvePuzzle, writeSolution } from '#core/flood/work.ts'

/** The header of somebody who did the work that is asked for `id`. */
export function solved(offer: WorkOffer, id: string): string {
  const work = { ...offer, id: fromBase64url(id) }
  const nonces = Array.from({ length: offer.puzzles }, (_, place) => solvePuzzle(work, place))
  return toBase64url(writeSolution(work, nonces))
}

/** What an author's page sends beside a letter: the work that the server at `origin` asks for now. */
export async function workFor(
  origin: string,
  id: string,
): Promise<Readonly<Record<string, string>>> {
  const offer = v.parse(WorkOffer, await (await fetch(`${origin}/api/work`)).json())
  return { [workHeader]: solved(offer, id) }
}
