import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { AttachedFiles, partBytes, partsOf } from '#core/contract/files.ts'
import { ThreadView } from '#core/contract/thread.ts'
import type { ThreadId } from '#core/ids.ts'
import { openFilePart } from '#crypto/decrypt/open-file-part.ts'
import { openAuthorCopy } from '#crypto/decrypt/open-for-author.ts'
import type { ChosenFile, Message } from '#client/workspace/session/api.ts'
import { answerOf, startServer, type TestServer } from '../http/server.ts'
import { random } from '../rig/ledger.ts'
import { writeFollowUp, writeLetter, type PostedLetter } from './author.ts'
import type { TestFile } from './files.ts'
import { given, openBox, schoolInBrowsers, unlock, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

const photo: TestFile = { name: 'сурет-1.jpg', type: 'image/jpeg', bytes: random(40_000) }
const voice: TestFile = { name: 'дауыс.ogg', type: 'audio/ogg', bytes: random(partBytes + 5) }

const viewOf = ({ name, type, bytes }: TestFile) => ({ name, type, size: bytes.length })

const messagesOf = (thread: ThreadId, who = school.dana): readonly Message[] =>
  who.browser.workspace.state.letters.find(({ state }) => state.thread === thread)?.messages ?? []

/** The message of `thread` that carries files, as fetched whole. */
async function fetched(thread: ThreadId, kind: Message['kind'], file = 0, who = school.dana) {
  const index = messagesOf(thread, who).findLast((message) => message.kind === kind)?.index ?? -1
  return who.browser.workspace.fetchFile(thread, index, file)
}

test('files of a letter and of a follow-up are fetched, checked and opened by every reader', async () => {
  const letter = await writeLetter(server, school, 'Суреті бар хат', { files: [photo, voice] })
  await writeFollowUp(server, letter, 'Тағы біреуі', 1, [voice])
  await openBox(server, school)
  await school.marat.browser.workspace.sync()
  for (const who of [school.dana, school.marat]) {
    const [first, more] = messagesOf(letter.id, who)
    // What the screens have is a name, a type and a size: no key, no hash.
    expect(first).toMatchObject({ files: [viewOf(photo), viewOf(voice)] })
    expect(more).toMatchObject({ kind: 'follow-up', files: [viewOf(voice)] })
    const bytesOf = async (kind: Message['kind'], file: number) =>
      given(await fetched(letter.id, kind, file, who)).bytes
    expect(await bytesOf('letter', 0)).toEqual(photo.bytes)
    expect(await bytesOf('letter', 1)).toEqual(voice.bytes)
    expect(await bytesOf('follow-up', 0)).toEqual(voice.bytes)
  }
  expect(JSON.stringify(school.dana.browser.workspace.state)).not.toMatch(/"(key|parts)":"/)
})

test('whoever is excluded from a letter finds none of its files', async () => {
  const excluded = [school.marat.account]
  const letter = await writeLetter(server, school, 'Марат туралы', { excluded, files: [photo] })
  await openBox(server, school)
  await school.marat.browser.workspace.sync()
  const index = messagesOf(letter.id).at(0)?.index ?? -1
  expect(await school.marat.browser.workspace.fetchFile(letter.id, index, 0)).toEqual({
    refused: 'file-is-missing',
  })
  expect(given(await fetched(letter.id, 'letter')).bytes).toEqual(photo.bytes)
})

test('progress is told in bytes that came, and a fetch can be stopped', async () => {
  const letter = await writeLetter(server, school, 'Дауыс', { files: [voice] })
  await openBox(server, school)
  const { workspace } = school.dana.browser
  const index = messagesOf(letter.id).at(0)?.index ?? -1
  const told: (readonly [number, number])[] = []
  given(await workspace.fetchFile(letter.id, index, 0, (done, all) => told.push([done, all])))
  const all = voice.bytes.length
  expect(told).toEqual([
    [partBytes, all],
    [all, all],
  ])
  const stop = new AbortController()
  const stopped = workspace.fetchFile(letter.id, index, 0, () => stop.abort(), stop.signal)
  expect(await stopped).toEqual({ refused: 'stopped' })
  expect(await workspace.fetchFile(letter.id, index, 1)).toEqual({ refused: 'file-is-missing' })
})

test('a part that was changed, cut or exchanged on the way is damaged and not shown', async () => {
  const letter = await writeLetter(server, school, 'Зақымдалған', { files: [photo] })
  await openBox(server, school)
  const { browser } = school.dana
  const other = random(65_536 + 16)
  const lies = [
    (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, n) => (n === 9 ? byte ^ 1 : byte)),
    (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, 16_400),
    () => new Uint8Array(),
    () => other,
  ]
  for (const lie of lies) {
    browser.tamperPart = lie
    expect(await fetched(letter.id, 'letter')).toEqual({ refused: 'file-is-damaged' })
  }
  browser.tamperPart = null
  expect(given(await fetched(letter.id, 'letter')).bytes).toEqual(photo.bytes)
})

test('an answer carries files to its author and to the readers, under one key', async () => {
  const { workspace } = school.dana.browser
  const letter = await registeredLetter('Кесте керек')
  const progress: number[] = []
  const files = [chosen(photo), chosen(voice)]
  given(await workspace.answer(letter.id, 'Міне, кесте', files, (done) => progress.push(done)))
  expect(progress.at(-1)).toBe(photo.bytes.length + voice.bytes.length)
  expect(given(await fetched(letter.id, 'answer', 1)).bytes).toEqual(voice.bytes)

  const copy = await ownCopy(letter)
  const [attached] = v.parse(AttachedFiles, copy.files)
  const parts = attached === undefined ? [] : partsOf([attached])
  const { lookup, auth } = letter
  const body = { lookup, auth, answer: copy.answer, part: parts[0] }
  const sealed = await server.ask('POST', '/api/thread/part', { body })
  const bytes = new Uint8Array(await sealed.arrayBuffer())
  const place = { school: await schoolId(), owner: copy.answer }
  if (attached === undefined) throw new Error('the copy names no file')
  expect(await openFilePart(attached, place, 0, bytes)).toEqual(photo.bytes)
})

test('an upload that lost its network goes on where it ended', async () => {
  const { browser } = school.dana
  const letter = await registeredLetter('Үзілген')
  const files = [chosen(voice)]
  const send = (onProgress = () => undefined) =>
    browser.workspace.answer(letter.id, 'Жауап', files, onProgress)
  const cut = await send(() => {
    browser.isOffline = true
    return undefined
  })
  expect(cut).toEqual({ refused: 'offline' })
  browser.isOffline = false
  const puts: string[] = []
  browser.watch = (method, path) => void (method === 'PUT' && puts.push(path))
  expect(await send()).toBeNull()
  browser.watch = null
  expect(puts.filter((path) => path.includes('/parts/'))).toHaveLength(1)
  expect(given(await fetched(letter.id, 'answer')).bytes).toEqual(voice.bytes)
})

test('a file that changed between two tries is not sent, and can be chosen again', async () => {
  const { browser } = school.dana
  const letter = await registeredLetter('Өзгерген')
  const changing = { ...chosen(voice), data: new ChangingBlob([voice.bytes]) }
  const send = () =>
    browser.workspace.answer(letter.id, 'Жауап', [changing], () => {
      browser.isOffline = true
    })
  expect(await send()).toEqual({ refused: 'offline' })
  browser.isOffline = false
  changing.data.hasChanged = true
  expect(await send()).toEqual({ refused: 'file-changed' })
  browser.isOffline = false
  given(await browser.workspace.answer(letter.id, 'Жауап', [chosen(voice)]))
})

test('what does not fit is refused before anything is sent', async () => {
  const { workspace } = school.dana.browser
  const letter = await registeredLetter('Тым көп')
  const many = Array.from({ length: 21 }, () => chosen(photo))
  expect(await workspace.answer(letter.id, 'Жауап', many)).toEqual({ refused: 'too-many-parts' })
  const empty = [chosen({ ...photo, bytes: new Uint8Array() })]
  expect(await workspace.answer(letter.id, 'Жауап', empty)).toEqual({ refused: 'too-large' })
})

test('a device that kept its copy of the log opens the files of yesterday', async () => {
  const letter = await writeLetter(server, school, 'Кешегі', { files: [photo] })
  await openBox(server, school)
  const { dana } = school
  await dana.browser.workspace.lock()
  await unlock(dana)
  expect(given(await fetched(letter.id, 'letter')).bytes).toEqual(photo.bytes)
})

/** A file that is not what it was. */
class ChangingBlob extends Blob {
  hasChanged = false

  override slice(start?: number, end?: number): Blob {
    const slice = super.slice(start, end)
    return this.hasChanged ? new Blob([new Uint8Array(slice.size)]) : slice
  }
}

const chosen = ({ name, type, bytes }: TestFile): ChosenFile => ({
  name,
  type,
  data: new Blob([bytes]),
})

async function registeredLetter(text: string): Promise<PostedLetter> {
  const letter = await writeLetter(server, school, text)
  await openBox(server, school)
  given(await school.dana.browser.workspace.register(letter.id, { brief: text }))
  return letter
}

/** The last answer as its author opens it. */
async function ownCopy({ id: thread, lookup, auth, answers }: PostedLetter) {
  const body = { lookup, auth }
  const view = await answerOf(ThreadView, await server.ask('POST', '/api/thread', { body }))
  const last = view.answers.at(-1)
  if (last === undefined) throw new Error('there is no answer')
  return openAuthorCopy(
    answers,
    { school: await schoolId(), thread, answer: last.id },
    last.copy ?? new Uint8Array(),
  )
}

async function schoolId() {
  const founded = await server.ledger.school()
  if (founded === null) throw new Error('there is no school')
  return founded.id
}
