import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, plainDate } from '#core/calendar/plain-date.ts'
import { paperText } from '#core/documents/paper-text.ts'
import type { BoxId } from '#core/ids.ts'
import { openingCells } from '#core/journal/opening-rows.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import { journalWords } from '#core/words/journal/journal-words.ts'
import { issueForm } from '#client/workspace/documents/issue.ts'
import { openingsInLog } from '#client/workspace/screens/journal/openings.ts'
import { openingsOfBox, statusOfBox } from '#client/workspace/screens/opening/openings.ts'
import { actOrder } from '#client/workspace/screens/opening/paper/act-order.ts'
import { paperBoxes, plannedFor } from '#client/workspace/screens/opening/paper/box-facts.ts'
import { openingDaysIn } from '#client/workspace/session/in-force.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { hangUpPaperBox, seenAtBox, typedSheet } from './paper-box.ts'
import { regulate } from './regulate.ts'
import {
  comeAgain,
  given,
  schoolInBrowsers,
  unlock,
  type Colleague,
  type SchoolInBrowsers,
} from './school.ts'

let server: TestServer
let people: SchoolInBrowsers
let box: BoxId

beforeAll(async () => {
  server = await startServer()
  people = await schoolInBrowsers(server)
  box = await hangUpPaperBox(people)
}, 120_000)
afterAll(async () => server[Symbol.asyncDispose]())

/** Until nothing waits on the device of `who`. */
const allSent = ({ browser: { workspace } }: Colleague) =>
  expect.poll(() => workspace.state.unsent, { timeout: 20_000 }).toEqual([])

const openingsOf = ({ browser: { workspace } }: Colleague): readonly PaperOpening[] =>
  workspace.state.records.flatMap(({ data }) => (data.kind === 'opening' ? [data] : []))

const entered = ({ browser: { workspace } }: Colleague, { entry }: PaperOpening) =>
  workspace.state.letters.filter(({ state }) => state.entered?.opening === entry)

describe('an opening of a paper box', () => {
  test('is read by the others, and opens the box in the log', async () => {
    const { dana, saule } = people
    const { record, opening } = seenAtBox(server, people, box, { letters: 0 })
    given(await dana.browser.workspace.openPaperBox(record, opening))
    await allSent(dana)
    await saule.browser.workspace.sync()
    expect(openingsOf(saule)).toContainEqual(opening)
    const state = saule.browser.workspace.state.board?.boxes.find((one) => one.box === box)
    expect(state?.lastOpening).toMatchObject({ by: dana.account, ordinary: 0 })
  })

  test('gives its letters numbers, and says at the end which', async () => {
    const { dana, marat } = people
    const { record, opening } = seenAtBox(server, people, box)
    const { workspace } = dana.browser
    given(await workspace.openPaperBox(record, opening))
    given(await workspace.enterSheet(typedSheet(opening, 1), [new Uint8Array(900).fill(7)]))
    const signed = { surname: 'Асанова', class: '7-А' }
    given(await workspace.enterSheet(typedSheet(opening, 2, { isAnonymous: false, signed }), []))
    given(await workspace.finishOpening(record, opening))
    await allSent(dana)
    expect(entered(dana, opening).map(({ state }) => state.registration?.number)).toEqual([2, 1])
    await marat.browser.workspace.sync()
    expect(openingsOf(marat)).toContainEqual({
      ...opening,
      anonymous: 1,
      entered: { numbers: ['1', '2'] },
    })
    const [second, first] = entered(marat, opening)
    expect(second?.body.signed).toEqual(signed)
    expect(second?.card).toMatchObject({
      isAnonymous: false,
      applicant: { surname: 'Асанова', classGroup: '7-А' },
    })
    expect(first?.messages[0]).toMatchObject({
      text: 'Асханада тамақ суық',
      files: [{ size: 900 }],
    })
  })

  test('hides a letter from whom it is about, the one who entered it too', async () => {
    const { dana, marat, saule } = people
    const { record, opening } = seenAtBox(server, people, box, { letters: 1 })
    given(await dana.browser.workspace.openPaperBox(record, opening))
    const sheet = typedSheet(opening, 1, {
      text: '',
      brief: '',
      excluded: [dana.account],
      onlyFor: 'Марат ағайға',
    })
    given(await dana.browser.workspace.enterSheet(sheet, []))
    await allSent(dana)
    expect(entered(dana, opening)).toEqual([])
    for (const reader of [marat, saule]) {
      await reader.browser.workspace.sync()
      expect(entered(reader, opening).map(({ isRestricted }) => isRestricted)).toEqual([true])
    }
  })

  test('entered by two at once is entered once, and the second is told', async () => {
    const { dana, marat } = people
    const { record, opening } = seenAtBox(server, people, box, { letters: 1 })
    given(await dana.browser.workspace.openPaperBox(record, opening))
    await allSent(dana)
    const others = typedSheet(opening, 1, { excluded: [marat.account], brief: '' })
    given(await dana.browser.workspace.enterSheet(others, []))
    await allSent(dana)
    await marat.browser.workspace.sync()
    given(await marat.browser.workspace.enterSheet(typedSheet(opening, 1), []))
    const waiting = () => marat.browser.workspace.state.unsent
    await expect
      .poll(() => waiting()[0]?.refused, { timeout: 20_000 })
      .toBe('different-letter-same-id')
    given(await marat.browser.workspace.dropUnsent(waiting()[0]?.id ?? ''))
    expect(waiting()).toEqual([])
  })
})

