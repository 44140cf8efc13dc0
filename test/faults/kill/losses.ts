import { toBase64url } from '#core/bytes.ts'
import { entryId } from '#core/ids.ts'
import type { Rows } from '#server/storage/rows.ts'
import type { StoreAddress } from '#server/storage/store.ts'
import { openLedger } from '../../rig/ledger.ts'
import type { Promises } from './promises.ts'
import type { Target } from './writers.ts'

/** What a run found; everything but the first three must be 0. */
export interface Losses {
  readonly kills: number
  /** Letters that the server acknowledged. */
  readonly letters: number
  /** Entries of members that the server acknowledged. */
  readonly entries: number
  /** Acknowledged, and not there or not the same. */
  readonly lost: number
  /** Both in the log and in the queue. */
  readonly twice: number
  /** Numbers left out or given twice. */
  readonly gaps: number
  /** Answers that contradict earlier ones. */
  readonly contradictions: number
  /** What an examination of the whole log found. */
  readonly faults: number
}

/** Looks for every promise in the database itself. */
export async function countLosses(
  address: StoreAddress,
  { at: { school } }: Pick<Target, 'at'>,
  promises: Promises,
  kills: number,
): Promise<Losses> {
  await using on = await openLedger(address, Math.floor(Date.now() / 1000))
  const { contradictions } = promises
  const counted = await on.store.read(school, async (rows) => ({
    ...(await lookForLetters(rows, promises)),
    gaps: await gapsIn(rows),
  }))
  const { findings } = await on.ledger.examine(school)
  const [letters, entries] = [promises.letters.size, promises.entries.size]
  return { kills, letters, entries, ...counted, contradictions, faults: findings.length }
}

async function lookForLetters(
  { entries, queue }: Rows,
  promises: Promises,
): Promise<{ lost: number; twice: number }> {
  let [lost, twice] = [0, 0]
  for (const [id, digest] of promises.letters) {
    const letter = entryId(id)
    const [stored, waiting] = [await entries.byId(letter), await queue.byId(letter)]
    const kept = stored?.digest ?? waiting?.digest
    if (!kept || toBase64url(kept) !== digest) lost++
    if (stored !== null && waiting !== null) twice++
  }
  for (const [id, leaf] of promises.entries) {
    if ((await entries.byId(entryId(id)))?.leaf !== leaf) lost++
  }
  return { lost, twice }
}

/** How many numbers of the ordinary series are not where they should be. */
async function gapsIn({ numbers }: Rows): Promise<number> {
  const given = await numbers.all()
  return given.filter(({ number }, n) => number !== n + 1).length
}

/** Whether a run proved something, and found nothing. */
export const isClean = ({ kills, letters, entries, ...found }: Losses): boolean =>
  kills > 0 && letters > 0 && entries > 0 && Object.values(found).every((count) => count === 0)
