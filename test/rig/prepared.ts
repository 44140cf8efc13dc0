import { sha256, type Bytes } from '#core/bytes.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { StoreAddress } from '#server/storage/store.ts'
import { keepTestSecrets } from './command.ts'
import { openSchool, type TestSchool } from './commission.ts'
import { openLedger, random } from './ledger.ts'

/** A school whose box takes letters, and the token of a session of Dana's. */
export interface PreparedSchool {
  readonly at: TestSchool
  readonly token: Bytes
  /** The day on which it was made, in its own zone. */
  readonly today: PlainDate
}

/** Founds a school where a server will start: signs its roster, publishes its box, unlocks for Dana. */
export async function prepareSchool(address: StoreAddress): Promise<PreparedSchool> {
  await keepTestSecrets(address)
  const now = Math.floor(Date.now() / 1000)
  await using on = await openLedger(address, now)
  const at = await openSchool(on)
  const token = random(32)
  const account = at.dana.person.id
  await on.store.write(at.school, ({ sessions }) =>
    sessions.add({ tokenHash: sha256(token), account, createdAt: now, usedAt: now }),
  )
  return { at, token, today: on.clock.wall().on }
}
