import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#core/calendar/plain-date.ts'

import { attendanceOn } from '#core/meetings/attendance.ts'
import { newItem, type MeetingRecord } from '#core/meetings/meeting.ts'
import { meetingsOf, readingsOf, tasksOf } from '#client/workspace/screens/meetings/facts.ts'
import { proposedItems } from '#client/workspace/screens/meetings/agenda.ts'
import { closeMinutes } from '#client/workspace/screens/meetings/minutes/closing.ts'
import {
  closeReading,
  writeConclusions,
} from '#client/workspace/screens/meetings/reading/closing.ts'
import {
  lettersToRead,
  unwrittenOf,
} from '#client/workspace/screens/meetings/reading/letters-to-read.ts'
import type { Workspace } from '#client/workspace/session/api.ts'
import { noCommission } from '#core/commission/commission.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { given, schoolInBrowsers, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

const workspaceOf = (name: 'dana' | 'marat' | 'saule'): Workspace => school[name].browser.workspace

/** A meeting of today with everybody there, and one decision. */
function heldToday(text: string): MeetingRecord {
  const { on } = server.clock.wall()
  const people = workspaceOf('dana').state.rosters.at(-1)?.people ?? []
  return {
    kind: 'meeting',
    stage: 'held',
    on,
    at: 900,
    attendance: attendanceOn(noCommission, people, on).map((one) => ({ ...one, isPresent: true })),
    invited: [],
    chair: 'r1',
    secretary: 'r2',
    items: [
      {
        ...newItem('other', 'Асхана туралы.'),
        decisions: [{ key: 'd1', text, person: 'Марат', dueOn: on }],
      },
    ],
  }
}

const write = async (name: 'dana' | 'marat', data: MeetingRecord) => {
  await workspaceOf(name).sync()
  return given(
    await workspaceOf(name).writeRecord({ record: null, seen: 0, audience: 'readers', data }),
  )
}

/** The meeting that decided `text`, as `name` sees it now. */
async function meetingOf(name: 'dana' | 'marat' | 'saule', text: string) {
  await workspaceOf(name).sync()
  const found = meetingsOf(workspaceOf(name).state).find(
    ({ data }) => data.items[0]?.decisions[0]?.text === text,
  )
  if (found === undefined) throw new Error('no such meeting')
  return found
}

test('two members who close minutes at once get numbers one after the other [S0-61]', async () => {
  await write('dana', heldToday('Бірінші.'))
  await write('marat', heldToday('Екінші.'))
  const one = await meetingOf('dana', 'Бірінші.')
  const two = await meetingOf('marat', 'Екінші.')
  const answers = await Promise.all([
    closeMinutes(workspaceOf('dana'), one),
    closeMinutes(workspaceOf('marat'), two),
  ])
  expect(answers).toEqual([null, null])
  const closed = [await meetingOf('saule', 'Бірінші.'), await meetingOf('saule', 'Екінші.')]
  expect(closed.map(({ state }) => state.isClosed)).toEqual([true, true])
  expect(new Set(closed.map(({ state }) => state.paper?.number))).toEqual(new Set([1, 2]))
})

test('closed minutes take no more words', async () => {
  const { state, data } = await meetingOf('saule', 'Бірінші.')
  const { record, version } = state
  const form = { record, seen: version, audience: 'readers', data } as const
  expect(await workspaceOf('saule').writeRecord(form)).toMatchObject({
    refused: 'record-is-closed',
  })
})

test('what was decided comes back to every member until somebody finishes it [S0-69]', async () => {
  for (const name of ['dana', 'marat', 'saule'] as const) {
    await workspaceOf(name).sync()
    expect(tasksOf(workspaceOf(name).state)).toHaveLength(2)
  }
  const { state } = workspaceOf('marat')
  const { on } = server.clock.wall()
  expect(proposedItems(state, on).map(({ kind }) => kind)).toContain('tasks')
  const [task] = tasksOf(state)
  if (task === undefined) throw new Error('no task')
  const { source, decision } = task
  const data = { kind: 'task', source, decision, standing: 'done', on } as const
  given(
    await workspaceOf('marat').writeRecord({
      record: null,
      seen: 0,
      audience: 'readers',
      data,
      closes: true,
    }),
  )
  await workspaceOf('saule').sync()
  expect(tasksOf(workspaceOf('saule').state)).toHaveLength(1)
})

test('a restricted letter is in no agenda and no joint reading', async () => {
  const dana = workspaceOf('dana')
  const { on } = server.clock.wall()
  const enter = async (excluded: readonly (typeof school.marat.account)[]) => {
    const { thread } = given(
      await dana.enterAppeal({
        id: dana.newAppeal(),
        box: school.box,
        words: { text: 'Асханада тамақ суық', tone: 'child', lang: 'kk', writtenOn: on },
        facts: { way: 'paper', receivedAt: server.clock.wall() },
        excluded,
      }),
    )
    given(await dana.register(thread, { brief: 'Асхана туралы' }))
    return thread
  }
  const open = await enter([])
  await enter([school.marat.account])
  const later = addDays(on, 60)
  expect(lettersToRead(dana.state).map(({ state }) => state.thread)).toEqual([open])
  const overdue = proposedItems(dana.state, later).find(({ kind }) => kind === 'overdue')
  expect(overdue?.numbers).toHaveLength(1)
})

test('a conclusion that did not reach its card is written there later [S3-30]', async () => {
  const dana = workspaceOf('dana')
  const [letter] = lettersToRead(dana.state)
  if (letter === undefined) throw new Error('no letter')
  const { thread } = letter.state
  const { on, at } = server.clock.wall()
  let isLost = true
  const unsteady: Workspace = {
    ...dana,
    get state() {
      return dana.state
    },
    writeCard: async (...card) => {
      if (!isLost) return dana.writeCard(...card)
      isLost = false
      return { refused: 'offline' }
    },
  }
  const data = {
    kind: 'joint-reading' as const,
    on,
    at,
    attendance: [],
    letters: [{ thread, conclusion: 'Аспазбен сөйлесілді.' }],
    tasks: [],
  }
  expect(await closeReading(unsteady, data)).toEqual({ refused: 'offline' })
  const [reading] = readingsOf(dana.state)
  if (reading === undefined) throw new Error('no reading')
  expect(unwrittenOf(dana.state, reading)).toHaveLength(1)
  expect(await writeConclusions(dana, reading)).toBeNull()
  expect(unwrittenOf(dana.state, reading)).toEqual([])
  await workspaceOf('saule').sync()
  const seen = workspaceOf('saule').state.letters.find(({ state }) => state.thread === thread)
  expect(seen?.card).toMatchObject({
    outcome: 'Аспазбен сөйлесілді.',
    conclusion: reading.state.record,
  })
})
