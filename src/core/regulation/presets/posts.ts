import type { Post, Writer } from '../settings/people.ts'
import { assumed, said, type ClauseId, type Sourced } from './sourced.ts'
import { worded } from './wording.ts'

type Names = { readonly [language: string]: string }

/**
 * A post that `clause` names: `own` in its words, the others translated. None has a form for a woman:
 * offices write the same word for both. The chair, who has one, is elected and no post; the papers
 * word it. @clause S0-70
 */
export const post = (
  clause: ClauseId,
  id: string,
  own: Names,
  translated: Names,
  stands: Post['stands'] = 'staff',
): Sourced<Post> => ({
  id: assumed('our-structure', id),
  name: worded(clause, own, translated),
  stands: assumed('our-structure', stands),
})

/** People who, as `clause` says, may write. */
export const writer = (
  clause: ClauseId,
  id: string,
  is: Writer['is'],
  own: Names,
  translated: Names,
): Sourced<Writer> => ({
  id: assumed('our-structure', id),
  name: worded(clause, own, translated),
  is: said(clause, is),
})
