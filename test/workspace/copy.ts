import type { Feed } from '#core/contract/entries.ts'
import type { SchoolId } from '#core/ids.ts'
import { emptyReplica, type Pins, type Replica } from '#client/workspace/session/replica/replica.ts'
import { takeItems } from '#client/workspace/session/replica/take-items.ts'
import type { TestServer } from '../http/server.ts'
import type { Colleague } from './school.ts'

export const noPins: Pins = { genesis: null, heads: [] }

/** The only school of this server. */
export async function schoolOf(server: TestServer): Promise<SchoolId> {
  const founded = await server.ledger.school()
  if (founded === null) throw new Error('there is no school')
  return founded.id
}

/** The whole log as the server gives it to `colleague`. */
export const feedFor = async (server: TestServer, { account }: Colleague): Promise<Feed> =>
  server.ledger.feed(await schoolOf(server), account, 0, 0)

/** The copy of the log that the unlocked workspace of `colleague` makes of `items`. */
export async function copyOf(
  server: TestServer,
  { account, browser: { vault } }: Colleague,
  items: Feed['items'],
  pins: Pins = noPins,
): Promise<Replica> {
  if (vault === null) throw new Error('nobody is unlocked')
  const replica = emptyReplica(await schoolOf(server), account, pins)
  await takeItems(replica, items, vault)
  return replica
}

/** The copy of the honest log. */
export const copyOfLog = async (server: TestServer, colleague: Colleague): Promise<Replica> =>
  copyOf(server, colleague, (await feedFor(server, colleague)).items)
