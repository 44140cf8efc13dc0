import type { Letter } from '../../session/api.ts'

/** Where a letter stands for the people who must act. */
export type Standing = 'urgent' | 'new' | 'waiting' | 'again' | 'answered' | 'muted'

/** What a letter waits for: danger first, then a number, then an answer. */
export function standingOf({ state, awaitsAnswer }: Letter): Standing {
  if (state.muted !== null) return 'muted'
  if (state.urgentAt !== null && awaitsAnswer) return 'urgent'
  if (state.registration === null) return 'new'
  if (!awaitsAnswer) return 'answered'
  return state.answers.length > 0 ? 'again' : 'waiting'
}
