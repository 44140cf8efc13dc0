import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ThreadId } from '#core/ids.ts'
import { lettersFor, noFilters } from '#client/workspace/screens/letters/filters.ts'
import { countOf, dutiesOf } from '#client/workspace/screens/today/duties.ts'
import { ThreadView } from '#core/contract/thread.ts'
import { answerOf, startServer, type TestServer } from '../http/server.ts'
import { writeFollowUp, writeLetter } from './author.ts'
import { given, openBox, schoolInBrowsers, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

type Colleague = SchoolInBrowsers['dana']

const letterOf = ({ browser }: Colleague, thread: ThreadId) =>
  browser.workspace.state.letters.find(({ state }) => state.thread === thread)

/** Threads in the list as it is at first. */
const listed = ({ browser: { workspace }, account }: Colleague) =>
  lettersFor(workspace.state.letters, noFilters, {
    me: account,
    today: server.clock.wall().on,
    hits: null,
  }).map(({ state }) => state.thread)

const duties = ({ browser: { workspace }, account }: Colleague) =>
  countOf(dutiesOf(workspace.state, account))

test('many letters are put aside in one go, and the real one is left', async () => {
  const { dana, marat } = school
  const junk = []
  for (let n = 0; n < 12; n++) junk.push((await writeLetter(server, school, `жарнама ${n}`)).id)
  const real = await writeLetter(server, school, 'Маған көмек керек')
  await openBox(server, school)
  expect(listed(dana)).toHaveLength(13)
  expect(duties(dana)).toBe(13)

  given(await dana.browser.workspace.mute(junk, ' Жарнама '))
  await marat.browser.workspace.sync()
  for (const colleague of [dana, marat]) {
    expect(listed(colleague)).toEqual([real.id])
    expect(duties(colleague)).toBe(1)
  }
  const [first] = junk
  expect(first && letterOf(marat, first)).toMatchObject({
    state: { muted: { by: dana.account, on: '2026-11-20' }, registration: null },
    messages: [{ kind: 'letter' }, { kind: 'muted', by: dana.account, reason: 'Жарнама' }],
  })
  expect(await dana.browser.workspace.search('жарнама')).toHaveLength(12)
})

test('what a colleague put aside meanwhile is no obstacle', async () => {
  const { dana, marat } = school
  const one = await writeLetter(server, school, 'Бос хат')
  const two = await writeLetter(server, school, 'Тағы бос хат')
  await openBox(server, school)
  await marat.browser.workspace.sync()
  given(await marat.browser.workspace.mute([one.id], 'Бос хат'))
  given(await dana.browser.workspace.mute([one.id, two.id], 'Екеуі де бос'))
  expect(letterOf(dana, one.id)?.state.muted?.by).toBe(marat.account)
  expect(letterOf(dana, two.id)?.state.muted?.by).toBe(dana.account)
})

test('what its author writes again makes no duty, and the author is not told', async () => {
  const { dana } = school
  const letter = await writeLetter(server, school, 'Қайта-қайта жазатын хат')
  await openBox(server, school)
  const before = duties(dana)
  given(await dana.browser.workspace.mute([letter.id], 'Бос хат'))
  expect(duties(dana)).toBe(before - 1)
  await writeFollowUp(server, letter, 'Тағы жаздым', 1)
  await openBox(server, school)
  expect(duties(dana)).toBe(before - 1)
  expect(letterOf(dana, letter.id)).toMatchObject({ awaitsAnswer: false })
  expect(letterOf(dana, letter.id)?.messages.at(-1)).toMatchObject({ kind: 'follow-up' })

  const body = { lookup: letter.lookup, auth: letter.auth }
  const answer = await server.ask('POST', '/api/thread', { body })
  const text = await answer.clone().text()
  expect(text).not.toContain('mute')
  expect(await answerOf(ThreadView, answer)).toMatchObject({ answers: [], registered: null })

  given(await dana.browser.workspace.unmute(letter.id, 'Қате болды'))
  expect(duties(dana)).toBe(before)
  expect(letterOf(dana, letter.id)?.messages.at(-1)).toMatchObject({
    kind: 'unmuted',
    reason: 'Қате болды',
  })
})

test('a letter with a number is answered or annulled before it may be put aside', async () => {
  const dana = school.dana.browser.workspace
  const letter = await writeLetter(server, school, 'Нөмірі бар хат')
  await openBox(server, school)
  given(await dana.register(letter.id, { brief: 'Сынып туралы' }))
  expect(await dana.mute([letter.id], 'Бос хат')).toEqual({ refused: 'answer-is-owed' })
  given(await dana.annul(letter.id, 'Қате тіркелді'))
  given(await dana.mute([letter.id], 'Бос хат'))
  expect(await dana.register(letter.id, { brief: 'Тағы' })).toEqual({ refused: 'thread-is-muted' })
})
