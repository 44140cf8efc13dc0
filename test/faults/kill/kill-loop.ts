import { setTimeout as delay } from 'node:timers/promises'
import type { StoreAddress } from '#server/storage/store.ts'
import { prepareSchool } from '../../rig/prepared.ts'
import { startSenim } from '../../rig/senim.ts'
import { countLosses, type Losses } from './losses.ts'
import { Promises } from './promises.ts'
import { writeUntilItDies } from './writers.ts'

/** The server lives this long while it is written to, in milliseconds: at least, and at most. */
const [shortestLifeMs, longestLifeMs] = [40, 300]

/**
 * Starts the built server, writes letters and entries over HTTP, kills it at a random moment, and so
 * on; then looks for everything that it had acknowledged.
 */
export async function killLoop(address: StoreAddress, kills: number): Promise<Losses> {
  const target = await prepareSchool(address)
  const promises = new Promises()
  for (let n = 0; n < kills; n++) {
    const { folder: data, databaseUrl } = address
    const senim = await startSenim({ data, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
    const writing = writeUntilItDies({ ...target, origin: senim.origin }, promises)
    await delay(shortestLifeMs + Math.random() * (longestLifeMs - shortestLifeMs))
    await somethingPromised(promises)
    await senim.kill9()
    await writing
  }
  return countLosses(address, target, promises, kills)
}

/** How long a slow machine may take for its first promise, in milliseconds. */
const patienceMs = 30_000

/** Nothing can be lost before a first entry was acknowledged, so the first life lasts until then. */
async function somethingPromised({ entries }: Promises): Promise<void> {
  for (let waited = 0; entries.size === 0 && waited < patienceMs; waited += shortestLifeMs)
    await delay(shortestLifeMs)
}
