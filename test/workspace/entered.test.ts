import { afterAll, beforeAll, expect, test } from 'vitest'
import { amendmentsOf } from '#core/appeals/card-fold.ts'
import { addDays, plainDate } from '#core/calendar/plain-date.ts'
import { entryId, type EntryId, type ThreadId } from '#core/ids.ts'
import type { AppealForm } from '#client/workspace/session/api.ts'
import { dutiesOf } from '#client/workspace/screens/today/duties.ts'
import { toBase64url } from '#core/bytes.ts'
import { ThreadView } from '#core/contract/thread.ts'
import { openAuthorCopy, openReturnBox } from '#crypto/decrypt/open-for-author.ts'
import { receiptAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { checkEvidence } from '#client/letter/workers/evidence.ts'
import { answerOf, startServer, type TestServer } from '../http/server.ts'
import { random } from '../rig/ledger.ts'
import { given, openBox, schoolInBrowsers, type SchoolInBrowsers } from './school.ts'

let server: TestServer
let school: SchoolInBrowsers

beforeAll(async () => {
  server = await startServer()
  school = await schoolInBrowsers(server)
  await school.dana.browser.workspace.sync()
}, 120_000)
afterAll(() => server[Symbol.asyncDispose]())

type Colleague = SchoolInBrowsers['dana']

const letterOf = ({ browser }: Colleague, thread: ThreadId) =>
  browser.workspace.state.letters.find(({ state }) => state.thread === thread)

const text = 'Асханада кішкентайларды кезектен шығарып тастайды'

/** A paper letter as Dana types it. */
const paperLetter = (change: Partial<AppealForm> = {}): AppealForm => ({
  id: school.dana.browser.workspace.newAppeal(),
  box: school.box,
  words: {
    text,
    signed: { surname: 'Серікова', name: 'Айгерім', class: '6 «Ә»' },
    tone: 'child',
    lang: 'kk',
    writtenOn: server.clock.wall().on,
  },
  facts: { way: 'paper', sheets: 1, receivedAt: server.clock.wall(), keptAt: 'сейф' },
  excluded: [],
  ...change,
})

const newOpening = (): EntryId => entryId(toBase64url(random(16)))

test('a paper letter is sealed like any other: its readers have it at once, the server has not', async () => {
  const { dana, marat } = school
  const { thread } = given(await dana.browser.workspace.enterAppeal(paperLetter()))
  await marat.browser.workspace.sync()
  for (const colleague of [dana, marat]) {
    expect(letterOf(colleague, thread)).toMatchObject({
      isOpened: true,
      isRestricted: false,
      awaitsAnswer: true,
      state: { entered: { by: dana.account, way: 'paper' } },
      body: { text, entered: { way: 'paper', keptAt: 'сейф' }, signed: { surname: 'Серікова' } },
    })
  }
  expect(dana.browser.sent.join('')).not.toContain('Айгерім')
  expect(await marat.browser.workspace.search('асхана')).toContain(thread)
})

test('whoever a letter is about does not get it, though it came on paper', async () => {
  const { dana, marat, saule } = school
  const form = paperLetter({ excluded: [marat.account] })
  const { thread } = given(await dana.browser.workspace.enterAppeal(form))
  for (const { browser } of [marat, saule]) await browser.workspace.sync()
  expect(letterOf(marat, thread)).toBeUndefined()
  expect(letterOf(saule, thread)).toMatchObject({ isRestricted: true })
  expect(marat.browser.workspace.state.damaged).toEqual([])
})

test('a photograph of the sheet goes with it, sealed', async () => {
  const { dana, saule } = school
  const data = new Blob([new Uint8Array(3000).fill(7)])
  const files = [{ name: 'парақ.jpg', type: 'image/jpeg', data }]
  const form = paperLetter({ words: { ...paperLetter().words, text: '' }, files })
  const { thread } = given(await dana.browser.workspace.enterAppeal(form))
  await saule.browser.workspace.sync()
  const index = letterOf(saule, thread)?.state.received.index ?? -1
  const opened = given(await saule.browser.workspace.fetchFile(thread, index, 0))
  expect(opened).toMatchObject({ name: 'парақ.jpg', size: 3000 })
})

test('two registrars who type the same sheet enter it once', async () => {
  const { dana, saule } = school
  const sheet = { opening: newOpening(), number: 2 }
  const [one, two] = [paperLetter({ sheet }), paperLetter({ sheet })]
  const first = given(await dana.browser.workspace.enterAppeal(one))
  expect(await saule.browser.workspace.enterAppeal(two)).toEqual({
    refused: 'different-letter-same-id',
  })
  expect(letterOf(saule, first.thread)?.state.entered).toMatchObject({ sheet: 2, by: dana.account })
  // Dana's own answer was lost on its way: again is not twice.
  expect(given(await dana.browser.workspace.enterAppeal(one))).toEqual(first)
})

test('a call is registered, its card is written and corrected, and nothing is overwritten', async () => {
  const { dana, marat } = school
  const { workspace } = dana.browser
  const facts = { way: 'phone', receivedAt: server.clock.wall(), writer: 'parent' } as const
  const { thread } = given(await workspace.enterAppeal(paperLetter({ facts })))
  const number = given(
    await workspace.register(thread, {
      brief: 'Асхана кезегі туралы',
      applicant: { surname: 'Серікова', phone: '8 701 000 00 00' },
      appealType: 'complaint',
    }),
  )
  expect(number).toMatchObject({ number: 1, period: 2026, isRestricted: false })
  const progress = { kind: 'progress' } as const
  given(
    await workspace.writeCard(thread, {
      set: { helpGiven: ['psychological'], measures: 'Кезекші тағайындалды' },
      why: progress,
    }),
  )
  await marat.browser.workspace.sync()
  given(
    await marat.browser.workspace.writeCard(thread, {
      set: { applicant: { surname: 'Серикова' }, brief: 'Асханадағы кезек туралы' },
      cleared: ['applicant.phone'],
      why: { kind: 'correction', reason: 'Тегі қате жазылған' },
    }),
  )
  await workspace.sync()
  const letter = letterOf(dana, thread)
  expect(letter?.card).toEqual({
    brief: 'Асханадағы кезек туралы',
    isAnonymous: false,
    appealType: 'complaint',
    applicant: { surname: 'Серикова' },
    helpGiven: ['psychological'],
    measures: 'Кезекші тағайындалды',
  })
  const [registered] = letter?.registrations ?? []
  if (registered === undefined) throw new Error('nothing was registered')
  expect(amendmentsOf(registered.data, registered.writings)).toMatchObject([
    {
      by: marat.account,
      reason: 'Тегі қате жазылған',
      changes: [
        { field: 'brief', before: 'Асхана кезегі туралы', after: 'Асханадағы кезек туралы' },
        { field: 'applicant.surname', before: 'Серікова', after: 'Серикова' },
        { field: 'applicant.phone', before: '8 701 000 00 00', after: undefined },
      ],
    },
  ])
  expect(letter?.messages.filter(({ kind }) => kind === 'card')).toHaveLength(2)
})

test('a colleague signs a registration too, and nobody twice', async () => {
  const { dana, marat } = school
  const { thread } = given(await dana.browser.workspace.enterAppeal(paperLetter()))
  given(await dana.browser.workspace.register(thread, { brief: 'Бірлескен тіркеу' }))
  await marat.browser.workspace.sync()
  const { workspace } = marat.browser
  given(await workspace.confirmRegistration(thread))
  expect(letterOf(marat, thread)?.state.registration?.confirmedBy).toEqual([marat.account])
  expect(await workspace.confirmRegistration(thread)).toEqual({ refused: 'already-confirmed' })
  expect(await dana.browser.workspace.confirmRegistration(thread)).toEqual({
    refused: 'same-person',
  })
  expect(dutiesOf(workspace.state, marat.account).registrations).toEqual([])
})

test('an appeal gets more time for a reason, and is answered in person', async () => {
  const { dana } = school
  const { workspace } = dana.browser
  const { thread } = given(await workspace.enterAppeal(paperLetter()))
  given(await workspace.register(thread, { brief: 'Мерзім туралы' }))
  const dueOn = letterOf(dana, thread)?.state.registration?.dueOn ?? plainDate('2026-01-01')
  expect(await workspace.extend(thread, dueOn, 'Ерте')).toEqual({
    refused: 'not-later-than-now-due',
  })
  given(await workspace.extend(thread, addDays(dueOn, 3), 'Дәрігерді күтеміз'))
  const givenOn = server.clock.wall().on
  const said = { way: 'in-person', givenOn, text: 'Ата-анасымен сөйлестік' } as const
  given(await workspace.answerOtherwise(thread, said))
  expect(letterOf(dana, thread)).toMatchObject({
    awaitsAnswer: false,
    state: { registration: { dueOn: addDays(dueOn, 3) }, answers: [{ way: 'in-person' }] },
  })
  expect(letterOf(dana, thread)?.messages.slice(-2)).toMatchObject([
    { kind: 'extended', reason: 'Дәрігерді күтеміз' },
    { kind: 'answer', way: 'in-person', text: 'Ата-анасымен сөйлестік' },
  ])
})

test('the code of a sheet lets its author read the answer, and see the letter in the log', async () => {
  const { dana } = school
  const { workspace } = dana.browser
  const [lookup, auth, answers, box] = [random(32), random(32), random(32), random(32)]
  const code = { lookup, authHash: receiptAuthHash(auth), answers, box }
  const { thread } = given(await workspace.enterAppeal(paperLetter({ code })))
  given(await workspace.register(thread, { brief: 'Парақтағы код' }))
  given(await workspace.answer(thread, 'Хатың үшін рақмет'))
  const view = await answerOf(
    ThreadView,
    await server.ask('POST', '/api/thread', { body: { lookup, auth } }),
  )
  const [answer] = view.answers
  if (answer?.copy === null || answer === undefined || view.received === null) throw new Error()
  const { school: id } = view.received.entry
  const opened = await openAuthorCopy(
    answers,
    { school: id, thread, answer: answer.id },
    answer.copy,
  )
  expect(opened.text).toBe('Хатың үшін рақмет')
  const own = { returnBox: await openReturnBox(box, view.returnBox), mac: random(32) }
  expect(await checkEvidence(own, view.received, view.chain)).toBe('in-log')
  const another = { ...own, returnBox: { ...own.returnBox, contentHash: own.returnBox.roster } }
  expect(await checkEvidence(another, view.received, view.chain)).toBe('not-in-log')
})

test('three colleagues who register at the same moment leave no gap and no double', async () => {
  const { dana, marat, saule } = school
  const threads: ThreadId[] = []
  for (let n = 0; n < 6; n++)
    threads.push(given(await dana.browser.workspace.enterAppeal(paperLetter())).thread)
  for (const { browser } of [marat, saule]) await browser.workspace.sync()
  const colleagues = [dana, marat, saule]
  const numbers = await Promise.all(
    threads.map(async (thread, n) => {
      const colleague = colleagues[n % 3] ?? dana
      return given(await colleague.browser.workspace.register(thread, { brief: `Хат ${n}` })).number
    }),
  )
  const sorted = numbers.toSorted((a, b) => a - b)
  expect(sorted).toEqual(sorted.map((_, n) => (sorted[0] ?? 0) + n))
})

test('an opening of the box has nothing to do with what was entered by hand', async () => {
  const { dana } = school
  const { thread } = given(await dana.browser.workspace.enterAppeal(paperLetter()))
  const { ordinary } = await openBox(server, school)
  expect(ordinary).toBe(0)
  expect(letterOf(dana, thread)?.isOpened).toBe(true)
})
