import type { BoxKeys, RosterLink, RosterRecipients } from '#core/contract/chain.ts'
import { currentRoster, type RosterState } from '#core/log/board.ts'
import { slotsOf, type Person } from '#core/school/roster.ts'
import type { StoredEntry } from '../storage/entries.ts'
import type { SchoolLog } from './context.ts'
import { rosterOf } from './roster-documents.ts'

/** Every version of the roster that was ever in force, with the signatures under it. */
export async function rosterChain(log: SchoolLog): Promise<readonly RosterLink[]> {
  const { rosters } = log.head.board
  const confirmations = rosters.length === 0 ? [] : await log.rows.entries.onBoard('confirmed')
  const chain: RosterLink[] = []
  // One after the other: a transaction has one connection.
  for (const state of rosters) chain.push(await rosterLink(log, state, confirmations))
  return chain
}

/** What a letter page encrypts for, or null while no roster is in force. */
export async function boxKeys(log: SchoolLog): Promise<Omit<BoxKeys, 'work'> | null> {
  const chain = await rosterChain(log)
  const [genesis, newest] = [chain.at(0), chain.at(-1)]
  if (genesis === undefined || newest === undefined) return null
  const recipients = await recipientsOf(log, slotsOf(newest.roster))
  return { genesis: genesis.entry.header.roster, chain: [...chain], recipients }
}

async function rosterLink(
  log: SchoolLog,
  state: RosterState,
  confirmations: readonly StoredEntry[],
): Promise<RosterLink> {
  const stored = await log.rows.entries.byId(state.entry)
  if (stored?.entry.kind !== 'roster-changed') {
    throw new RangeError('a roster in force without its entry')
  }
  return {
    roster: await rosterOf(log, state),
    entry: stored.entry,
    salt: stored.salt,
    sig: stored.sig,
    confirmations: confirmations.flatMap(({ entry, sig }) =>
      entry.kind === 'confirmed' && entry.header.entry === state.entry ? { entry, sig } : [],
    ),
  }
}

/** The age recipients of everybody on the roster in force, or null while none is. */
export async function rosterRecipients(log: SchoolLog): Promise<RosterRecipients | null> {
  const current = currentRoster(log.head.board)
  if (current === null) return null
  const { people } = await rosterOf(log, current)
  return { roster: current.roster, recipients: await recipientsOf(log, people) }
}

async function recipientsOf(log: SchoolLog, people: readonly Person[]): Promise<string[]> {
  const members = new Map((await log.rows.accounts.members()).map((one) => [one.id, one]))
  return people.map(({ id }) => {
    const recipient = members.get(id)?.recipient
    if (recipient === undefined) throw new RangeError('somebody on the roster has no account')
    return recipient
  })
}
