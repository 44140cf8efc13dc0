import type { Bytes } from '#core/bytes.ts'
import type { Refused } from '../api.ts'
import type { BegunThing } from './begun.ts'
import { mendsItself } from './refusals.ts'
import { idOfThing, openingOf, type UnsentThing } from './thing.ts'

/** An unsent thing in the memory of this tab. */
export interface Waiting {
  readonly thing: UnsentThing
  /** Photographs of a sheet, as JPEG. */
  readonly photos: readonly Bytes[]
  /** Milliseconds since 1970 UTC. */
  readonly keptAt: number
  /** Whether it would survive the end of this tab. */
  readonly isKept: boolean
  /** Why the server did not take it; null while it only waits. */
  readonly refused: Refused['refused'] | null
}

/** A form that was begun, with its photographs as JPEG. */
export interface Begun {
  readonly thing: BegunThing
  readonly photos: readonly Bytes[]
}

/** What one person has not sent yet, in the order in which it was done. */
export interface UnsentQueue {
  readonly things: Map<string, Waiting>
  isSending: boolean
  /** Forms that were begun, by their ids; they are never sent. */
  readonly begun: Map<string, Begun>
  /** Ids of forms that are being written to the device. */
  readonly writing: Set<string>
}

/** Nothing waits. */
export const emptyQueue = (): UnsentQueue => ({
  things: new Map(),
  isSending: false,
  begun: new Map(),
  writing: new Set(),
})

/**
 * What can be sent now, the first first: nothing is sent about an opening that the server does not
 * know, and the end of an opening only after its sheets. What was refused waits for a person.
 *
 * @param again - ids of what was refused and is tried once more.
 */
export function nextToSend(
  things: ReadonlyMap<string, Waiting>,
  again: ReadonlySet<string> = new Set(),
): Waiting | null {
  const before: Waiting[] = []
  for (const [id, waiting] of things) {
    const isWaiting = waiting.refused === null || again.has(id)
    if (isWaiting && !before.some((other) => holdsUp(other, waiting))) return waiting
    before.push(waiting)
  }
  return null
}

/** What was refused for a reason that may be gone by now. */
export const triedAgain = (things: ReadonlyMap<string, Waiting>): ReadonlySet<string> =>
  new Set(
    [...things].flatMap(([id, { refused }]) =>
      refused !== null && mendsItself(refused) ? [id] : [],
    ),
  )

function holdsUp({ thing: earlier }: Waiting, { thing }: Waiting): boolean {
  if (openingOf(earlier) !== openingOf(thing)) return false
  return earlier.kind === 'opening' || thing.kind === 'all-entered'
}

/** Puts a thing at the end, or in the place of what has its name. */
export function putInQueue({ things }: UnsentQueue, waiting: Waiting): void {
  things.set(idOfThing(waiting.thing), waiting)
}
