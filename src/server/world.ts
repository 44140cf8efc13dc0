import type { Bytes } from '#core/bytes.ts'

/** What a pure program lacks; tests bring a world of their own. */
export interface World {
  /** Whole seconds since 1970 UTC. */
  readonly clock: () => number
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Bytes
  readonly wait: (ms: number) => Promise<void>
}
