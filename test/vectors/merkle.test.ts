import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fromBase64, sha256, type Bytes } from '#core/bytes.ts'
import {
  assembleProof,
  consistencyProofCoordinates,
  inclusionProofCoordinates,
  verifyConsistency,
  verifyInclusion,
} from '#core/log/proof.ts'
import { extend, frontier, hashIn, leafHash, rootFromFrontier } from '#core/log/tree.ts'

const vectors = fileURLToPath(new URL('../../../shared/vectors/merkle/', import.meta.url))
const present = existsSync(vectors)

const Base64 = v.pipe(v.string(), v.transform(fromBase64))
const Proof = v.pipe(
  v.nullable(v.array(Base64)),
  v.transform((proof) => proof ?? []),
)
const Expected = { desc: v.string(), wantErr: v.boolean(), proof: Proof }
const Inclusion = v.object({
  ...Expected,
  leafIdx: v.number(),
  treeSize: v.number(),
  root: Base64,
  leafHash: Base64,
})
const Consistency = v.object({
  ...Expected,
  size1: v.number(),
  size2: v.number(),
  root1: Base64,
  root2: Base64,
})

/** The vectors in all folders below `folder`; none when they are not on this machine. */
const read = (folder: string): readonly unknown[] =>
  present
    ? readdirSync(vectors + folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name): unknown => JSON.parse(readFileSync(`${vectors}${folder}/${name}`, 'utf8')))
    : []

const absent = present ? '' : ' (not run: ../shared/vectors/merkle is not beside the repository)'

describe.skipIf(!present)(`the proofs of transparency-dev/merkle${absent}`, () => {
  const inclusion = read('inclusion').map((vector) => v.parse(Inclusion, vector))
  const consistency = read('consistency').map((vector) => v.parse(Consistency, vector))

  test('are 196, and some of each kind must hold', () => {
    expect(inclusion.length + consistency.length).toBe(196)
    expect(inclusion.filter(({ wantErr }) => !wantErr)).toHaveLength(6)
    expect(consistency.filter(({ wantErr }) => !wantErr)).toHaveLength(6)
  })

  test('of inclusion hold or fail as expected', () => {
    for (const { desc, wantErr, leafIdx, treeSize, leafHash: leaf, root, proof } of inclusion) {
      const holds = verifyInclusion({ index: leafIdx, size: treeSize, leaf, root, proof })
      expect(holds, `${desc}: leaf ${leafIdx} of ${treeSize}`).toBe(!wantErr)
    }
  })

  test('of consistency hold or fail as expected', () => {
    for (const { desc, wantErr, ...claim } of consistency) {
      const holds = verifyConsistency(claim)
      expect(holds, `${desc}: ${claim.size1} and ${claim.size2}`).toBe(!wantErr)
    }
  })
})

describe('the golden tree of eight leaves', () => {
  const Hex = v.pipe(
    v.string(),
    v.regex(/^([0-9a-f]{2})*$/),
    v.transform((text) => new Uint8Array(Buffer.from(text, 'hex'))),
  )
  const Golden = v.strictObject({
    leaves: v.array(Hex),
    leafHashes: v.array(Hex),
    roots: v.array(Hex),
    inclusion: v.array(
      v.strictObject({ index: v.number(), size: v.number(), proof: v.array(Hex) }),
    ),
    consistency: v.array(
      v.strictObject({ size1: v.number(), size2: v.number(), proof: v.array(Hex) }),
    ),
  })
  const golden = v.parse(
    Golden,
    JSON.parse(readFileSync(new URL('../golden/tree.json', import.meta.url), 'utf8')),
  )
  const { nodes } = extend(0, [], golden.leafHashes)

  test('has the hashes of the RFC written out by hand', () => {
    const [a, b, c, d, e] = golden.leaves.map((data) => sha256(Uint8Array.of(0), data))
    const over = (left = new Uint8Array(), right = new Uint8Array()): Bytes =>
      sha256(Uint8Array.of(1), left, right)
    expect(golden.roots.slice(0, 6)).toEqual([
      sha256(),
      a,
      over(a, b),
      over(over(a, b), c),
      over(over(a, b), over(c, d)),
      over(over(over(a, b), over(c, d)), e),
    ])
  })

  test('has the leaf hashes and roots that the code computes', () => {
    expect(golden.leaves.map(leafHash)).toEqual(golden.leafHashes)
    const roots = golden.roots.map((_, size) => rootFromFrontier(frontier(size).map(hashIn(nodes))))
    expect(roots).toEqual(golden.roots)
    expect(roots).toHaveLength(9)
  })

  test('has the proofs that the code makes, and they hold', () => {
    const rootOf = (size: number): Bytes => golden.roots[size] ?? new Uint8Array()
    for (const { index, size, proof } of golden.inclusion) {
      const steps = inclusionProofCoordinates(index, size)
      expect(assembleProof(steps, hashIn(nodes))).toEqual(proof)
      const leaf = golden.leafHashes[index] ?? new Uint8Array()
      expect(verifyInclusion({ index, size, leaf, root: rootOf(size), proof })).toBe(true)
    }
    for (const { size1, size2, proof } of golden.consistency) {
      const steps = consistencyProofCoordinates(size1, size2)
      expect(assembleProof(steps, hashIn(nodes))).toEqual(proof)
      const claim = { size1, size2, root1: rootOf(size1), root2: rootOf(size2), proof }
      expect(verifyConsistency(claim)).toBe(true)
    }
    expect([golden.inclusion.length, golden.consistency.length]).toEqual([4, 3])
  })
})
