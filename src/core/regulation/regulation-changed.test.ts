import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  box,
  confirmation,
  dana,
  friday,
  hashOf,
  marat,
  otherBox,
  rules,
  saule,
  type DraftOf,
} from '../../../test/core-cast.ts'
import { foundedLog, publishedLog, type TestLog } from '../../../test/core-log.ts'
import { addDays } from '../calendar/plain-date.ts'
import { boxOf } from '../log/board.ts'
import { regulationByDay, regulationInUse } from './in-use.ts'

type Header = DraftOf<'regulation-changed'>['header']

const paper = { box: otherBox, takes: 'paper' as const, days: [2], at: 720, answerWorkingDays: 15 }

/** The next version after those in force, proposed by Marat. */
function version(log: TestLog, change: Partial<Header> = {}): DraftOf<'regulation-changed'> {
  const last = log.board.regulations.at(-1)
  const number = (last?.version ?? 0) + 1
  const header = {
    version: number,
    ...(last === undefined ? {} : { prev: last.regulation }),
    regulation: hashOf(`regulation ${number}`),
    since: log.today,
    numbering: { restarts: 'calendar-year' as const, perChannel: false },
    boxes: [paper],
    ...change,
  }
  return { kind: 'regulation-changed', by: marat, header }
}

function putIntoForce(log: TestLog, change: Partial<Header> = {}): void {
  const proposed = log.write(version(log, change))
  for (const person of [dana, saule]) log.write(confirmation(proposed, person))
}

describe('a version of the regulation', () => {
  test('is in force when as many have signed as for a box, with the boxes that it names', () => {
    const log = publishedLog()
    const proposed = log.write(version(log))
    log.write(confirmation(proposed, dana))
    expect(log.board).toMatchObject({
      regulations: [],
      proposedRegulation: { confirmedBy: [dana] },
    })
    log.write(confirmation(proposed, saule))
    expect(log.board).toMatchObject({ regulations: [{ version: 1 }], proposedRegulation: null })
    expect(boxOf(log.board, otherBox)?.published).toMatchObject({ rules: paper, regulation: 1 })
    expect(boxOf(log.board, box)?.published).toMatchObject({ rules })
  })

  test('is not put into force for a day that has not come', () => {
    const log = foundedLog()
    expect(log.refusal(version(log, { since: addDays(friday, 1) }))).toBe('clock-is-wrong')
    expect(log.refusal(version(log, { since: addDays(friday, -90) }))).toBeNull()
  })

  test('never opens a box again that was closed', () => {
    const log = publishedLog()
    const closed = log.write({ kind: 'box-closed', by: marat, header: { box } })
    for (const person of [dana, saule]) log.write(confirmation(closed, person))
    putIntoForce(log, { boxes: [{ ...rules, at: 600 }] })
    expect(boxOf(log.board, box)?.published?.rules.at).toBe(rules.at)
  })

  test('of a row is the one that was signed by its day, whatever comes later [S0-40]', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(gaps, (days) => {
        const log = foundedLog()
        const held: { readonly on: typeof friday; readonly version: number | null }[] = []
        for (const gap of days) {
          held.push({ on: log.today, version: log.board.regulations.at(-1)?.version ?? null })
          log.today = addDays(log.today, gap)
          // Whatever day the paper names as its beginning, rows before the signatures keep theirs.
          putIntoForce(log, { since: log.board.regulations.at(-1)?.since ?? friday })
        }
        const usual = regulationInUse([], 'KZ')
        const versions = log.board.regulations.map((state) => ({ state, regulation: { ...usual } }))
        const onDay = regulationByDay(versions, 'KZ')
        for (const { on, version: then } of held) {
          const inForce = versions.find(({ state }) => state.version === then)
          if (inForce === undefined) expect(onDay(on)).toStrictEqual(usual)
          else expect(onDay(on)).toBe(inForce.regulation)
        }
      }),
    )
  })
})
