import { rosterHash, type Roster } from '#core/school/roster.ts'
import type { MemberId } from '#core/ids.ts'
import type { Refused } from './api.ts'
import type { Desk } from './desk.ts'
import { LogAlarm } from './log-alarm.ts'
import { recipientsFit } from './public-keys.ts'
import { isRefused, refused } from './refused.ts'

/**
 * To which keys something is sealed for the people of `roster`, each held to the hash that the
 * commission signed; `key-is-old` when another roster has come into force.
 *
 * @throws LogAlarm when the server gives another key for somebody.
 */
export async function recipientsOf(
  { server }: Desk,
  roster: Roster,
): Promise<ReadonlyMap<MemberId, string> | Refused> {
  const keys = await server.recipients()
  if (isRefused(keys)) return keys
  if (keys.roster !== rosterHash(roster)) return refused('key-is-old')
  if (!recipientsFit(roster.people, keys.recipients)) throw new LogAlarm('roster-changed-behind-us')
  return new Map(
    roster.people.flatMap(({ id }, n) => {
      const recipient = keys.recipients[n]
      return recipient === undefined ? [] : [[id, recipient] as const]
    }),
  )
}
