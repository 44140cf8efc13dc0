import { afterAll, beforeAll, expect, test } from 'vitest'
import { untouchedCalendar, type CalendarState } from '#core/calendar/calendar-changed.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { openingStatus } from '#client/workspace/screens/opening/openings.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { given, schoolInBrowsers, unlock, type SchoolInBrowsers } from './school.ts'

/*
 * The box is opened on Tuesdays and Fridays at 15:00; the school begins on Friday, 20 November 2026.
 */

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

const off = (...days: readonly string[]): CalendarState => ({
  ...untouchedCalendar,
  days: days.map((on) => ({ on: plainDate(on), kind: 'day-off', status: 'confirmed' })),
})

/** When the box is opened next, as the page for children and as another member's workspace say. */
async function nextOpening() {
  const { browser } = school.marat
  await browser.workspace.sync()
  const id = (await server.ledger.school())?.id
  if (id === undefined) throw new Error('there is no school')
  const { opening } = await server.ledger.publicBox(id)
  return { children: opening?.next, members: openingStatus(browser.workspace.state)?.next }
}

test('a day off that a member declares moves what children and members are told', async () => {
  const { dana } = school
  const friday = { on: '2026-11-20', at: 900 }
  expect(await nextOpening()).toEqual({ children: friday, members: friday })

  given(await dana.browser.workspace.changeCalendar(off('2026-11-20')))
  const monday = { on: '2026-11-23', at: 900 }
  expect(await nextOpening()).toEqual({ children: monday, members: monday })
  const page = await (await server.ask('GET', '/ru/')).text()
  expect(page).toContain('пятница, 20 ноября — нерабочий день, поэтому ящик откроют в другой день.')
})

test('an opening gives way to one on the next working day', async () => {
  given(await school.dana.browser.workspace.changeCalendar(off('2026-11-20', '2026-11-23')))
  const tuesday = { on: '2026-11-24', at: 900 }
  expect(await nextOpening()).toEqual({ children: tuesday, members: tuesday })
})

test('what was said is said anew, and the plan stands again', async () => {
  given(await school.dana.browser.workspace.changeCalendar(untouchedCalendar))
  expect((await nextOpening()).children).toEqual({ on: '2026-11-20', at: 900 })
})

test('the box is opened for the time by the calendar, when it has come', async () => {
  const { workspace } = school.dana.browser
  given(await workspace.changeCalendar(off('2026-11-20')))
  server.clock.advance(3 * 86_400 + 8 * 3600)
  // Nobody is logged in over a weekend.
  await workspace.lock()
  await unlock(school.dana)
  const due = openingStatus(workspace.state)?.due
  expect(due).toEqual({ on: '2026-11-23', at: 900 })
  if (due === undefined || due === null) return
  given(await workspace.openBox(school.box, due, [school.dana.account]))
  expect(openingStatus(workspace.state)).toMatchObject({
    due: null,
    missed: null,
    next: { on: '2026-11-24', at: 900 },
  })
})

test('what went from a holiday is moved until the hour at which it stands', async () => {
  const { workspace } = school.dana.browser
  given(await workspace.changeCalendar(off('2026-11-27')))
  server.clock.advance(4 * 86_400)
  await workspace.lock()
  await unlock(school.dana)
  await unlock(school.marat)
  const [friday, monday] = [
    { on: plainDate('2026-11-27'), at: 900 },
    { on: plainDate('2026-11-30'), at: 900 },
  ]
  const to = { ...monday, at: 960 }
  expect(await workspace.moveOpening(school.box, friday, to)).toEqual({
    refused: 'cannot-be-moved-so',
  })
  given(await workspace.moveOpening(school.box, friday, to, monday))
  expect(await nextOpening()).toEqual({ children: to, members: to })
})
