import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concat, utf8, type Bytes } from '../bytes.ts'
import { challengeBytes, isSolution, solvePuzzle, usualPuzzles, writeSolution } from './work.ts'

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((array): Bytes => array.slice())

const works = fc.record({
  challenge: bytes(challengeBytes),
  id: bytes(16),
  bits: fc.integer({ min: 1, max: 5 }),
  puzzles: fc.constant(usualPuzzles),
})

const solve = (work: Parameters<typeof solvePuzzle>[0]): Bytes =>
  writeSolution(
    work,
    Array.from({ length: work.puzzles }, (_, place) => solvePuzzle(work, place)),
  )

const options = { numRuns: 40 }

test('what was worked is good for its id, and the hashes are those of anybody else’s SHA-256', () => {
  fc.assert(
    fc.property(works, (work) => {
      const solution = solve(work)
      expect(isSolution(work, solution)).toBe(true)
      for (let place = 0; place < work.puzzles; place++) {
        const nonce = solution.slice(challengeBytes + 4 * place, challengeBytes + 4 * place + 4)
        const label = utf8('senim/work/v1\n')
        const message = concat(label, work.challenge, work.id, new Uint8Array([place]), nonce)
        const hash = createHash('sha256').update(message).digest()
        expect(hash.readUInt32BE() >>> (32 - work.bits)).toBe(0)
      }
    }),
    options,
  )
})

test('work for one letter is worth nothing for another, nor under another challenge', () => {
  fc.assert(
    fc.property(works, bytes(16), bytes(challengeBytes), (low, id, challenge) => {
      // At these bits a solution fits by chance once in 2^48 times.
      const work = { ...low, bits: 3 }
      const solution = solve(work)
      fc.pre(id.join() !== work.id.join() && challenge.join() !== work.challenge.join())
      expect(isSolution({ ...work, id }, solution)).toBe(false)
      expect(isSolution({ ...work, challenge }, solution)).toBe(false)
    }),
    options,
  )
})

test('a solution of another length is none', () => {
  fc.assert(
    fc.property(works, fc.integer({ min: 1, max: 100 }), (work, missing) => {
      const solution = solve(work)
      expect(isSolution(work, solution.slice(0, -missing))).toBe(false)
      expect(isSolution(work, concat(solution, new Uint8Array(missing)))).toBe(false)
    }),
    options,
  )
})
