import type { DemoSchool, DemoState } from '#core/contract/demo.ts'

/** What the routes may do with the demo of an installation that has no school yet. */
export interface DemoDoor {
  readonly state: () => DemoState
  /** Begins to make the demo, unless there is one or it is being made. */
  readonly start: () => void
  /** Closes the demo and deletes its folder. */
  readonly leave: () => Promise<void>
  /** A real school is founded: whatever there is of a demo goes, and none is made any more. */
  readonly end: () => Promise<void>
}

/** What a server knows of demos. */
export interface DemoAccess {
  /** Null where none can be made. */
  readonly door: DemoDoor | null
  /** The invented people whose secrets everybody may know; null in every real school. */
  readonly school: DemoSchool | null
}
