import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberId } from '#core/ids.ts'
import { BoxKeys } from '#core/contract/chain.ts'
import { workHeader } from '#core/flood/work-header.ts'
import { answerTasks } from '#client/letter/workers/answer-tasks.ts'
import { checkTasks } from '#client/letter/workers/check-tasks.ts'
import { feedbackTasks } from '#client/letter/workers/feedback-tasks.ts'
import { followUpTasks } from '#client/letter/workers/follow-up-tasks.ts'
import { letterTasks, type FormInput } from '#client/letter/workers/letter-tasks.ts'
import { argon2Wasm } from '#crypto/encrypt/argon2-wasm.ts'
import { answerOf, startServer, wordOf, type TestServer } from '../http/server.ts'
import {
  given,
  openBox,
  schoolInBrowsers,
  unlock,
  type SchoolInBrowsers,
} from '../workspace/school.ts'

/*
 * Aigerim's side as her browser runs it: the tasks of the real workers against the real server, and
 * the real workspaces of the commission at the other end.
 */

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

const words = (text: string) => ({ text, tone: 'child', lang: 'kk', writtenOn: '2026-11-20' })

const form = (text: string, more: Partial<FormInput> = {}): FormInput => ({
  words: words(text),
  excluded: [],
  box: school.box,
  urgent: false,
  ...more,
})

const boxText = async () => (await server.ask('GET', '/api/box')).text()

const genesisOf = async () => (await answerOf(BoxKeys, await server.ask('GET', '/api/box'))).genesis

/** Writes and sends a letter as the page does; gives its id and the code. */
async function send(input: FormInput) {
  const tasks = letterTasks(argon2Wasm)
  await tasks.prepare({ box: await boxText(), genesis: await genesisOf() })
  const { id, request, code } = await tasks.seal(input)
  const headers = { [workHeader]: await tasks.work(null) }
  const answered = await server.ask('PUT', `/api/letters/${id}`, { body: request, headers })
  expect(answered.status).toBe(201)
  return { id, code, request, acknowledgement: await answered.text() }
}

/** Opens the thread of a code as the page does. */
async function read(code: string) {
  const tasks = answerTasks(argon2Wasm)
  const typed = await tasks.read(code)
  if (!('code' in typed)) throw new Error(typed.refusal)
  const proof = await tasks.derive({ code: typed.code, genesis: await genesisOf() })
  const thread = await (await server.ask('POST', '/api/thread', { body: proof })).text()
  const founded = await server.ledger.school()
  const shown = await tasks.open({ thread, school: founded?.id ?? '', lang: 'kk' })
  const check = async (text = thread) => checkTasks.check({ own: await tasks.own(), thread: text })
  return { tasks, thread, shown, check }
}

const letterIn = (colleague: SchoolInBrowsers['dana'], text: string) =>
  colleague.browser.workspace.state.letters.find(({ body }) => body.text === text)

test('a letter of the page is read by the commission, with everything its author filled in', async () => {
  const signed = { name: 'Айгерім', class: '6 «Б»' }
  const text = 'Кіші сыныптардан ақша жинайды'
  const { acknowledgement } = await send(
    form('', { words: { ...words(text), who: 'pupil', signed } }),
  )
  const received = await letterTasks(argon2Wasm).receive(acknowledgement)
  expect(received).toEqual({ opening: { on: '2026-11-20', at: 900 }, until: '2026-12-04' })

  await openBox(server, school)
  expect(letterIn(school.dana, text)?.body).toMatchObject({ who: 'pupil', signed, tone: 'child' })
})

test('whoever the author leaves out gets no letter', async () => {
  const { dana, marat, saule } = school
  await send(form('Марат туралы', { excluded: [marat.account] }))
  await openBox(server, school)
  for (const { browser } of [marat, saule]) await browser.workspace.sync()
  expect(letterIn(dana, 'Марат туралы')).toBeDefined()
  expect(letterIn(saule, 'Марат туралы')).toBeDefined()
  expect(letterIn(marat, 'Марат туралы')).toBeUndefined()
})

test('the reserve reads when too few are left, and nothing is sealed when that is not enough', async () => {
  const { dana, marat, saule, erlan } = school
  await send(form('Дана мен Марат туралы', { excluded: [dana.account, marat.account] }))
  await openBox(server, school)
  await unlock(erlan)
  await erlan.browser.workspace.sync()
  expect(letterIn(erlan, 'Дана мен Марат туралы')).toBeDefined()

  const tasks = letterTasks(argon2Wasm)
  await tasks.prepare({ box: await boxText(), genesis: await genesisOf() })
  const excluded = [dana, marat, saule].map(({ account }) => account)
  await expect(tasks.seal(form('Бәрі туралы', { excluded }))).rejects.toThrow('too-few-readers')
})

