import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../calendar/plain-date.ts'
import type { AnnouncementRecord } from './announcement.ts'
import { inOrder, reached, unreached, type AnnouncementWay } from './reached.ts'

const day = plainDate('2026-09-04')
const said = (
  way: AnnouncementWay,
  classes: readonly string[] = [],
  after = 0,
): AnnouncementRecord => ({
  kind: 'announcement',
  way,
  on: addDays(day, after),
  classes: [...classes],
  by: 'Сәуле Ибраева',
})
const classes = ['1А', '1Б', '5А', '10А']

describe('what was announced', () => {
  test('says which classes each way has not reached [S1-10, S2-11, S3-13]', () => {
    const [hour, site] = reached(['class-hour', 'site'], classes, [
      said('class-hour', ['1А', '5А']),
      said('class-hour', ['1Б'], 3),
    ])
    expect(hour).toEqual({
      way: 'class-hour',
      lastOn: '2026-09-07',
      missing: ['10А'],
      isDone: false,
    })
    expect(site).toEqual({ way: 'site', lastOn: null, missing: [], isDone: false })
  })

  test('is done by a stand or a page once it hangs there [S0-13, S4-13]', () => {
    expect(reached(['stand'], classes, [said('stand')])).toMatchObject([{ isDone: true }])
  })

  test('reaches every class or names it, in whatever order it was said', () => {
    const some = fc.array(fc.subarray(classes), { maxLength: 6 })
    fc.assert(
      fc.property(some, (times) => {
        const all = times.map((told, n) => said(n % 2 ? 'class-hour' : 'every-pupil', told, n))
        const told = new Set(times.flat())
        expect(unreached(classes, all)).toEqual(classes.filter((one) => !told.has(one)))
        expect(unreached(classes, all.toReversed())).toEqual(unreached(classes, all))
      }),
    )
  })
})

test('classes stand in the order of the school', () => {
  const compare = new Intl.Collator('kk').compare
  expect(inOrder(['10А', '5Б', '0', 'МАД', '5А'], compare)).toEqual(['0', '5А', '5Б', '10А', 'МАД'])
})
