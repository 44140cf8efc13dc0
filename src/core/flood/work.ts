import { _SHA256 } from '@noble/hashes/sha2.js'
import { concat, type Bytes } from '../bytes.ts'
import { labelled, labels } from '../labels.ts'

/** Bytes of a challenge. With them a puzzle is exactly one block of SHA-256. */
export const challengeBytes = 20

/** Puzzles in one piece of work: sixteen small ones vary four times less than a large one. */
export const usualPuzzles = 16

/** The most zero bits that a puzzle may ask for. */
export const mostBits = 24

const nonceBytes = 4

/** What has to be worked for one id. */
export interface Work {
  readonly challenge: Uint8Array
  /** Zero bits at the beginning of each hash, 1 to `mostBits`. */
  readonly bits: number
  readonly puzzles: number
  /** 16 bytes of the letter, follow-up or answer that the work is for, and for no other. */
  readonly id: Uint8Array
}

/**
 * The nonce that solves the puzzle at `place`: on average 2^bits hashes.
 *
 * @see Dwork and Naor, "Pricing via Processing or Combatting Junk Mail", 1992
 * @see Back, "Hashcash – A Denial of Service Counter-Measure", 2002
 */
export function solvePuzzle(work: Work, place: number): number {
  const isSolvedBy = puzzleAt(work, place)
  let nonce = 0
  while (!isSolvedBy(nonce)) nonce++
  return nonce
}

/** `nonces` as they are sent: after the challenge that they solve. */
export function writeSolution({ challenge }: Work, nonces: readonly number[]): Bytes {
  const written = new DataView(new ArrayBuffer(nonces.length * nonceBytes))
  for (const [place, nonce] of nonces.entries()) written.setUint32(place * nonceBytes, nonce)
  return concat(challenge, new Uint8Array(written.buffer))
}

/** Whether `solution` solves every puzzle: as many hashes as there are puzzles. */
export function isSolution(work: Work, solution: Uint8Array): boolean {
  const nonces = solution.slice(work.challenge.length)
  if (nonces.length !== work.puzzles * nonceBytes) return false
  const view = new DataView(nonces.buffer)
  return Array.from({ length: work.puzzles }, (_, place) => place).every((place) =>
    puzzleAt(work, place)(view.getUint32(place * nonceBytes)),
  )
}

/** SHA-256 of messages that fit into one block, without the copies that one more call would make. */
class OneBlock extends _SHA256 {
  readonly start = this.get()

  /** The first 32 bits of the hash of the padded message in `block`. @see FIPS 180-4 §6.2 */
  firstWord(block: DataView): number {
    this.set(...this.start)
    this.process(block, 0)
    return this.A >>> 0
  }
}

const messageBytes = 55
const nonceAt = messageBytes - nonceBytes
const sha256 = new OneBlock()

/** The puzzle: SHA-256(label ‖ challenge ‖ id ‖ place ‖ nonce) begins with `bits` zero bits. */
function puzzleAt({ challenge, id, bits }: Work, place: number): (nonce: number) => boolean {
  const block = new Uint8Array(64)
  block.set(labelled(labels.work, challenge, id, new Uint8Array([place])))
  // The padding of FIPS 180-4 §5.1.1: a single one, and the length in bits at the end.
  const view = new DataView(block.buffer)
  view.setUint8(messageBytes, 0x80)
  view.setUint32(60, messageBytes * 8)
  return (nonce) => {
    view.setUint32(nonceAt, nonce)
    return sha256.firstWord(view) >>> (32 - bits) === 0
  }
}
