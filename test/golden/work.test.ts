import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '#core/bytes.ts'
import { isSolution, solvePuzzle, usualPuzzles, writeSolution } from '#core/flood/work.ts'

/** The example of the page. */
const example = {
  challenge: 'ZVPxgAQRERERERERERERERERERE',
  id: 'IiIiIiIiIiIiIiIiIiIiIg',
  bits: 4,
}
const work = {
  challenge: fromBase64url(example.challenge),
  id: fromBase64url(example.id),
  bits: example.bits,
  puzzles: usualPuzzles,
}
const page = readFileSync(new URL('../../docs/formats/work.md', import.meta.url), 'utf8')

test('the example of the page is solved as the page says', () => {
  const nonces = Array.from({ length: usualPuzzles }, (_, place) => solvePuzzle(work, place))
  const solution = writeSolution(work, nonces)
  expect(isSolution(work, solution)).toBe(true)
  for (const written of [example.challenge, example.id, nonces.join(' '), toBase64url(solution)]) {
    expect(page).toContain(written)
  }
})
