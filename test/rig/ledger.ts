import { createHash, randomBytes } from 'node:crypto'
import { toBase64url, type Bytes } from '#core/bytes.ts'
import { usualQuota, type Amount } from '#core/flood/room.ts'
import type { WallTime } from '#core/calendar/plain-date.ts'
import { memberId, type SchoolId } from '#core/ids.ts'
import { verifySignature } from '#crypto/encrypt/signatures.ts'
import { createLedger } from '#server/ledger/create.ts'
import type { Ledger } from '#server/ledger/ledger.ts'
import { wallTime } from '#server/ledger/wall-clock.ts'
import { openStore, type Store, type StoreAddress } from '#server/storage/store.ts'

/** A ledger on a real database, with a clock that the test moves. */
export interface TestLedger extends AsyncDisposable {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: TestClock
}

/** Seconds since 1970 UTC, as the test wants them. */
export interface TestClock {
  readonly now: () => number
  readonly wall: () => WallTime
  advance(seconds: number): void
}

/** Friday, 20 November 2026, 10:00 in Almaty. */
export const fridayMorning = Date.UTC(2026, 10, 20, 5) / 1000

export const hour = 3600

/** So many random bytes. */
export const random = (length: number): Bytes => new Uint8Array(randomBytes(length))

export const sha256Of = (bytes: Uint8Array): Bytes =>
  new Uint8Array(createHash('sha256').update(bytes).digest())

const filled = (byte: number): Bytes => new Uint8Array(32).fill(byte)

/** Secrets that are none. */
export const testSecrets = {
  pepper: filled(1),
  logKey: filled(2),
  sessionKey: filled(3),
  opaqueSetup: 'x'.repeat(64),
}

/** Opens a ledger in `address`. @param startAt - where its clock stands, seconds since 1970 UTC */
export async function openLedger(
  address: StoreAddress,
  startAt: number = fridayMorning,
  quota: Amount = usualQuota,
): Promise<TestLedger> {
  const store = await openStore(address, 'serve')
  const clock = testClock(startAt)
  const ledger = createLedger({
    store,
    secrets: testSecrets,
    verify: verifySignature,
    quota,
    clock: clock.now,
    random,
  })
  return { store, ledger, clock, [Symbol.asyncDispose]: () => store.close() }
}

/** Founds School 7 of nowhere. */
export async function foundSchool({ ledger }: TestLedger): Promise<SchoolId> {
  const school = await ledger.found({
    school: {
      name: 'Орта мектеп № 7',
      shortName: 'Мектеп 7',
      country: 'KZ',
      zone: 'Asia/Almaty',
      lang: 'kk',
    },
    host: 'localhost:8080',
    administrator: { account: memberId(toBase64url(random(16))), record: 'opaque-record' },
  })
  if (school === 'already-founded') throw new Error('there is a school already')
  return school
}

function testClock(startAt: number): TestClock {
  let seconds = startAt
  return {
    now: () => seconds,
    wall: () => wallTime('Asia/Almaty', seconds),
    advance: (by) => {
      seconds += by
    },
  }
}
