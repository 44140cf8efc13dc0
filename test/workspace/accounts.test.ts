import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../http/server.ts'
import { writeLetter } from './author.ts'
import { openBrowser } from './browser.ts'
import {
  enrol,
  foundSchool,
  given,
  lastOf,
  openBox,
  schoolInBrowsers,
  unlock,
  type SchoolInBrowsers,
} from './school.ts'

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

test('the administrator sees people and hours, and nothing else', async () => {
  const { workspace } = school.administrator
  const administration = given(await workspace.administration())
  expect(administration.people.map(({ state }) => state)).toEqual(Array(4).fill('on-roster'))
  expect(workspace.state).toMatchObject({ board: null, letters: [], events: [] })
  expect(await workspace.ceremony()).toEqual({ refused: 'session-ended' })
})

test('nothing of new keys is sent before both groups were typed back', async () => {
  const { workspace: administrator } = school.administrator
  given(await administrator.unlock(...school.administratorKey))
  const { address } = given(await administrator.invite('Әлия', 'nurse', 'member'))
  const token = address.split('#invite=')[1] ?? ''
  const browser = openBrowser(server)
  expect(given(await browser.workspace.invitation(token)).name).toBe('Әлия')
  const paper = given(await browser.workspace.beginEnrolment(token, 'Әлияның құпиясы'))
  expect(paper.cardAddress).toBe(
    `http://localhost:8080/w/#card=${paper.account}.${paper.card.replaceAll(' ', '')}`,
  )
  const [card, sheet] = [lastOf(paper.card), lastOf(paper.sheet)]
  const before = browser.sent.length
  const finish = (...groups: readonly [string, string]) =>
    browser.workspace.finishEnrolment(...groups, 'shared')
  expect(await finish('XXXXX', sheet)).toEqual({ refused: 'codes-differ' })
  expect(await finish(card, 'XXXX')).toEqual({ refused: 'codes-differ' })
  expect(browser.sent.length).toBe(before)
  given(await finish(card.toLowerCase(), sheet))
  expect(browser.workspace.state.me).toMatchObject({ name: 'Әлия', seat: 'member' })
  const people = given(await browser.workspace.ceremony()).enrolled
  expect(people.map(({ name }) => name)).toContain('Әлия')
  expect(browser.device.size).toBe(0)
  for (const secret of [paper.card.replaceAll(' ', ''), paper.sheet.replaceAll(' ', '')]) {
    expect(browser.sent.join('')).not.toContain(secret)
  }
})

test("a wrong password is refused, and so is somebody else's card", async () => {
  const { dana, marat } = school
  const { workspace } = openBrowser(server)
  const { account, password, paper } = dana
  expect(await workspace.unlock(account, 'басқа сөз', paper.card, 'shared')).toEqual({
    refused: 'wrong-password',
  })
  expect(await workspace.unlock(account, password, null, 'shared')).toEqual({
    refused: 'card-is-needed',
  })
  expect(await workspace.unlock(account, password, marat.paper.card, 'shared')).toEqual({
    refused: 'card-is-wrong',
  })
  expect(await workspace.unlock(account, password, 'ҰҰ', 'shared')).toEqual({
    refused: 'card-is-wrong',
  })
  expect(workspace.state.me).toBeNull()
})

test("a new device is unlocked by the card, remembers it if it is one's own, and the log says so", async () => {
  const { account, password, paper } = school.dana
  const { workspace, device } = openBrowser(server)
  expect(await workspace.knows(account)).toBe(false)
  given(await workspace.unlock(account, password, paper.card.toLowerCase(), 'own'))
  expect(workspace.state.events[0]).toMatchObject({
    kind: 'key-recovered',
    by: account,
    way: 'card',
  })
  expect(await workspace.knows(account)).toBe(true)
  const events = workspace.state.events.length
  await workspace.lock()
  given(await workspace.unlock(account, password, null, 'own'))
  expect(workspace.state.events).toHaveLength(events)
  await workspace.lock()
  given(await workspace.unlock(account, password, null, 'shared'))
  expect(device.size).toBe(0)
})

