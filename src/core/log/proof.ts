import { sameBytes, type Bytes } from '../bytes.ts'
import { frontier, isCount, isHash, nodeHash, rootFromFrontier, type Coordinate } from './tree.ts'

/**
 * One hash of a proof: the complete subtrees it is folded from, left to right. There is one, unless
 * the hash lies on the right border of a tree whose size is no power of two.
 * `steps.flat()` is everything that must be fetched to make a proof.
 */
export type ProofStep = readonly Coordinate[]

/** The claim that `leaf` is entry `index` of the tree with `size` leaves and this `root`. */
export interface InclusionClaim {
  readonly index: number
  readonly size: number
  readonly leaf: Bytes
  readonly root: Bytes
  readonly proof: readonly Bytes[]
}

/** The claim that the tree of `size1` leaves is the beginning of the tree of `size2` leaves. */
export interface ConsistencyClaim {
  readonly size1: number
  readonly size2: number
  readonly root1: Bytes
  readonly root2: Bytes
  readonly proof: readonly Bytes[]
}

/**
 * What the proof is made of that leaf `index` is in the tree of `size` leaves, bottom up.
 *
 * @throws RangeError unless 0 ≤ index < size.
 * @see RFC 6962 §2.1.1
 */
export function inclusionProofCoordinates(index: number, size: number): readonly ProofStep[] {
  if (!isCount(index) || !isCount(size) || index >= size) {
    throw new RangeError('there is no such leaf in a tree of this size')
  }
  return path(index, 0, size)
}

/**
 * What the proof is made of that the first `size1` of `size2` leaves are unchanged, bottom up.
 *
 * @throws RangeError unless 0 < size1 ≤ size2: everything continues the empty tree, nothing proves it.
 * @see RFC 6962 §2.1.2
 */
export function consistencyProofCoordinates(size1: number, size2: number): readonly ProofStep[] {
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) {
    throw new RangeError('a tree is consistent only with itself and its continuations')
  }
  return subproof(size1, 0, size2)
}

/** The hashes of a proof, from the hashes of its complete subtrees. */
export const assembleProof = (
  steps: readonly ProofStep[],
  hashOf: (coordinate: Coordinate) => Bytes,
): readonly Bytes[] =>
  steps.map((step) => rootFromFrontier(step.map((coordinate) => hashOf(coordinate))))

/**
 * Whether the proof holds; false for anything malformed, nothing is thrown.
 *
 * @see RFC 9162 §2.1.3.2
 */
export function verifyInclusion({ index, size, leaf, root, proof }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false
  const sides = siblingSides(index, size - 1)
  if (proof.length !== sides.length || ![leaf, ...proof].every(isHash)) return false
  let hash = leaf
  for (const [i, sibling] of proof.entries()) {
    hash = sides[i] === 'left' ? nodeHash(sibling, hash) : nodeHash(hash, sibling)
  }
  return sameBytes(hash, root)
}

/**
 * Whether the proof holds; false for anything malformed and for an empty first tree.
 *
 * @see RFC 9162 §2.1.4.2
 */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { size1, size2, root1, root2, proof } = claim
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) return false
  if (size1 === size2) return proof.length === 0 && sameBytes(root1, root2)

  // The largest complete subtree at the end of the old tree, on its own level.
  let node = size1 - 1
  let last = size2 - 1
  while (node % 2 === 1) {
    node = Math.floor(node / 2)
    last = Math.floor(last / 2)
  }
  // When that subtree is the whole old tree, its hash is known and the proof leaves it out.
  const [start, ...siblings] = node === 0 ? [root1, ...proof] : proof
  const sides = siblingSides(node, last)
  if (start === undefined || siblings.length !== sides.length) return false
  // The length is what keeps bytes from moving between two hashes that are hashed together.
  if (![start, ...siblings].every(isHash)) return false

  let hash1 = start
  let hash2 = start
  for (const [i, sibling] of siblings.entries()) {
    if (sides[i] === 'left') {
      hash1 = nodeHash(sibling, hash1)
      hash2 = nodeHash(sibling, hash2)
    } else {
      hash2 = nodeHash(hash2, sibling)
    }
  }
  return sameBytes(hash1, root1) && sameBytes(hash2, root2)
}

function path(index: number, start: number, end: number): readonly ProofStep[] {
  if (end - start === 1) return []
  const middle = split(start, end)
  return index < middle
    ? [...path(index, start, middle), cover(middle, end)]
    : [...path(index, middle, end), cover(start, middle)]
}

function subproof(size1: number, start: number, end: number): readonly ProofStep[] {
  if (size1 === end) return start === 0 ? [] : [cover(start, end)]
  const middle = split(start, end)
  return size1 <= middle
    ? [...subproof(size1, start, middle), cover(middle, end)]
    : [...subproof(size1, middle, end), cover(start, middle)]
}

/** Where the tree over the leaves from `start` to before `end` divides into its two subtrees. */
function split(start: number, end: number): number {
  let leaves = 1
  while (leaves * 2 < end - start) leaves *= 2
  return start + leaves
}

/** The complete subtrees over the leaves from `start` to before `end`, a part made by `split`. */
const cover = (start: number, end: number): ProofStep =>
  frontier(end - start).map(({ level, index }) => ({ level, index: index + start / 2 ** level }))

/**
 * On which side the siblings stand on the way from node `node` to the root, where `last` is the
 * last node of the same level. A node that is last and even has no sibling and rises as it is.
 */
function siblingSides(node: number, last: number): readonly ('left' | 'right')[] {
  const sides: ('left' | 'right')[] = []
  for (let n = node, end = last; end > 0; n = Math.floor(n / 2), end = Math.floor(end / 2)) {
    if (n % 2 === 1) sides.push('left')
    else if (n < end) sides.push('right')
  }
  return sides
}
