import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { addDays } from '#core/calendar/plain-date.ts'
import type { CalendarState } from '#core/calendar/calendar-changed.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import type { BoxRules } from '#core/openings/box.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { given, schoolInBrowsers, unlock, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

const first = preset('kz-online-daily')
const second = preset('kz-book-phone-box')
const hours = (): BoxRules => ({
  box: school.box,
  days: [1, 4],
  at: 14 * 60,
  answerWorkingDays: 15,
})

test('a regulation is in force, with the hours of its boxes, when three members have signed', async () => {
  const { dana, marat, saule } = school
  const today = server.clock.wall().on
  given(await dana.browser.workspace.proposeRegulation(first, today, [hours()]))
  for (const { browser } of [marat, saule]) {
    await browser.workspace.sync()
    const { proposedRegulation, regulations } = browser.workspace.state
    expect(proposedRegulation?.regulation).toEqual(first)
    expect(regulations).toEqual([])
    if (proposedRegulation === null) throw new Error('nothing was proposed')
    given(await browser.workspace.confirm(proposedRegulation.state.entry))
  }
  await dana.browser.workspace.sync()
  const { regulations, proposedRegulation, board } = dana.browser.workspace.state
  expect(proposedRegulation).toBeNull()
  expect(regulations.map(({ regulation }) => regulation)).toEqual([first])
  expect(board?.boxes[0]?.published?.rules).toEqual(hours())
})

test('the next version follows the one in force; an own device shows it again by itself', async () => {
  const { dana, marat, saule } = school
  const today = server.clock.wall().on
  const again = await dana.browser.workspace.proposeRegulation(first, today, [hours()])
  expect(again).toEqual({ refused: 'nothing-changed' })
  const early = await dana.browser.workspace.proposeRegulation(second, addDays(today, 1), [])
  expect(early).toEqual({ refused: 'clock-is-wrong' })
  await marat.browser.workspace.sync()
  given(await marat.browser.workspace.proposeRegulation(second, today, [hours()]))
  await saule.browser.workspace.lock()
  const seen: unknown[] = []
  saule.browser.watch = (_, path) => {
    if (path.startsWith('/api/feed')) seen.push(saule.browser.workspace.state.regulations.length)
  }
  await unlock(saule)
  saule.browser.watch = null
  expect(seen[0]).toBe(1)
  for (const { browser } of [dana, saule]) {
    await browser.workspace.sync()
    const entry = browser.workspace.state.proposedRegulation?.state.entry
    if (entry === undefined) throw new Error('nothing was proposed')
    given(await browser.workspace.confirm(entry))
  }
  await marat.browser.workspace.sync()
  const { regulations } = marat.browser.workspace.state
  expect(regulations.map(({ state }) => state.version)).toEqual([1, 2])
  expect(regulations[1]?.regulation).toEqual(second)
})

test('the calendar of the school is what was said last', async () => {
  const { dana, marat } = school
  const on = addDays(server.clock.wall().on, 10)
  const moved: CalendarState = {
    days: [{ on, kind: 'working', status: 'confirmed' }],
    schoolYears: [],
    breaks: [{ from: on, to: addDays(on, 7) }],
  }
  given(await dana.browser.workspace.changeCalendar(moved))
  await marat.browser.workspace.sync()
  expect(marat.browser.workspace.state.board?.calendar).toEqual(moved)
})

test('a regulation whose text is not the one of its header counts for nobody', async () => {
  const { erlan, dana } = school
  const Feed = v.looseObject({ items: v.array(v.looseObject({ scope: v.string() })) })
  await erlan.browser.workspace.lock()
  erlan.browser.pages.clear()
  erlan.browser.tamper = (path, json) => {
    if (!path.startsWith('/api/feed')) return json
    const feed = v.parse(Feed, json)
    const contents = feed.items.flatMap((item) =>
      JSON.stringify(item).includes('regulation-changed') ? [item['content']] : [],
    )
    const items = feed.items.map((item) =>
      JSON.stringify(item).includes('regulation-changed')
        ? { ...item, content: contents.pop() }
        : item,
    )
    return { ...feed, items }
  }
  const { account, password } = erlan
  const entered = await erlan.browser.workspace.unlock(account, password, null, 'own')
  expect(entered).toEqual({ refused: 'alarm' })
  expect(dana.browser.workspace.state.alarm).toBeNull()
})
