import type { ContradictionWord } from '../../regulation/contradictions/contradiction.ts'
import type { Assumption } from '../../regulation/presets/sourced.ts'

/** What the editor of the regulation says. */
export interface RegulationWords {
  /** Beside the field that does not fit another. */
  readonly contradictions: Readonly<Record<ContradictionWord, string>>
  /** Beside a value of a preset that no clause gives. */
  readonly assumptions: Readonly<Record<Assumption, string>>
}
