import { sha256, type Bytes } from '../bytes.ts'

/** Length in bytes of every hash of the tree. */
export const hashLength = 32

/**
 * The place of a complete subtree: it covers the 2^level leaves from index · 2^level on.
 * A leaf is its own subtree of level 0.
 */
export interface Coordinate {
  readonly level: number
  readonly index: number
}

/** A complete subtree and its root hash: once made it never changes, so this is all that is stored. */
export interface TreeNode extends Coordinate {
  readonly hash: Bytes
}

/** A tree after leaves were appended. */
export interface ExtendedTree {
  /** Leaves in the tree. */
  readonly size: number
  /** Hashes at the coordinates of `frontier(size)`. */
  readonly frontier: readonly Bytes[]
  /** Complete subtrees that are new and must be stored, the new leaves among them. */
  readonly nodes: readonly TreeNode[]
}

/** The hash of a leaf that holds `data`. @see RFC 6962 §2.1 */
export const leafHash = (data: Uint8Array): Bytes => sha256(leafPrefix, data)

/** The hash of the node above `left` and `right`, 32 bytes each. @see RFC 6962 §2.1 */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Bytes =>
  sha256(nodePrefix, left, right)

/**
 * The fewest complete subtrees that together cover the first `size` leaves, left to right: what
 * must be known to compute the root or to append.
 *
 * @throws RangeError when `size` is not a whole number from 0 to 2^53 − 1.
 */
export function frontier(size: number): readonly Coordinate[] {
  if (!isCount(size)) throw new RangeError('the size of a tree is a whole number, 0 or more')
  const coordinates: Coordinate[] = []
  for (let level = 0, rest = size; rest > 0; level++, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) coordinates.unshift({ level, index: rest - 1 })
  }
  return coordinates
}

/**
 * The root above the subtrees of a frontier, given left to right.
 * The root of the empty tree is the hash of nothing.
 *
 * @see RFC 6962 §2.1
 */
export const rootFromFrontier = (hashes: readonly Bytes[]): Bytes =>
  hashes.length === 0 ? sha256() : hashes.reduceRight((right, left) => nodeHash(left, right))

/**
 * Appends `leaves` to a tree of `size` leaves.
 *
 * @param hashes - the hashes at `frontier(size)`, in its order.
 * @param leaves - leaf hashes, 32 bytes each, in the order of the log.
 * @throws RangeError when `hashes` cannot be the frontier of `size`, or a hash is not 32 bytes.
 */
export function extend(
  size: number,
  hashes: readonly Bytes[],
  leaves: readonly Bytes[],
): ExtendedTree {
  if (hashes.length !== frontier(size).length) {
    throw new RangeError('these hashes are not the frontier of a tree of this size')
  }
  if (![...hashes, ...leaves].every(isHash)) throw new RangeError('a hash is 32 bytes')
  const border = [...hashes]
  const nodes: TreeNode[] = []
  for (const [n, leaf] of leaves.entries()) {
    let node: TreeNode = { level: 0, index: size + n, hash: leaf }
    nodes.push(node)
    // An odd index is a right child: its left sibling ends the border, and the two make a new node.
    while (node.index % 2 === 1) {
      node = parent(border.pop(), node)
      nodes.push(node)
    }
    border.push(node.hash)
  }
  return { size: size + leaves.length, frontier: border, nodes }
}

/**
 * A look-up of hashes in `nodes`: `frontier(size).map(hashIn(nodes))`.
 *
 * @returns a function that throws RangeError when the node at a coordinate is missing.
 */
export function hashIn(nodes: Iterable<TreeNode>): (coordinate: Coordinate) => Bytes {
  const hashes = new Map<string, Bytes>()
  for (const node of nodes) hashes.set(name(node), node.hash)
  return (coordinate) => {
    const hash = hashes.get(name(coordinate))
    if (hash === undefined) throw new RangeError(`node ${name(coordinate)} of the tree is missing`)
    return hash
  }
}

/** Whether `hash` has the length of a hash of the tree. */
export const isHash = (hash: Uint8Array): boolean => hash.length === hashLength

/** Whether `number` can count leaves: whole, from 0 to 2^53 − 1. */
export const isCount = (number: number): boolean => Number.isSafeInteger(number) && number >= 0

function parent(left: Bytes | undefined, right: TreeNode): TreeNode {
  if (left === undefined) throw new RangeError('a right child without a left sibling')
  const index = (right.index - 1) / 2
  return { level: right.level + 1, index, hash: nodeHash(left, right.hash) }
}

const name = ({ level, index }: Coordinate): string => `${level}/${index}`

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)
