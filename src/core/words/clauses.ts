/*
 * Where the steps of the work are asked for. Each cites one regulation in use, whatever the school's
 * own says: which it is stands beside the item.
 */

/** A place in a regulation. */
export interface Clause {
  /** The number under which the code cites it: `@clause S1-12`. */
  readonly id: string
  readonly regulation: 'book' | 'box' | 'post'
  /** The item, as that regulation numbers it. */
  readonly item: string
}

/** A step that has help beside it. */
export type HelpTopic =
  | 'opening'
  | 'registering'
  | 'answering'
  | 'note'
  | 'annulling'
  | 'roster'
  | 'hours'

/** The clause that asks for a step. */
export const clauses: Readonly<Record<HelpTopic, Clause>> = {
  opening: { id: 'S1-12', regulation: 'box', item: '3.3' },
  registering: { id: 'S1-16', regulation: 'box', item: '4.2' },
  answering: { id: 'S3-15', regulation: 'post', item: '3' },
  note: { id: 'S1-22', regulation: 'box', item: '5.1' },
  annulling: { id: 'S0-28', regulation: 'book', item: '5.2' },
  roster: { id: 'S1-13', regulation: 'box', item: '3.4' },
  hours: { id: 'S1-10', regulation: 'box', item: '3.1' },
}
