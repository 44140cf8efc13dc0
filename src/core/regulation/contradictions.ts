import { commissionContradictions } from './contradictions/commission.ts'
import type { Contradiction } from './contradictions/contradiction.ts'
import { journalContradictions } from './contradictions/journal.ts'
import { openingContradictions } from './contradictions/openings.ts'
import { paperContradictions } from './contradictions/papers.ts'
import { referenceContradictions } from './contradictions/references.ts'
import { registrationContradictions } from './contradictions/registration.ts'
import { timeContradictions } from './contradictions/time.ts'
import { wordingContradictions } from './contradictions/wording.ts'
import type { Regulation } from './regulation.ts'

/**
 * Everything in `regulation` that does not fit together, each with its place; none when it can come
 * into force. Nothing is repaired: the school decides which of two values it meant.
 */
export const contradictionsOf = (regulation: Regulation): readonly Contradiction[] =>
  [
    referenceContradictions,
    timeContradictions,
    openingContradictions,
    registrationContradictions,
    journalContradictions,
    commissionContradictions,
    paperContradictions,
    wordingContradictions,
  ].flatMap((look) => look(regulation))
