import * as v from 'valibot'
import { parseCanonical } from '#core/log/canonical.ts'
import type { RegulationState } from '#core/regulation/regulation-changed.ts'
import { Regulation } from '#core/regulation/regulation.ts'
import { openingDaysOf } from '#core/openings/opening-days.ts'
import { isOpenNow } from '#core/regulation/open-now.ts'
import type { SchoolLog } from './context.ts'
import type { PublicRegulation } from './ledger.ts'

/** A version of the regulation in force with its text. */
export interface RegulationInForce {
  readonly state: RegulationState
  readonly regulation: Regulation
}

/** The last version in force, from the entry that brought it; null before there is one. */
export async function regulationInForce({
  rows,
  head,
}: SchoolLog): Promise<RegulationInForce | null> {
  const state = head.board.regulations.at(-1)
  const stored = state && (await rows.entries.byId(state.entry))
  if (state === undefined || !stored) return null
  return { state, regulation: v.parse(Regulation, parseCanonical(stored.content)) }
}

/** The regulation as everybody reads it, with what is open at this minute. */
export async function publicRegulation(log: SchoolLog): Promise<PublicRegulation | null> {
  const inForce = await regulationInForce(log)
  if (inForce === null) return null
  const { regulation, state } = inForce
  const days = openingDaysOf(log.head.board, regulation)
  const isOpen = new Map<string, boolean>()
  for (const channel of regulation.channels) {
    const isIt = isOpenNow(channel, days, log.wall)
    if (isIt !== null) isOpen.set(channel.id, isIt)
  }
  return { regulation, version: state.version, since: state.since, isOpen }
}
