import type { Bytes } from '#core/bytes.ts'
import { canonical } from '#core/log/canonical.ts'
import { Regulation, regulationHash } from '#core/regulation/regulation.ts'
import type { RegulationChanged, RegulationState } from '#core/regulation/regulation-changed.ts'
import type { KeptRegulation } from '../api.ts'
import { readPublic } from './public-content.ts'
import type { Replica } from './replica.ts'

/** The regulation in the public content of an entry, or null when it is not what the header says. */
export function regulationIn({ header }: RegulationChanged, content: Bytes): Regulation | null {
  const regulation = readPublic(Regulation, content)
  const isWhatItSays =
    regulation !== null &&
    regulationHash(regulation) === header.regulation &&
    canonical(regulation.numbering) === canonical(header.numbering)
  return isWhatItSays ? regulation : null
}

/** The version with its text, or null. */
export function keptRegulation(
  { regulations }: Replica,
  state: RegulationState | null,
): KeptRegulation | null {
  const regulation = state && regulations.get(state.regulation)
  return state && regulation ? { state, regulation } : null
}

/** Versions in force with their texts, oldest first. */
export const keptRegulations = (replica: Replica): readonly KeptRegulation[] =>
  (replica.board?.regulations ?? []).flatMap((state) => keptRegulation(replica, state) ?? [])
