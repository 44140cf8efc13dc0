/**
 * Why a chain of rosters is not believed.
 *
 * - `empty`: there is no roster at all.
 * - `another-genesis`: it does not begin with the roster whose hash is on the poster.
 * - `wrong-link`: a version is left out, twice there, or does not follow the one before.
 * - `another-log`: a version belongs to another school, origin or log key.
 * - `unsound`: a roster contradicts itself, or its entry says something else than the roster.
 * - `keys-swapped`: somebody has other keys than in the version before.
 * - `ghost`: a signature by somebody who is in neither version.
 * - `wrong-signature`: a signature does not hold, or is under something else.
 * - `too-few-signatures`: not everyone signed whose signature is needed.
 */
export type RosterChainCode =
  | 'empty'
  | 'another-genesis'
  | 'wrong-link'
  | 'another-log'
  | 'unsound'
  | 'keys-swapped'
  | 'ghost'
  | 'wrong-signature'
  | 'too-few-signatures'

/** A chain of rosters that does not prove who may read. */
export class RosterChainError extends Error {
  override readonly name = 'RosterChainError'
  readonly code: RosterChainCode
  /** Version of the roster at which the proof breaks, 0 when there is none. */
  readonly version: number

  constructor(code: RosterChainCode, version: number) {
    super(`${code} at version ${version}`)
    this.code = code
    this.version = version
  }
}
