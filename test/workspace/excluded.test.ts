import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../http/server.ts'
import { writeFollowUp, writeLetter, type PostedLetter } from './author.ts'
import { copyOfLog } from './copy.ts'
import { given, openBox, schoolInBrowsers, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let school: SchoolInBrowsers
let about: PostedLetter
let ordinary: PostedLetter

const sentinel = 'ТыныштықСөз'

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
  const { dana, marat } = school
  about = await writeLetter(server, school, `${sentinel} хат`, { excluded: [marat.account] })
  ordinary = await writeLetter(server, school, 'Барлығына арналған хат')
  await openBox(server, school)
  await writeFollowUp(server, about, `${sentinel} қосымша`, 1)
  await openBox(server, school)
  const { workspace } = dana.browser
  given(await workspace.read(about.id))
  given(await workspace.register(about.id, { brief: `${sentinel} қысқаша` }))
  given(await workspace.answer(about.id, `${sentinel} жауап`))
  await marat.browser.workspace.sync()
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

test('the readers have the letter, its follow-up and the answer', () => {
  const letter = school.dana.browser.workspace.state.letters.find(
    ({ state }) => state.thread === about.id,
  )
  expect(letter?.messages.map(({ kind }) => kind)).toEqual([
    'letter',
    'follow-up',
    'read',
    'registered',
    'answer',
  ])
})

test('nothing of a letter is in the state of a member whom it excludes', () => {
  const { state } = school.marat.browser.workspace
  const dump = inspect(state, { depth: null, maxArrayLength: null, maxStringLength: null })
  expect(dump).toContain(ordinary.id)
  expect(dump).not.toContain(about.id)
  expect(dump).not.toContain(sentinel)
  expect(state.letters).toHaveLength(1)
  expect(state.damaged).toEqual([])
})

test("nothing of it is in that member's whole copy of the log, nor in the key ring", async () => {
  const { marat } = school
  const replica = await copyOfLog(server, marat)
  const dump = inspect(replica, { depth: null, maxArrayLength: null, maxStringLength: null })
  expect(dump).toContain(ordinary.id)
  expect(dump).not.toContain(about.id)
  expect(replica.entries.size).toBeLessThan(replica.next)
  const { vault } = marat.browser
  const mine = await vault?.sealKeyRingPage(1, 1, [ordinary.id])
  const none = await vault?.sealKeyRingPage(1, 1, [about.id])
  expect(none?.length).toBe(mine?.length)
  await expect(vault?.seriesOf(about.id)).rejects.toThrow('not-for-you')
})

test("nothing of it is in what that member's device keeps", async () => {
  const { pages, vault } = school.marat.browser
  if (vault === null) throw new Error('nobody is unlocked')
  const contents = [...pages.values()].map(({ page }) => vault.openSnapshotPage(page))
  const dump = JSON.stringify(await Promise.all(contents))
  expect(dump).toContain(ordinary.id)
  expect(dump).not.toContain(about.id)
  expect(dump).not.toContain(sentinel)
})

test('what an excluded member does next tells no number, no gap and no count', async () => {
  const { marat, box } = school
  const { workspace } = marat.browser
  expect(given(await workspace.register(ordinary.id, { brief: 'Жай хат' })).number).toBe(1)
  server.clock.advance(60)
  const again = { excluded: [marat.account] }
  await writeLetter(server, school, `${sentinel} тағы`, again)
  const opened = await workspace.openBox(box, server.clock.wall(), [marat.account])
  expect(opened).toEqual({ ordinary: 0 })
})

test('what leaves the device of the excluded and of a reader has the same sizes', () => {
  const pages = (sent: readonly string[]) =>
    sent.filter((body) => body.includes('"page"')).map((body) => JSON.parse(body).bytes.length)
  const [marat, dana] = [school.marat, school.dana].map(
    ({ browser }) => new Set(pages(browser.sent)),
  )
  expect(marat).toEqual(dana)
})

test('the server never gets a word of a letter', () => {
  const people = [school.dana, school.marat, school.saule, school.erlan]
  const sent = people.flatMap(({ browser }) => browser.sent).join('\n')
  expect(sent).toContain('letter-registered')
  expect(sent).not.toContain(sentinel)
  expect(server.lines.join('\n')).not.toContain(sentinel)
})
