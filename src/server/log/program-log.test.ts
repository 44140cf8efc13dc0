import { expect, test } from 'vitest'
import { logLevels, type LogLevel } from './levels.ts'
import { programLog } from './program-log.ts'

/** Every event once, as the lines of a log of this level. */
function linesAt(level: LogLevel): readonly string[] {
  const lines: string[] = []
  const log = programLog(
    level,
    (line) => lines.push(line),
    () => 1_795_150_800,
  )
  log.started(['Senim 0.1.0'])
  log.jobRan('merge')
  log.trouble({ id: 'abc', where: 'PUT /api/letters', error: ['Error EIO'], at: ['at here'] })
  log.stopped()
  return lines
}

test('a line is JSON with level, time and event, and names neither machine nor process', () => {
  expect(linesAt('info').map((line) => JSON.parse(line))).toEqual([
    {
      level: 'info',
      time: '2026-11-20T05:00:00.000Z',
      event: 'started',
      versions: ['Senim 0.1.0'],
    },
    {
      level: 'error',
      time: '2026-11-20T05:00:00.000Z',
      event: 'trouble',
      id: 'abc',
      where: 'PUT /api/letters',
      error: ['Error EIO'],
      at: ['at here'],
    },
    { level: 'info', time: '2026-11-20T05:00:00.000Z', event: 'stopped' },
  ])
  for (const line of linesAt('info')) expect(line).toMatch(/^\{.*\}\n$/)
})

test('each level writes what the one before it writes, and more', () => {
  expect(logLevels.map((level) => linesAt(level).length)).toEqual([0, 1, 3, 4])
})
