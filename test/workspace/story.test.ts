import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { ordinarySeries, type SchoolId, type ThreadId } from '#core/ids.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { readAnswers, writeFollowUp, writeLetter } from './author.ts'
import {
  agreeOnRoster,
  enrol,
  given,
  openBox,
  schoolInBrowsers,
  unlock,
  type SchoolInBrowsers,
} from './school.ts'

const hour = 3600

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

const schoolId = async (): Promise<SchoolId> => {
  const founded = await server.ledger.school()
  if (founded === null) throw new Error('there is no school')
  return founded.id
}

const letterOf = (colleague: SchoolInBrowsers['dana'], thread: ThreadId) =>
  colleague.browser.workspace.state.letters.find(({ state }) => state.thread === thread)

test('a letter is opened, read, registered, answered and read by its author', async () => {
  const [dana, marat] = [school.dana.browser.workspace, school.marat.browser.workspace]
  const letter = await writeLetter(server, school, 'Маған көмек керек')
  expect(await openBox(server, school)).toEqual({ ordinary: 1 })

  given(await dana.read(letter.id))
  expect(await dana.read(letter.id)).toBeNull()
  const registered = given(await dana.register(letter.id, { brief: 'Сынып туралы' }))
  expect(registered).toEqual({
    series: ordinarySeries,
    isRestricted: false,
    number: 1,
    period: 2026,
  })
  given(await dana.answer(letter.id, 'Ертең кабинетіме кел'))

  await marat.sync()
  const seen = letterOf(school.marat, letter.id)
  expect(seen?.messages.map(({ kind }) => kind)).toEqual(['letter', 'read', 'registered', 'answer'])
  expect(seen?.body.text).toBe('Маған көмек керек')
  expect(seen?.brief).toBe('Сынып туралы')
  expect(seen?.state.registration?.dueOn).toBe('2026-12-04')
  expect(seen?.awaitsAnswer).toBe(false)

  expect(await readAnswers(server, await schoolId(), letter)).toEqual(['Ертең кабинетіме кел'])
  await marat.sync()
  const answer = letterOf(school.marat, letter.id)?.messages.find(({ kind }) => kind === 'answer')
  expect(answer).toMatchObject({ readOn: '2026-11-20', by: school.dana.account })
})

test('a number taken back is given to nobody else', async () => {
  const dana = school.dana.browser.workspace
  const letter = await writeLetter(server, school, 'Қателесіп тіркелген хат')
  await openBox(server, school)
  expect(given(await dana.register(letter.id, { brief: 'Бір' })).number).toBe(2)
  given(await dana.annul(letter.id, 'Екі рет тіркелді'))
  expect(given(await dana.register(letter.id, { brief: 'Қайта' })).number).toBe(3)
  await school.saule.browser.workspace.sync()
  const seen = letterOf(school.saule, letter.id)
  expect(seen?.messages.map(({ kind }) => kind)).toEqual([
    'letter',
    'registered',
    'annulled',
    'registered',
  ])
  expect(seen?.messages[2]).toMatchObject({ number: 2, reason: 'Екі рет тіркелді' })
})

test('two who register at once get two numbers', async () => {
  const [dana, marat] = [school.dana.browser.workspace, school.marat.browser.workspace]
  const one = await writeLetter(server, school, 'Бірінші')
  const two = await writeLetter(server, school, 'Екінші')
  await openBox(server, school)
  await marat.sync()
  const numbers = await Promise.all([
    dana.register(one.id, { brief: 'Бірінші' }),
    marat.register(two.id, { brief: 'Екінші' }),
  ])
  expect(new Set(numbers.map((registered) => given(registered).number))).toEqual(new Set([4, 5]))
})

test('what says "danger now" is there at once, with its minute', async () => {
  const { dana } = school
  const letter = await writeLetter(server, school, 'Қазір қауіпті', { urgent: true })
  await dana.browser.workspace.sync()
  expect(letterOf(dana, letter.id)?.state.urgentAt).toBe(server.clock.now())
})

test('a restricted letter is numbered in the book of its readers', async () => {
  const { dana, marat, saule } = school
  const excluded = [marat.account]
  const first = await writeLetter(server, school, 'Марат туралы', { excluded })
  await openBox(server, school)
  const second = await writeLetter(server, school, 'Тағы Марат туралы', { excluded })
  await openBox(server, school)
  const one = given(await dana.browser.workspace.register(first.id, { brief: 'Бір' }))
  await saule.browser.workspace.sync()
  const two = given(await saule.browser.workspace.register(second.id, { brief: 'Екі' }))
  expect([one.number, two.number]).toEqual([1, 2])
  expect(one.series).toBe(two.series)
  expect(one.series).not.toBe(ordinarySeries)
  expect(letterOf(saule, first.id)).toMatchObject({ isRestricted: true, book: 1 })
})