describe('without a network', () => {
  test('everything waits sealed on the device and arrives once, after the tab has ended', async () => {
    const { saule } = people
    const { browser } = saule
    await browser.workspace.sync()
    const { record, opening } = seenAtBox(server, people, box, {
      letters: 1,
      present: [{ name: 'Сәуле', post: 'social-pedagogue', member: saule.account }],
      absent: [],
    })
    browser.isOffline = true
    given(await browser.workspace.openPaperBox(record, opening))
    given(await browser.workspace.enterSheet(typedSheet(opening, 1), [new Uint8Array(50).fill(1)]))
    given(await browser.workspace.finishOpening(record, opening))
    await expect.poll(() => browser.workspace.state.isOffline, { timeout: 20_000 }).toBe(true)
    expect(browser.workspace.state.unsent).toHaveLength(3)
    const lying = [...browser.unsent.values()].flatMap(({ parts }) => parts)
    for (const part of lying) expect(new TextDecoder().decode(part)).not.toContain('Асхана')

    await browser.workspace.lock()
    expect(browser.workspace.state.unsent).toEqual([])
    browser.isOffline = false
    await unlock(saule)
    await allSent(saule)
    expect(browser.unsent.size).toBe(0)
    await expect.poll(() => entered(saule, opening), { timeout: 20_000 }).toHaveLength(1)
    expect(openingsOf(saule).filter(({ entry }) => entry === opening.entry)).toHaveLength(1)
  })

  test('what a wrong clock refused is said, and sent by itself when the clock is right', async () => {
    const { dana } = people
    const { browser } = dana
    await browser.workspace.sync()
    const { record, opening } = seenAtBox(server, people, box, { letters: 0 })
    browser.tamper = (path, json) =>
      path.startsWith('/api/feed') && typeof json === 'object' && json !== null
        ? { ...json, now: { on: addDays(opening.held.on, 3), at: 0 } }
        : json
    given(await browser.workspace.openPaperBox(record, opening))
    const refusals = () => browser.workspace.state.unsent.map(({ refused }) => refused)
    await expect.poll(refusals, { timeout: 20_000 }).toEqual(['clock-is-wrong'])
    browser.tamper = null
    browser.clock.advance(30_000)
    await allSent(dana)
    expect(openingsOf(dana).filter(({ entry }) => entry === opening.entry)).toHaveLength(1)
  })

  test.each(['/api/entries', '/api/appeals'])(
    'an answer of %s that is lost sends nothing twice',
    async (lost) => {
      const { marat } = people
      const { browser } = marat
      await browser.workspace.sync()
      const { record, opening } = seenAtBox(server, people, box, { letters: 1 })
      let drops = 2
      browser.tamper = (path, json) => {
        if (!path.startsWith(lost) || drops === 0) return json
        drops--
        browser.isOffline = true
        throw new TypeError('Failed to fetch')
      }
      given(await browser.workspace.openPaperBox(record, opening))
      given(await browser.workspace.enterSheet(typedSheet(opening, 1), []))
      const sendAgain = async () => {
        browser.isOffline = false
        await browser.workspace.sendUnsent()
        return browser.workspace.state.unsent
      }
      await expect.poll(sendAgain, { timeout: 20_000 }).toEqual([])
      browser.tamper = null
      expect(drops).toBeLessThan(2)
      expect(entered(marat, opening)).toHaveLength(1)
      expect(openingsOf(marat).filter(({ entry }) => entry === opening.entry)).toHaveLength(1)
    },
  )
})

