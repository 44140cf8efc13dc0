import type { AppealField, Column } from '../settings/journal.ts'
import { said, type ClauseId, type Sourced } from './sourced.ts'
import { worded } from './wording.ts'

type Headings = { readonly [language: string]: string }

/** A column of a journal as `clause` has it, with its heading in the words of the regulation. */
export const column = (
  clause: ClauseId,
  mark: string | null,
  heading: Headings,
  translated: Headings,
  ...fields: readonly AppealField[]
): Sourced<Column> => ({
  ...(mark === null ? {} : { mark: said(clause, mark) }),
  heading: worded(clause, heading, translated),
  holds: said(clause, { kind: 'fields', fields: [...fields] }),
})
