import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256, utf8, type Bytes } from '../bytes.ts'
import { extend, frontier, hashIn, leafHash, nodeHash, rootFromFrontier } from './tree.ts'
import type { TreeNode } from './tree.ts'

const leaves = Array.from({ length: 300 }, (_, n) => leafHash(utf8(`entry ${n}`)))

/** The tree head as the RFC defines it, word for word. @see RFC 6962 §2.1 */
function treeHead(hashes: readonly Bytes[]): Bytes {
  const [first] = hashes
  if (first === undefined) return sha256()
  if (hashes.length === 1) return first
  let k = 1
  while (k * 2 < hashes.length) k *= 2
  return nodeHash(treeHead(hashes.slice(0, k)), treeHead(hashes.slice(k)))
}

test('a leaf and a node of the same bytes have different hashes', () => {
  const [a, b] = [sha256(utf8('a')), sha256(utf8('b'))]
  expect(leafHash(Uint8Array.of(...a, ...b))).not.toEqual(nodeHash(a, b))
})

describe('the frontier', () => {
  test('of eleven leaves is a subtree of eight, one of two and one leaf', () => {
    expect(frontier(11)).toEqual([
      { level: 3, index: 0 },
      { level: 1, index: 4 },
      { level: 0, index: 10 },
    ])
  })

  test('covers all leaves from left to right without a gap', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (size) => {
        let covered = 0
        for (const { level, index } of frontier(size)) {
          expect(index * 2 ** level).toBe(covered)
          covered += 2 ** level
        }
        expect(covered).toBe(size)
      }),
    )
  })

  test.each([-1, 0.5, NaN, 2 ** 53])('of %d leaves does not exist', (size) => {
    expect(() => frontier(size)).toThrow(RangeError)
  })
})

describe('appending', () => {
  test('gives the root of the recursive definition at every size', () => {
    let hashes: readonly Bytes[] = []
    expect(rootFromFrontier(hashes)).toEqual(treeHead([]))
    for (const [size, leaf] of leaves.entries()) {
      hashes = extend(size, hashes, [leaf]).frontier
      expect(rootFromFrontier(hashes)).toEqual(treeHead(leaves.slice(0, size + 1)))
    }
  })

  test('in batches of any size stores the same nodes as one by one', () => {
    const whole = extend(0, [], leaves)
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 8 }), (batches) => {
        const stored: TreeNode[] = []
        let size = 0
        for (const batch of batches) {
          // As a storage does it: only what was stored, asked for by coordinates.
          const hashes = frontier(size).map(hashIn(stored))
          const extended = extend(size, hashes, leaves.slice(size, size + batch))
          stored.push(...extended.nodes)
          size = extended.size
          expect(extended.frontier).toEqual(frontier(size).map(hashIn(stored)))
        }
        const covered = ({ level, index }: TreeNode): boolean => (index + 1) * 2 ** level <= size
        expect(stored).toEqual(whole.nodes.filter(covered))
      }),
      { numRuns: 50 },
    )
  })

  test('stores fewer than two nodes for each leaf', () => {
    expect(extend(0, [], leaves).nodes.length).toBeLessThan(2 * leaves.length)
  })

  test('nothing changes nothing', () => {
    const hashes = extend(0, [], leaves).frontier
    expect(extend(leaves.length, hashes, [])).toEqual({
      size: leaves.length,
      frontier: hashes,
      nodes: [],
    })
  })

  test('refuses the frontier of another size and a hash of another length', () => {
    expect(() => extend(3, leaves.slice(0, 1), [])).toThrow('not the frontier')
    expect(() => extend(0, [], [new Uint8Array(31)])).toThrow('32 bytes')
    expect(() => extend(1, [new Uint8Array(33)], [])).toThrow('32 bytes')
  })
})

test('a node that is not stored is named by its coordinate', () => {
  expect(() => frontier(6).map(hashIn([]))).toThrow('node 2/0 of the tree is missing')
})