test('a letter that excludes all but one member is read by that one and the reserve', async () => {
  const { dana, marat, saule, erlan } = school
  const excluded = [marat.account, saule.account]
  const letter = await writeLetter(server, school, 'Екеуі туралы', { excluded })
  await openBox(server, school)
  await Promise.all([marat, saule, erlan].map(({ browser }) => browser.workspace.sync()))
  expect(letterOf(dana, letter.id)?.readers).toEqual([dana.account, erlan.account])
  expect(letterOf(erlan, letter.id)?.body.text).toBe('Екеуі туралы')
  expect(letterOf(marat, letter.id)).toBeUndefined()
  expect(letterOf(saule, letter.id)).toBeUndefined()
})

test('a follow-up is seen after the next opening, not before', async () => {
  const { dana, marat } = school
  const letter = await writeLetter(server, school, 'Бірінші хатым')
  await openBox(server, school)
  await writeFollowUp(server, letter, 'Тағы бір нәрсе', 1)
  // A whole day is the longest that anything waits outside the log; sessions do not live longer.
  server.clock.advance(25 * hour)
  await server.ledger.mergeIfDue(await schoolId())
  await dana.browser.workspace.sync()
  expect(dana.browser.workspace.state.me).toBeNull()
  for (const colleague of [dana, marat]) await unlock(colleague)
  const before = letterOf(dana, letter.id)
  expect(before?.messages.map(({ kind }) => kind)).toEqual(['letter'])
  expect(before?.state.followUps).toEqual([])
  expect(await openBox(server, school)).toEqual({ ordinary: 0 })
  const after = letterOf(dana, letter.id)
  expect(after?.messages.at(-1)).toMatchObject({ kind: 'follow-up', text: 'Тағы бір нәрсе' })
  expect(after?.awaitsAnswer).toBe(true)
})

test('a log that comes in many pages is read whole, and says how far it is', async () => {
  const { saule } = school
  const Page = v.looseObject({ items: v.array(v.unknown()), more: v.boolean() })
  const { workspace } = saule.browser
  const done: number[] = []
  const stop = workspace.onChange(() => {
    const { progress } = workspace.state
    if (progress !== null) done.push(progress.done)
  })
  let pages = 0
  saule.browser.tamper = (path, json) => {
    if (!path.startsWith('/api/feed')) return json
    pages++
    const page = v.parse(Page, json)
    return { ...page, items: page.items.slice(0, 7), more: page.items.length > 7 }
  }
  await saule.browser.workspace.lock()
  saule.browser.pages.clear()
  await unlock(saule)
  saule.browser.tamper = null
  stop()
  expect(pages).toBeGreaterThan(5)
  const all = workspace.state.seal?.size ?? 0
  expect(done).toEqual([...new Set(done)].toSorted((a, b) => a - b))
  expect(done.length).toBeGreaterThanOrEqual(pages - 1)
  expect(Math.max(...done)).toBeLessThan(all)
  expect(workspace.state.progress).toBeNull()
  expect(saule.browser.workspace.state.letters).toHaveLength(8)
})

test('whoever joined later finds the next number without having read the others', async () => {
  const { dana, marat, saule, erlan } = school
  await unlock(erlan)
  given(await school.administrator.workspace.unlock(...school.administratorKey))
  const aliya = await enrol(server, school.administrator, ['Әлия', 'nurse', 'member'])
  await agreeOnRoster([dana, marat, saule, erlan, aliya])
  const letter = await writeLetter(server, school, 'Жаңа хат')
  await openBox(server, school)
  await aliya.browser.workspace.sync()
  expect(aliya.browser.workspace.state.letters.map(({ state }) => state.thread)).toEqual([
    letter.id,
  ])
  const tries: string[] = []
  aliya.browser.watch = (method, path) => {
    if (method === 'POST' && path === '/api/entries') tries.push(path)
  }
  expect(given(await aliya.browser.workspace.register(letter.id, { brief: 'Жаңа' })).number).toBe(6)
  // The refusal of the first try said the last number: nobody counts upwards.
  expect(tries).toHaveLength(2)
})