test('the answer, its dates and "I have read it" go the whole way', async () => {
  const { dana } = school
  const text = 'Жауап күтемін'
  const { id, code } = await send(form(text))
  const waiting = await read(code)
  expect(waiting.shown).toMatchObject({ received: null, answers: [] })

  await openBox(server, school)
  const thread = letterIn(dana, text)?.state.thread
  expect(thread).toBe(id)
  if (thread === undefined) return
  given(await dana.browser.workspace.read(thread))
  given(await dana.browser.workspace.register(thread, { brief: 'Қысқаша' }))
  expect((await read(code)).shown).toMatchObject({
    received: '20 қараша',
    seen: '20 қараша',
    registered: '20 қараша',
    due: '4 желтоқсанға дейін',
    answered: null,
  })
  given(await dana.browser.workspace.answer(thread, 'Рақмет. Сен батылсың.'))

  const { tasks, shown } = await read(code)
  expect(shown.due).toBeNull()
  expect(shown.answers).toMatchObject([
    {
      on: '2026 жылғы 20 қараша, жұма',
      readOn: null,
      opened: { role: 'psychologist', text: 'Рақмет. Сен батылсың.' },
    },
  ])
  const said = { means: await tasks.voice(), answer: shown.answers[0]?.id ?? '' }
  const rating = await feedbackTasks.rating({ ...said, helped: 'partly' })
  expect((await server.ask('POST', '/api/thread/rating', { body: rating })).status).toBe(204)
  const reading = await feedbackTasks.reading(said)
  expect((await server.ask('POST', '/api/thread/reading', { body: reading })).status).toBe(204)
  expect((await read(code)).shown.answers).toMatchObject([{ readOn: '20 қараша', opened: null }])
  await dana.browser.workspace.sync()
  const answer = letterIn(dana, text)?.messages.find(({ kind }) => kind === 'answer')
  expect(answer).toMatchObject({ readOn: '2026-11-20', rated: { helped: 'partly' } })
})

test('the check says what is proved: signed by a member, by the log alone, or nothing', async () => {
  const { code } = await send(form('Тексеремін'))
  await server.ledger.merge((await server.ledger.school())?.id ?? expect.fail('no school'))
  expect(await (await read(code)).check()).toBe('in-log-unsigned')

  await school.dana.browser.workspace.sync()
  const { check, thread } = await read(code)
  expect(await check()).toBe('in-log')

  const changed = (from: RegExp, to: string) => thread.replace(from, to)
  const forgeries = [
    changed(/"index":\d+/, '"index":3'),
    changed(/"proof":\["./, '"proof":["A'),
    changed(/("entry":\{[^}]*"on":")[^"]*/, '$12026-11-19'),
    changed(/"bucket":4096/, '"bucket":16384'),
    changed(/\\n— /, '\\n\\n— '),
    changed(/"sig":"./, '"sig":"A'),
    changed(/"received":\{/, '"received":null,"was":{'),
  ]
  for (const forged of forgeries) {
    expect(forged).not.toBe(thread)
    expect(await check(forged)).toBe('not-in-log')
  }
})

test('what the author adds is read by the same people, and is a second word of the thread', async () => {
  const { dana, marat } = school
  const { code } = await send(form('Бірінші хат', { excluded: [marat.account] }))
  await openBox(server, school)
  for (const [n, text] of ['Тағы айтайын', 'Және тағы'].entries()) {
    const means = await (await read(code)).tasks.means()
    expect(means.counter).toBe(n + 1)
    const { id, request } = await followUpTasks.seal({ means, text })
    const offer = await (await server.ask('GET', '/api/work')).text()
    const headers = { [workHeader]: await followUpTasks.work({ offer, id }) }
    const put = await server.ask('PUT', `/api/letters/${id}`, { body: request, headers })
    expect(put.status).toBe(201)
  }
  await openBox(server, school)
  await marat.browser.workspace.sync()
  const messages = letterIn(dana, 'Бірінші хат')?.messages ?? []
  expect(messages.filter(({ kind }) => kind === 'follow-up')).toMatchObject([
    { text: expect.stringMatching(/тағы/i) },
    { text: expect.stringMatching(/тағы/i) },
  ])
  expect(letterIn(marat, 'Бірінші хат')).toBeUndefined()
})

test('a mistyped code is refused on the device, an unknown one by the server', async () => {
  const { code } = await send(form('Код туралы'))
  const tasks = answerTasks(argon2Wasm)
  const last = String((Number(code.at(-1)) + 1) % 10)
  expect(await tasks.read(code.slice(0, -1) + last)).toEqual({ refusal: 'mistyped' })
  expect(await tasks.read('12 34')).toEqual({ refusal: 'too-short' })
  const proof = await tasks.derive({ code: '0'.repeat(20), genesis: await genesisOf() })
  expect(await wordOf(await server.ask('POST', '/api/thread', { body: proof }))).toBe(
    '401 wrong-code',
  )
})

test('nothing is sealed for people who do not follow from the poster', async () => {
  const box = await boxText()
  const genesis = await genesisOf()
  const prepare = (text: string, poster: string = genesis) =>
    letterTasks(argon2Wasm).prepare({ box: text, genesis: poster })

  await expect(prepare(box, genesis.replace(/^./, 'x'))).rejects.toThrow('another-genesis')
  const swapped = box.replace(
    /"recipients":\["(age1pq1\w+)","(age1pq1\w+)"/,
    '"recipients":["$2","$1"',
  )
  expect(swapped).not.toBe(box)
  await expect(prepare(swapped)).rejects.toThrow('recipient-differs')
  const ghost = box.replaceAll(school.dana.account, memberId('AAAAAAAAAAAAAAAAAAAAAA'))
  await expect(prepare(ghost)).rejects.toThrow('another-genesis')
  await expect(letterTasks(argon2Wasm).seal(form('Ертерек'))).rejects.toThrow('not-prepared')
})

test('no request carries the letter or the code in clear', async () => {
  const { request, code } = await send(form('Құпия сөз: көкқұтан'))
  expect(request).not.toContain('көкқұтан')
  expect(request).not.toContain(code.replaceAll(' ', ''))
  expect(request).not.toContain('AGE-SECRET-KEY')
})
