import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { RosterChainError } from '#crypto/encrypt/roster-chain-error.ts'
import { verifyRosterChain } from '#crypto/encrypt/roster-chain.ts'
import type { BoxKeys } from '#core/contract/chain.ts'
import { slotsOf, type Person, type Roster } from '#core/school/roster.ts'
import type { Desk, UnlockedMember } from './desk.ts'
import { LogAlarm } from './log-alarm.ts'
import { isRefused } from './refused.ts'
import { rosterInForce } from './replica/replica.ts'

/**
 * Checks, once for each roster, that authors of letters are given the keys of exactly the people on
 * it: what the server tells the commission and what it tells the children must be the same.
 *
 * @throws LogAlarm
 */
export async function checkPublicKeys({ server }: Desk, member: UnlockedMember): Promise<void> {
  const roster = rosterInForce(member.replica)
  if (roster === null || roster.version === member.checkedVersion) return
  const keys = await server.boxKeys()
  if (isRefused(keys)) return
  const genesis = member.replica.board?.rosters[0]?.roster
  if (keys.genesis !== genesis) throw new LogAlarm('another-genesis')
  const shown = await newestOf(keys)
  // Validly signed and newer: it came after this feed, and is checked with the next.
  if (shown.version > roster.version) return
  const isSame = shown.version === roster.version && recipientsFit(slotsOf(shown), keys.recipients)
  if (!isSame) throw new LogAlarm('roster-changed-behind-us')
  member.checkedVersion = roster.version
}

async function newestOf({ chain, genesis }: BoxKeys): Promise<Roster> {
  try {
    return await verifyRosterChain(chain, genesis)
  } catch (error) {
    if (error instanceof RosterChainError) throw new LogAlarm('roster-changed-behind-us')
    throw error
  }
}

/** Whether `recipients` are those of `people`, in their order. */
export const recipientsFit = (people: readonly Person[], recipients: readonly string[]): boolean =>
  people.length === recipients.length &&
  people.every(({ recipient }, seat) => recipient === recipientHash(recipients[seat] ?? ''))
