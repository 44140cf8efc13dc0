import { expect, test } from 'vitest'
import type { TroubleLine } from './log/program-log.ts'
import { troubleReporter } from './trouble.ts'

function lineOf(error: unknown): TroubleLine {
  const lines: TroubleLine[] = []
  const report = troubleReporter(
    { trouble: (line) => void lines.push(line) },
    (bytes) => new Uint8Array(bytes),
  )
  const id = report('GET /api/feed', error)
  const [line] = lines
  if (line === undefined || line.id !== id) throw new Error('no line for the id')
  return line
}

test('an error is its name and code, its causes and its place, and never its message', () => {
  const cause = Object.assign(new RangeError('«Арман» is not a number'), { code: 'ERR_RANGE' })
  const line = lineOf(new Error('key (name)=(Арман) exists', { cause }))
  expect(line).toMatchObject({ where: 'GET /api/feed', error: ['Error', 'RangeError ERR_RANGE'] })
  expect(line.at.length).toBeGreaterThan(1)
  expect(JSON.stringify(line)).not.toContain('Арман')
})

test('a message of many lines that looks like a place is not written either', () => {
  const line = lineOf(new Error('bad row\n    at Арман (school.ts:1:1)\n    at home'))
  expect(JSON.stringify(line)).not.toMatch(/Арман|home/)
  expect(line.at.every((frame) => frame.startsWith('at '))).toBe(true)
})

test('what is thrown and is no error says only what kind of thing it was', () => {
  expect(lineOf('Арман')).toMatchObject({ error: ['a thrown string'], at: [] })
})

test('an error that causes itself ends', () => {
  const error = new Error('again')
  error.cause = error
  expect(lineOf(error).error).toHaveLength(4)
})
