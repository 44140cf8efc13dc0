import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8, type Bytes } from '../bytes.ts'
import {
  assembleProof,
  consistencyProofCoordinates,
  inclusionProofCoordinates,
  verifyConsistency,
  verifyInclusion,
  type ConsistencyClaim,
  type InclusionClaim,
} from './proof.ts'
import { extend, frontier, hashIn, leafHash, nodeHash, rootFromFrontier } from './tree.ts'
import type { Coordinate } from './tree.ts'

const maxSize = 200
const leaves = Array.from({ length: maxSize }, (_, n) => leafHash(utf8(`entry ${n}`)))
const hashOf = hashIn(extend(0, [], leaves).nodes)
const roots = Array.from({ length: maxSize + 1 }, (_, size) =>
  rootFromFrontier(frontier(size).map(hashOf)),
)
const rootOf = (size: number): Bytes => roots[size] ?? new Uint8Array()

const inclusion = (index: number, size: number): InclusionClaim => ({
  index,
  size,
  leaf: hashOf({ level: 0, index }),
  root: rootOf(size),
  proof: assembleProof(inclusionProofCoordinates(index, size), hashOf),
})

const consistency = (size1: number, size2: number): ConsistencyClaim => ({
  size1,
  size2,
  root1: rootOf(size1),
  root2: rootOf(size2),
  proof: assembleProof(consistencyProofCoordinates(size1, size2), hashOf),
})

/** Two different sizes, the smaller first. */
const sizes = fc
  .tuple(fc.integer({ min: 1, max: maxSize - 1 }), fc.integer({ min: 1, max: maxSize }))
  .map(([a, b]) => (a < b ? { size1: a, size2: b } : { size1: Math.max(1, b - 1), size2: a + 1 }))

const places = fc
  .integer({ min: 1, max: maxSize })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }))

/** `hashes` with one bit turned over; `bit` counts through all of them. */
function flip(hashes: readonly Bytes[], bit: number): readonly Bytes[] {
  const at = bit % (hashes.length * 256)
  return hashes.map((hash, n) =>
    n === Math.floor(at / 256)
      ? hash.map((byte, i) => (i === Math.floor(at / 8) % 32 ? byte ^ (1 << (at % 8)) : byte))
      : hash,
  )
}

describe('inclusion', () => {
  test(`every leaf of every tree up to ${maxSize} leaves is proved`, () => {
    let proved = 0
    for (let size = 1; size <= maxSize; size++) {
      for (let index = 0; index < size; index++) {
        if (verifyInclusion(inclusion(index, size))) proved++
      }
    }
    expect(proved).toBe((maxSize * (maxSize + 1)) / 2)
  })

  test('a bit turned over anywhere breaks the proof', () => {
    fc.assert(
      fc.property(places, fc.nat(), ({ index, size }, bit) => {
        const claim = inclusion(index, size)
        const [leaf = claim.leaf, root = claim.root, ...proof] = flip(
          [claim.leaf, claim.root, ...claim.proof],
          bit,
        )
        expect(verifyInclusion({ ...claim, leaf, root, proof })).toBe(false)
      }),
    )
  })

  test('a proof is for one place only', () => {
    fc.assert(
      fc.property(places, fc.nat(maxSize), ({ index, size }, other) => {
        fc.pre(other !== index)
        expect(verifyInclusion({ ...inclusion(index, size), index: other })).toBe(false)
      }),
    )
  })

  test('a hash too many, too few or too short breaks the proof', () => {
    const claim = inclusion(5, 11)
    const { proof, root } = claim
    const broken = [[], [...proof, root], [root, ...proof], proof.slice(1), proof.slice(0, -1)]
    for (const changed of [...broken, proof.map((hash) => hash.slice(1))]) {
      expect(verifyInclusion({ ...claim, proof: changed })).toBe(false)
    }
    expect(verifyInclusion(claim)).toBe(true)
  })

  test.each([
    [0, 0],
    [7, 7],
    [-1, 7],
    [0.5, 7],
    [0, NaN],
    [0, 2 ** 53],
  ])('leaf %d of a tree of %d leaves does not exist', (index, size) => {
    expect(() => inclusionProofCoordinates(index, size)).toThrow(RangeError)
    expect(verifyInclusion({ ...inclusion(0, 1), index, size })).toBe(false)
  })
})