test('whoever forgot the password comes back by the sheet, with new paper', async () => {
  const { saule } = school
  await writeLetter(server, school, 'Сақталатын хат')
  await openBox(server, school)
  const browser = openBrowser(server)
  const { workspace } = browser
  const { account, paper } = saule
  const wrong = paper.sheet.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  expect(await workspace.beginRecovery(account, 'мүлде басқа', 'жаңа')).toEqual({
    refused: 'sheet-is-wrong',
  })
  expect(await workspace.beginRecovery(account, wrong, 'жаңа')).toEqual({
    refused: 'sheet-is-wrong',
  })
  const fresh = given(await workspace.beginRecovery(account, paper.sheet, 'жаңа құпия сөз'))
  expect(fresh.card).not.toBe(paper.card)
  const finished = await workspace.finishRecovery(lastOf(fresh.card), lastOf(fresh.sheet), 'own')
  given(finished)
  expect(workspace.state.letters[0]?.body.text).toBe('Сақталатын хат')
  expect(workspace.state.events[0]).toMatchObject({ kind: 'key-recovered', way: 'sheet' })
  const old = await saule.browser.workspace.unlock(account, saule.password, null, 'own')
  expect(old).toEqual({ refused: 'wrong-password' })
  expect(await workspace.beginRecovery(account, paper.sheet, 'тағы')).toEqual({
    refused: 'sheet-is-wrong',
  })
})

test('ten minutes without anybody lock it, and nothing of a letter stays', async () => {
  const { dana } = school
  await dana.browser.workspace.lock()
  await unlock(dana)
  const { workspace, clock } = dana.browser
  expect(workspace.state.letters.length).toBeGreaterThan(0)
  clock.advance(9 * 60_000)
  workspace.touch()
  clock.advance(9 * 60_000)
  expect(workspace.state.me).not.toBeNull()
  clock.advance(60_000)
  expect(workspace.state).toMatchObject({
    me: null,
    board: null,
    letters: [],
    rosters: [],
    isLockedByIdleness: true,
  })
  await expect(dana.browser.vault?.sealKeyRingPage(1, 1, [])).rejects.toThrow()
  await unlock(dana)
  expect(workspace.state.isLockedByIdleness).toBe(false)
})

test('without the server it says so, and goes on when it is back', async () => {
  const { dana } = school
  const { browser } = dana
  browser.isOffline = true
  await browser.workspace.sync()
  expect(browser.workspace.state.isOffline).toBe(true)
  const [letter] = browser.workspace.state.letters
  if (letter === undefined) throw new Error('there is no letter')
  expect(await browser.workspace.read(letter.state.thread)).toEqual({ refused: 'offline' })
  await browser.workspace.lock()
  expect(await browser.workspace.unlock(dana.account, dana.password, null, 'own')).toEqual({
    refused: 'offline',
  })
  await expect(browser.workspace.people()).rejects.toThrow('no answer')
  browser.isOffline = false
  await unlock(dana)
  given(await browser.workspace.read(letter.state.thread))
  expect(browser.workspace.state.isOffline).toBe(false)
})

test('logging out everywhere ends the sessions of other devices', async () => {
  const { account, password, paper, browser } = school.marat
  const other = openBrowser(server)
  given(await other.workspace.unlock(account, password, paper.card, 'shared'))
  await other.workspace.logOutEverywhere()
  expect(other.workspace.state.me).toBeNull()
  await browser.workspace.sync()
  expect(browser.workspace.state.me).toBeNull()
})

test('whoever has no seat yet has nothing to recover, and is invited anew', async () => {
  const { workspace: administrator } = school.administrator
  given(await administrator.unlock(...school.administratorKey))
  const guest = await enrol(server, school.administrator, ['Гүлнар', 'teacher', 'member'])
  const { workspace } = openBrowser(server)
  const fresh = given(await workspace.beginRecovery(guest.account, guest.paper.sheet, 'жаңа сөз'))
  const [card, sheet] = [lastOf(fresh.card), lastOf(fresh.sheet)]
  expect(await workspace.finishRecovery(card, sheet, 'shared')).toEqual({ refused: 'not-a-member' })
})

test('the bearer token is only ever in a header, and passwords never leave the device', () => {
  const people = [school.dana, school.marat, school.saule]
  const sent = people.flatMap(({ browser }) => browser.sent).join('\n')
  for (const { password } of people) expect(sent).not.toContain(password)
})

test('a school is founded once', async () => {
  await expect(foundSchool(server)).rejects.toThrow('already-founded')
  await expect(enrol(server, openBrowser(server), ['Ерлан', 'nurse', 'member'])).rejects.toThrow(
    'session-ended',
  )
})
