import { describe, expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { foundedBoard, type BoardState } from '#core/log/board.ts'
import type { BoxState } from '#core/openings/box.ts'
import { openingDaysOf } from '#core/openings/opening-days.ts'
import { preset, type PresetId } from '#core/regulation/presets/presets.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { founding } from '../../../../../test/core-cast.ts'
import { foundedLog, publishedLog } from '../../../../../test/core-log.ts'
import { dayTags, readingInWords, whyInWords } from './day-words.ts'
import { factsOf, monthSpan, type CalendarSource } from './days.ts'

const t = workspaceWords.en
const now = { on: plainDate('2026-11-21'), at: 600 }
const source = (board: BoardState, from: PresetId): CalendarSource => {
  const regulation = preset(from)
  const days = openingDaysOf(board, regulation)
  const readings = {
    regulation,
    since: plainDate('2026-11-02'),
    days,
    held: [plainDate('2026-11-14')],
  }
  return { board, readings, days, events: [], now }
}
const published = (): BoardState => publishedLog().board

/** A second box, of paper, that is opened on Tuesdays. */
function withPaperBox(board: BoardState): BoardState {
  const [electronic] = board.boxes
  if (electronic?.published == null) throw new RangeError('no published box')
  const rules = { ...electronic.published.rules, days: [2], at: 720, takes: 'paper' as const }
  const paper: BoxState = { ...electronic, published: { ...electronic.published, rules } }
  return { ...board, boxes: [electronic, paper] }
}

describe('a day of the calendar', () => {
  const december = monthSpan(2026, 12)

  test('says what it is, and why a box is not opened on a holiday', () => {
    const facts = factsOf(source(published(), 'kz-online-daily'), december)
    const day = facts(plainDate('2026-12-16'))
    expect(dayTags(t, 'en', day)).toEqual(['Independence Day'])
    expect(day.openings).toEqual([])
    expect(whyInWords(t, 'en', day)).toEqual([
      'Wednesday, 16 December, 15:00: A day off: the next opening takes its place.',
    ])
  })

  test('has the openings of every box', () => {
    const facts = factsOf(source(withPaperBox(published()), 'kz-online-daily'), december)
    expect(facts(plainDate('2026-12-15')).openings).toHaveLength(2)
    expect(facts(plainDate('2026-12-17')).openings).toHaveLength(1)
  })

  test('has the joint reading of its regulation, though no box is opened then [S3-30]', () => {
    const facts = factsOf(source(foundedLog().board, 'kg-post-weekly'), december)
    expect(facts(plainDate('2026-12-05')).readings).toMatchObject([{ at: null }])
    expect(facts(plainDate('2026-12-05')).isWorked).toBe(true)
    expect(facts(plainDate('2026-12-06')).readings).toEqual([])
  })

  test('has a reading that a holiday moves, and says why it stands there', () => {
    const year = factsOf(source(foundedLog().board, 'kg-post-weekly'), monthSpan(2027, 5))
    const day = year(plainDate('2027-05-10'))
    expect(readingInWords(t, day.readings[0] ?? { at: 0 })).toBe('joint reading')
    expect(whyInWords(t, 'en', day)).toEqual([
      'Saturday, 1 May is a day off. The regulation does not say what then: the reading stands here, and you may hold it on another day.',
    ])
    expect(whyInWords(t, 'en', year(plainDate('2027-05-08')))).toEqual([
      'Saturday, 8 May: A day off: the next joint reading takes its place.',
    ])
  })

  test('says which reading was held and which is due', () => {
    const board = foundedLog().board
    const november = factsOf(source(board, 'kg-post-weekly'), monthSpan(2026, 11))
    const standing = (on: string) => november(plainDate(on)).readings.map((one) => one.standing)
    expect(standing('2026-11-14')).toEqual(['held'])
    expect(standing('2026-11-21')).toEqual(['due'])
    expect(standing('2026-11-28')).toEqual(['planned'])
  })

  test('out of season says so', () => {
    const facts = factsOf(source(foundedBoard(founding), 'kg-box-biweekly'), monthSpan(2027, 7))
    expect(dayTags(t, 'en', facts(plainDate('2027-07-15')))).toEqual(['out of season'])
  })
})