describe('consistency', () => {
  test(`every two trees up to ${maxSize} leaves are proved to be one log`, () => {
    let proved = 0
    for (let size2 = 1; size2 <= maxSize; size2++) {
      for (let size1 = 1; size1 <= size2; size1++) {
        if (verifyConsistency(consistency(size1, size2))) proved++
      }
    }
    expect(proved).toBe((maxSize * (maxSize + 1)) / 2)
  })

  test('a bit turned over anywhere breaks the proof', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ({ size1, size2 }, bit) => {
        const claim = consistency(size1, size2)
        const [root1 = claim.root1, root2 = claim.root2, ...proof] = flip(
          [claim.root1, claim.root2, ...claim.proof],
          bit,
        )
        expect(verifyConsistency({ ...claim, root1, root2, proof })).toBe(false)
      }),
    )
  })

  test('a log in which an old entry was replaced cannot be proved', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ({ size1, size2 }, n) => {
        const forged = leaves.slice(0, size2)
        forged[n % size1] = leafHash(utf8('another entry'))
        const extended = extend(0, [], forged)
        const steps = consistencyProofCoordinates(size1, size2)
        const proof = assembleProof(steps, hashIn(extended.nodes))
        const root2 = rootFromFrontier(extended.frontier)
        expect(verifyConsistency({ ...consistency(size1, size2), root2, proof })).toBe(false)
      }),
    )
  })

  test('bytes cannot move from one hash into its neighbour', () => {
    const claim = consistency(8, 16)
    const [sibling = new Uint8Array()] = claim.proof
    const root1 = Uint8Array.of(...claim.root1, ...sibling.slice(0, 1))
    expect(verifyConsistency(claim)).toBe(true)
    expect(verifyConsistency({ ...claim, root1, proof: [sibling.slice(1)] })).toBe(false)
  })

  test.each([
    [0, 0],
    [0, 7],
    [8, 7],
    [-1, 7],
    [1.5, 7],
    [1, 2 ** 53],
  ])('a tree of %d leaves is not the proven beginning of %d leaves', (size1, size2) => {
    expect(() => consistencyProofCoordinates(size1, size2)).toThrow(RangeError)
    const claim = { root1: rootOf(1), root2: rootOf(1), proof: [] }
    expect(verifyConsistency({ ...claim, size1, size2 })).toBe(false)
  })
})

describe('a log beyond 32 bits', () => {
  // All leaves are equal, so all subtrees of a level are: nothing has to be stored to prove them.
  const levels = [leafHash(utf8('the same entry'))]
  const hashAt = ({ level }: Coordinate): Bytes => {
    for (let below = levels.length - 1; below < level; below++) {
      const hash = levels[below] ?? new Uint8Array()
      levels.push(nodeHash(hash, hash))
    }
    return levels[level] ?? new Uint8Array()
  }
  const headOf = (size: number): Bytes => rootFromFrontier(frontier(size).map(hashAt))
  const huge = fc.integer({ min: 2 ** 31, max: Number.MAX_SAFE_INTEGER })

  test('proves an entry', () => {
    fc.assert(
      fc.property(huge, fc.maxSafeNat(), (size, n) => {
        const index = n % size
        const proof = assembleProof(inclusionProofCoordinates(index, size), hashAt)
        const leaf = hashAt({ level: 0, index })
        expect(verifyInclusion({ index, size, leaf, root: headOf(size), proof })).toBe(true)
      }),
    )
  })

  test('proves that it is one log', () => {
    fc.assert(
      fc.property(huge, fc.maxSafeNat(), (size2, n) => {
        const size1 = (n % size2) + 1
        const proof = assembleProof(consistencyProofCoordinates(size1, size2), hashAt)
        const claim = { size1, size2, root1: headOf(size1), root2: headOf(size2), proof }
        expect(verifyConsistency(claim)).toBe(true)
      }),
    )
  })
})
