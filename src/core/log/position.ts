import type { Hash } from '../ids.ts'

/** Where an entry stands in the log. */
export interface Position {
  /** From 0; the order of the log is the order of everything. */
  readonly index: number
  readonly leaf: Hash
}