/** The box is opened on Tuesdays and Fridays at 15:00; it is Friday, 20 November 2026. */
describe('not on its day', () => {
  const sealed = preset('kg-commission-sealed')
  const regulation = {
    ...sealed,
    dueDate: { kind: 'set-for-each' },
    acts: { ...sealed.acts, whenEmpty: 'act', numbered: true },
  } as const
  const day = (on: string, at = 900) => ({ on: plainDate(on), at })

  const boxAt = ({ browser: { workspace } }: Colleague) => {
    const { board } = workspace.state
    const found = board && paperBoxes(board).at(-1)
    if (!found) throw new Error('there is no box of paper')
    return found
  }
  /** How the openings of the box stand, as `who` sees them in the calendar. */
  const courseFor = (who: Colleague) => {
    const { state } = who.browser.workspace
    const days = openingDaysIn(state)
    if (days === null || state.now === null) throw new Error('there is no calendar')
    const span = { from: plainDate('2026-11-21'), to: state.now.on }
    return openingsOfBox(boxAt(who), state.events, days, state.now, span).map(
      ({ time, standing, held }) => [time.on, standing, held?.heldOn],
    )
  }

  test('it is late: calendar and journal of openings say so, the act has its day [S0-55]', async () => {
    const { dana, marat } = people
    await regulate(server, people, regulation)
    await comeAgain(server, [dana, marat], day('2026-11-26', 600))
    expect(courseFor(dana)).toEqual([['2026-11-24', 'missed', undefined]])
    const tuesday = day('2026-11-24')
    const held = server.clock.wall()
    const planned = plannedFor(dana.browser.workspace.state, boxAt(dana), held)
    expect(planned).toEqual(tuesday)
    const seen = seenAtBox(server, people, boxAt(dana).box, { letters: 0, planned })
    given(await dana.browser.workspace.openPaperBox(seen.record, seen.opening))
    await allSent(dana)

    await marat.browser.workspace.sync()
    const { state } = marat.browser.workspace
    expect(courseFor(marat)).toEqual([['2026-11-24', 'late', '2026-11-26']])
    expect(statusOfBox(boxAt(marat), state)).toMatchObject({
      due: null,
      missed: null,
      next: day('2026-11-27'),
    })
    const order = actOrder(state, seen, 'empty-opening-act', held.on)
    const form = issueForm(order, { language: 'ky', forms: new Map() }, held.on)
    if (typeof form === 'string') throw new Error(form)
    const { data: act } = given(await marat.browser.workspace.writeRecord(form))
    const text = act.kind === 'paper' ? paperText(act.paper) : ''
    expect(text).toContain('26.11.2026')
    expect(text).not.toContain('24.11.2026')

    const rows = openingsInLog(marat.browser.workspace.state)
    const row = rows.find(({ entry }) => entry === seen.opening.entry)
    if (row === undefined) throw new Error('it does not stand in the journal')
    expect(row).toMatchObject({ held, isPlanned: true, instead: tuesday, actNo: '1' })
    const wording = { words: journalWords.ky, language: 'ky', regulation, postName: String }
    expect(openingCells(row, wording)).toEqual(
      expect.arrayContaining([
        '26.11.2026, 10:00',
        'пландалган убактысынан кеч: 24.11.2026, 15:00',
        '1',
      ]),
    )
  })

  test('written down days later it is for its own day, and its letter is due when it came', async () => {
    const { dana, marat } = people
    await comeAgain(server, [dana, marat], day('2026-12-01', 930))
    const open = async (who: Colleague, changes: Partial<PaperOpening>) => {
      const { state } = who.browser.workspace
      const held = changes.held ?? server.clock.wall()
      const planned = plannedFor(state, boxAt(who), held)
      const seen = seenAtBox(server, people, boxAt(who).box, { ...changes, planned })
      given(await who.browser.workspace.openPaperBox(seen.record, seen.opening))
      await allSent(who)
      return seen.opening
    }
    await open(marat, { letters: 0 })
    await dana.browser.workspace.sync()
    const friday = await open(dana, { letters: 1, held: day('2026-11-27', 905) })
    const dueOn = plainDate('2026-11-30')
    given(await dana.browser.workspace.enterSheet(typedSheet(friday, 1, { dueOn }), []))
    await allSent(dana)
    expect(courseFor(dana)).toEqual([
      ['2026-11-24', 'late', '2026-11-26'],
      ['2026-11-27', 'held', '2026-11-27'],
      ['2026-12-01', 'held', '2026-12-01'],
    ])
    const [letter] = entered(dana, friday)
    expect(letter?.state.registration).toMatchObject({ dueOn: '2026-12-01' })
  })
})
