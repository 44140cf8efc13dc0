import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ThreadView } from '#core/contract/thread.ts'
import type { Workspace } from '#client/workspace/session/api.ts'
import { answerOf, startServer, type TestServer } from '../http/server.ts'
import { writeLetter, type PostedLetter } from './author.ts'
import { openBrowser } from './browser.ts'
import { given, openBox, schoolInBrowsers, unlock, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let school: SchoolInBrowsers
let letter: PostedLetter
let restricted: PostedLetter
let dana: Workspace
let marat: Workspace

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
  dana = school.dana.browser.workspace
  marat = school.marat.browser.workspace
  letter = await writeLetter(server, school, 'Маған көмек керек')
  restricted = await writeLetter(server, school, 'Марат туралы', {
    excluded: [school.marat.account],
  })
  await openBox(server, school)
  given(await dana.register(letter.id, { brief: 'Сынып туралы' }))
  await marat.sync()
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

/** Dana at a second computer, with the paper in hand. */
async function danaElsewhere(): Promise<Workspace> {
  const { account, password, paper } = school.dana
  const { workspace } = openBrowser(server)
  given(await workspace.unlock(account, password, paper.card, 'shared'))
  expect(await workspace.saveDrafts()).toBe(true)
  return workspace
}

test('a note is read by colleagues, and the author gets nothing of it', async () => {
  const before = await threadOf(letter)
  given(await dana.note(letter.id, 'Сынып жетекшісімен сөйлесемін'))
  await marat.sync()
  const seen = marat.state.letters.find(({ state }) => state.thread === letter.id)
  expect(seen?.messages.at(-1)).toMatchObject({
    kind: 'note',
    by: school.dana.account,
    text: 'Сынып жетекшісімен сөйлесемін',
  })
  expect(seen?.awaitsAnswer).toBe(true)
  expect(await threadOf(letter)).toEqual(before)
})

test('what was begun is saved, and is there after the lock', async () => {
  dana.keepDraft(letter.id, 'answer', 'Хатың үшін рақмет')
  dana.keepDraft(letter.id, 'note', 'Маратпен сөйлесу керек')
  expect(dana.state.drafts.standing).toBe('unsaved')
  expect(await dana.saveDrafts()).toBe(true)
  expect(dana.state.drafts.standing).toBe('saved')
  await dana.lock()
  expect(dana.draft(letter.id, 'answer')).toBeNull()
  await unlock(school.dana)
  expect(await dana.saveDrafts()).toBe(true)
  expect(dana.draft(letter.id, 'answer')).toMatchObject({ text: 'Хатың үшін рақмет', answers: 0 })
  expect(dana.draft(letter.id, 'note')?.text).toBe('Маратпен сөйлесу керек')
})

test('the last words before the lock are saved too', async () => {
  dana.keepDraft(letter.id, 'answer', 'Хатың үшін рақмет, сен батылсың')
  await dana.lock()
  expect(dana.state.areDraftsLost).toBe(false)
  const elsewhere = await danaElsewhere()
  expect(elsewhere.draft(letter.id, 'answer')?.text).toBe('Хатың үшін рақмет, сен батылсың')
  await elsewhere.lock()
  await unlock(school.dana)
  await dana.saveDrafts()
})

test('two devices: the later does not write over the earlier, and offers its text', async () => {
  const elsewhere = await danaElsewhere()
  elsewhere.keepDraft(letter.id, 'answer', 'Үйде жазылған жауап')
  expect(await elsewhere.saveDrafts()).toBe(true)
  const { turn } = dana.state.drafts
  dana.keepDraft(letter.id, 'answer', 'Мектепте жазылған жауап')
  expect(await dana.saveDrafts()).toBe(true)
  expect(dana.state.drafts.turn).toBeGreaterThan(turn)
  expect(dana.draft(letter.id, 'answer')).toMatchObject({
    text: 'Мектепте жазылған жауап',
    others: ['Үйде жазылған жауап'],
  })
  dana.dropOther(letter.id, 'answer', 'Үйде жазылған жауап')
  await dana.saveDrafts()
  expect(dana.draft(letter.id, 'answer')?.others).toEqual([])
  await elsewhere.lock()
})

test('without the server it says so, and saves when it is back', async () => {
  const { browser } = school.dana
  browser.isOffline = true
  dana.keepDraft(letter.id, 'brief', 'Сынып туралы')
  expect(await dana.saveDrafts()).toBe(false)
  expect(dana.state.drafts.standing).toBe('offline')
  browser.isOffline = false
  browser.clock.advance(5_000)
  await expect.poll(() => dana.state.drafts.standing).toBe('saved')
  dana.keepDraft(letter.id, 'brief', '')
  await dana.saveDrafts()
  expect(dana.draft(letter.id, 'brief')).toBeNull()
})

test('words that could not be saved before the lock are missed aloud', async () => {
  const { browser } = school.dana
  browser.isOffline = true
  dana.keepDraft(letter.id, 'note', 'Мұны ешкім сақтай алмады')
  await dana.lock()
  expect(dana.state.areDraftsLost).toBe(true)
  browser.isOffline = false
  await unlock(school.dana)
})

test('the server sees one blob of one size, whatever was begun', async () => {
  const { sent } = school.dana.browser
  const bodies = sent.filter((body) => body.includes('"version"') && body.length > 80_000)
  expect(bodies.length).toBeGreaterThan(3)
  expect(new Set(bodies.map((body) => body.replace(/"version":\d+/, '').length)).size).toBe(1)
  expect(sent.join('\n')).not.toContain('рақмет')
})

test('two people at one letter see each other, and what the other does', async () => {
  dana.attend({ thread: letter.id, doing: 'answering' })
  await expect.poll(() => school.dana.browser.sent.at(-1)).toContain('token')
  marat.attend({ thread: letter.id, doing: 'reading' })
  await expect
    .poll(() => marat.state.companions)
    .toEqual([{ account: school.dana.account, doing: 'answering' }])
  school.dana.browser.clock.advance(15_000)
  await expect
    .poll(() => dana.state.companions)
    .toEqual([{ account: school.marat.account, doing: 'reading' }])
})

test('whoever says nothing more is gone after 45 seconds', async () => {
  server.clock.advance(45)
  school.marat.browser.clock.advance(0)
  await expect.poll(() => marat.state.companions).toEqual([])
})

test('whoever is excluded from a letter meets nobody there, and the token tells nothing', async () => {
  dana.attend({ thread: restricted.id, doing: 'reading' })
  const { sent } = school.dana.browser
  await expect.poll(() => sent.at(-1)).toContain('token')
  expect(sent.at(-1)).not.toContain(restricted.id)
  const vault = school.marat.browser.vault
  const on = marat.state.now?.on
  if (vault === null || on === undefined) throw new Error('Marat is not unlocked')
  await expect(vault.presenceAt(restricted.id, on, 'reading')).rejects.toThrow('not-for-you')
  school.marat.browser.clock.advance(0)
  expect(inspect(marat.state.companions)).not.toContain(school.dana.account)
})

test('it warns in the last minute before it locks, and whoever moves may stay', () => {
  const { clock } = school.dana.browser
  dana.touch()
  clock.advance(9 * 60 * 1000 - 1000)
  expect(dana.state.secondsToLock).toBeNull()
  clock.advance(11_000)
  expect(dana.state.secondsToLock).toBe(50)
  dana.touch()
  expect(dana.state.secondsToLock).toBeNull()
  clock.advance(10 * 60 * 1000)
  expect(dana.state.isLockedByIdleness).toBe(true)
})

/** Everything that the author's page is given, without what changes with the log around it. */
async function threadOf({ lookup, auth }: PostedLetter) {
  const answer = await server.ask('POST', '/api/thread', { body: { lookup, auth } })
  const { received, ...view } = await answerOf(ThreadView, answer)
  return { ...view, entry: received?.entry }
}
