/** One change as a person reads it. */
export interface ToldChange {
  readonly path: string
  /** Where it is: `Openings 1 › When › Hour`. */
  readonly place: string
  /** Null where it was added. */
  readonly before: string | null
  /** Null where it was taken out. */
  readonly after: string | null
}
