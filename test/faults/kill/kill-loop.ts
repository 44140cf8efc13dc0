import { setTimeout as delay } from 'node:timers/promises'
import { sha256 } from '#core/bytes.ts'
import type { StoreAddress } from '#server/storage/store.ts'
import { keepTestSecrets } from '../../rig/command.ts'
import { openSchool } from '../../rig/commission.ts'
import { openLedger, random } from '../../rig/ledger.ts'
import { startSenim } from '../../rig/senim.ts'
import { countLosses, type Losses } from './losses.ts'
import { Promises } from './promises.ts'
import { writeUntilItDies, type Target } from './writers.ts'

/** The server lives this long while it is written to, in milliseconds: at least, and at most. */
const [shortestLifeMs, longestLifeMs] = [40, 300]

/**
 * Starts the built server, writes letters and entries over HTTP, kills it at a random moment, and so
 * on; then looks for everything that it had acknowledged.
 */
export async function killLoop(address: StoreAddress, kills: number): Promise<Losses> {
  const target = await prepare(address)
  const promises = new Promises()
  for (let n = 0; n < kills; n++) {
    const { folder: data, databaseUrl } = address
    const senim = await startSenim({ data, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
    const writing = writeUntilItDies({ ...target, origin: senim.origin }, promises)
    await delay(shortestLifeMs + Math.random() * (longestLifeMs - shortestLifeMs))
    await senim.kill9()
    await writing
  }
  return countLosses(address, target, promises, kills)
}

/** A school whose box takes letters, and a session of Dana's. */
async function prepare(address: StoreAddress): Promise<Omit<Target, 'origin'>> {
  await keepTestSecrets(address)
  const now = Math.floor(Date.now() / 1000)
  await using on = await openLedger(address, now)
  const at = await openSchool(on)
  const token = random(32)
  const session = {
    tokenHash: sha256(token),
    account: at.dana.person.id,
    createdAt: now,
    usedAt: now,
  }
  await on.store.write(at.school, ({ sessions }) => sessions.add(session))
  return { at, token, today: on.clock.wall().on }
}
