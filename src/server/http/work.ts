import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import { concat, fromBase64url, type Bytes } from '#core/bytes.ts'
import { bytesOf } from '#core/contract/base64.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { WorkOffer } from '#core/contract/work.ts'
import { bitsAsked, isEnough, latelySeconds } from '#core/flood/demand.ts'
import { challengeBytes, isSolution, mostBits, usualPuzzles } from '#core/flood/work.ts'
import { EntryId } from '#core/ids.ts'
import { labelled, labels } from '#core/labels.ts'
import type { World } from '../world.ts'

/** Asks for work before anything else of a letter is looked at: it costs a flood, and names nobody. */
export interface WorkDesk {
  /** What is asked for now. */
  readonly offer: () => WorkOffer
  /** Learns how full the box is, from 0 to 1. */
  readonly weigh: (fill: number) => void
  /** Counts a new letter. */
  readonly taken: () => void
  /**
   * Why `solution` is not good enough for `id`, or null: one MAC and sixteen hashes.
   *
   * @param id - of the letter, follow-up or answer, as it stands in the address.
   * @param solution - the header `Proof-Of-Work`; null when there is none.
   */
  readonly check: (id: string, solution: string | null) => ErrorWord | null
}

/**
 * How long a challenge is good, in seconds: a page left open solves a new one by itself, and nobody
 * can hoard work for days.
 */
const lifeSeconds = 2 * 60 * 60

/** Clocks of two nodes may differ by so much. */
const nodesApartSeconds = 60

const [timeBytes, macBytes] = [4, challengeBytes - 5]
const Solution = bytesOf(challengeBytes + usualPuzzles * 4)

/**
 * Challenges without a memory: time ‖ bits ‖ HMAC under a key that follows from the session key, so
 * any node knows its own again.
 *
 * @param usualBits - zero bits of each puzzle while nobody floods the box.
 */
export function createWorkDesk(
  sessionKey: Bytes,
  { clock }: Pick<World, 'clock'>,
  usualBits: number,
): WorkDesk {
  const info = labelled(labels.workKey)
  const key = new Uint8Array(hkdfSync('sha256', sessionKey, new Uint8Array(0), info, 32))
  /** Seconds since 1970 UTC at which the last letters came. */
  let lately: readonly number[] = []
  let lastFill = 0

  const asked = (): number => {
    const since = clock() - latelySeconds
    lately = lately.filter((at) => at > since)
    return bitsAsked(usualBits, { fill: lastFill, lately: lately.length })
  }

  return {
    offer: () => {
      const bits = asked()
      return { challenge: challengeOf(key, clock(), bits), bits, puzzles: usualPuzzles }
    },
    weigh: (fill) => {
      lastFill = fill
    },
    taken: () => {
      lately = [...lately.slice(-mostCounted), clock()]
    },
    check: (id, solution) => {
      if (!v.is(EntryId, id)) return 'malformed'
      const read = v.safeParse(Solution, solution)
      if (!read.success) return 'work-is-wrong'
      const challenge = read.output.slice(0, challengeBytes)
      const { time, bits } = headOf(challenge)
      if (!timingSafeEqual(challenge, challengeOf(key, time, bits))) return 'work-is-old'
      const age = clock() - time
      if (age < -nodesApartSeconds || age > lifeSeconds || !isEnough(bits, asked()))
        return 'work-is-old'
      const work = { challenge, bits, puzzles: usualPuzzles, id: fromBase64url(id) }
      return isSolution(work, read.output) ? null : 'work-is-wrong'
    },
  }
}

/** More than the highest step of the demand asks about. */
const mostCounted = 1000

function challengeOf(key: Bytes, time: number, bits: number): Bytes {
  const head = new DataView(new ArrayBuffer(timeBytes + 1))
  head.setUint32(0, time)
  head.setUint8(timeBytes, bits)
  const bytes = new Uint8Array(head.buffer)
  const mac = createHmac('sha256', key).update(labelled(labels.workChallenge, bytes)).digest()
  return concat(bytes, mac.subarray(0, macBytes))
}

function headOf(challenge: Bytes): { readonly time: number; readonly bits: number } {
  const head = new DataView(challenge.buffer)
  // A forged number of bits is caught by the MAC; it only must not break the count before that.
  return { time: head.getUint32(0), bits: Math.min(mostBits, head.getUint8(timeBytes)) }
}
