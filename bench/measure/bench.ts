import { toBase64url } from '#core/bytes.ts'
import type { StoreAddress } from '#server/storage/store.ts'
import type { TestSchool } from '../../test/rig/commission.ts'
import { prepareSchool } from '../../test/rig/prepared.ts'
import { startSenim, type Senim } from '../../test/rig/senim.ts'

/** Letters that are in the log in the end: what a large school gets in many years. */
export const total = 10_000

/** A school whose box takes letters, and all letters that its server acknowledged. */
export interface Bench {
  readonly address: StoreAddress
  readonly at: TestSchool
  /** Header of a request in a session of Dana's. */
  readonly authorization: string
  /** Ids, each with the digest of its request. */
  readonly taken: Map<string, string>
}

/** Founds a school where a server will start, signs its roster and publishes its box. */
export async function benchAt(address: StoreAddress): Promise<Bench> {
  const { at, token } = await prepareSchool(address)
  return { address, at, authorization: `Bearer ${toBase64url(token)}`, taken: new Map() }
}

/** Starts the server with the largest limit that it takes: 1,667 letters per second. */
export function startServer({ address: { folder, databaseUrl } }: Bench): Promise<Senim> {
  const database = databaseUrl === undefined ? {} : { databaseUrl }
  return startSenim({ data: folder, floodPerMinute: 100_000, boxLetters: 100_000, ...database })
}
