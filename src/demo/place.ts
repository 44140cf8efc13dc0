import { randomBytes } from 'node:crypto'
import type { Bytes } from '#core/bytes.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { SchoolId } from '#core/ids.ts'
import type { Ledger } from '#server/ledger/ledger.ts'
import type { Passwords } from '#server/opaque.ts'
import type { Store } from '#server/storage/store.ts'

/** Where the demo happens: the product's own ledger, with a clock that moves through the term. */
export interface Place {
  readonly store: Store
  readonly ledger: Ledger
  readonly passwords: Passwords
  /** Seconds since 1970 UTC. */
  readonly now: () => number
}

/** The place once its school is founded. */
export interface SchoolPlace extends Place {
  readonly school: SchoolId
}

/** So many random bytes. */
export const random = (length: number): Bytes => Uint8Array.from(randomBytes(length))

/** The demo did something that the rules refuse: a mistake in its story. */
class DemoRefused extends Error {
  override readonly name = 'DemoRefused'
}

/** What was done; a refusal throws with its word. */
export function must<Done extends object>(what: string, answer: Done | ErrorWord): Done {
  if (typeof answer === 'string') throw new DemoRefused(`${what}: ${answer}`)
  return answer
}

/** Nothing, when it was done; a refusal throws with its word. */
export function mustNot(what: string, refused: ErrorWord | null): void {
  if (refused !== null) throw new DemoRefused(`${what}: ${refused}`)
}
