import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { contactList } from '#core/documents/papers/contact-list.ts'
import { numbersOf } from '#core/announcements/contacts.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { given } from '../../workspace/school.ts'
import { goTo } from '../office.ts'
import { boxSchool, registrars } from './box-school.ts'
import { enterLetters, openPaperBox, press, standings } from './desk.ts'
import {
  beginLiving,
  letterWith,
  regulate,
  regulationOf,
  toldInPublic,
  type LivingSchool,
} from './living-school.ts'
import { expectEveryPaper, expectSilence } from './month-end.ts'
import { issue, promise } from './paperwork.ts'
import { journalPages, openPaper, printed, regulationAsPaper } from './prints.ts'
import { takeOut } from './without-screen.ts'

const t = workspaceWords.ky
const { erkin, jibek, kanykei } = registrars
const secret = 'Купуябелги7720'

describe('a month of the box that is emptied every two weeks', () => {
  let school: LivingSchool

  beforeAll(async () => {
    school = await beginLiving(boxSchool)
    await regulate(school, [erkin, jibek, kanykei])
    for (const { name, role } of boxSchool.people)
      await promise(await school.as(name), { name, post: role })
  })
  afterAll(() => school?.[Symbol.asyncDispose]())

  const letterOf = async (words: string) => letterWith(await school.as(erkin), words)

  test('the public page tells the place, the hours, and who may write [S2-02, S2-03, S2-04, S2-05, S2-12]', async () => {
    const told = await toldInPublic(school, 'ky')
    for (const text of [
      '«Ишеним кутучасынын» жобосу',
      'кире бериш, фойе',
      '08:00–16:00',
      'окуучулар',
      'ата-энелер жана аларды алмаштырган адамдар',
    ])
      expect.soft(told).toContain(text)
  })

  test('the stamp names the minutes of the council [S2-01]', async () => {
    const tab = await school.tabOf(erkin)
    await regulationAsPaper(tab, 'ky')
    const { words } = await printed(tab, school.server.folder, 'regulation')
    expect(words).toContain('«Каралды»')
    expect(words).toContain('Педагогикалык кеңештин № 1 протоколу')
    expect(words).toContain('2026-жылдын 28-августу')
  })

  test('whom to call hangs beside the box [S2-35]', async () => {
    const workspace = await school.as(erkin)
    const facts = { regulation: regulationOf(workspace), channel: 'box' }
    await issue(workspace, {
      facts,
      people: [],
      make: (language) => contactList({ ...facts, lines: numbersOf('KG'), people: [] }, language),
      audience: 'everybody',
    })
    const [name] = workspace.state.records.flatMap(({ data }) =>
      data.kind === 'paper' ? [data.paper.name] : [],
    )
    const tab = await school.tabOf(erkin)
    await openPaper(tab, name ?? '')
    const { words, pages } = await printed(tab, school.server.folder, 'contacts')
    for (const number of ['101', '102', '103', '111', '112']) expect.soft(words).toContain(number)
    expect(pages ?? 1).toBe(1)
  })

  test('on the second Friday the head of child protection takes two letters out [S2-06, S2-13]', async () => {
    school.at('2026-12-04', '16:00')
    const tab = await school.tabOf(erkin)
    await tab.setViewportSize({ width: 360, height: 740 })
    await openPaperBox(tab, t, { present: [], letters: 2, newSeal: null })
    await enterLetters(tab, t, [
      { text: `Сабак өтө эрте башталат. ${secret}`, brief: 'Сабактын башталышы жөнүндө' },
      { text: `Тыныгууда жөө күлүк алышат. ${secret}`, brief: 'Тыныгуудагы тартип жөнүндө' },
    ])
    await tab.setViewportSize({ width: 1280, height: 900 })
    given(
      await (
        await school.as(erkin)
      ).writeCard((await letterOf('эрте')).state.thread, {
        set: {
          isAnonymous: false,
          appealType: 'suggestion',
          applicant: {
            surname: 'Алиев',
            givenName: 'Тилек',
            classGroup: '9-А',
            phone: '0777 00 00 00',
            address: 'Достук, 3',
          },
        },
        why: { kind: 'progress' },
      }),
    )
  })

  test('three register together: each finds it on Today and signs [S2-07, S2-14]', async () => {
    const thread = (await letterOf('эрте')).state.thread
    for (const name of [jibek, kanykei]) {
      const tab = await school.tabOf(name)
      await goTo(tab, 'letters')
      await goTo(tab, 'today')
      await tab.getByText(t.card.joint.today).waitFor()
      await tab.getByText('Сабактын башталышы жөнүндө').first().click()
      await tab.locator('.card-panel').getByText(t.card.types.suggestion).first().waitFor()
      await press(tab, t.card.joint.sign)
      await tab.getByText(t.card.joint.signed(name === jibek ? 2 : 3, 3)).waitFor()
    }
    const { state } = await school.as(erkin)
    const registration = state.letters.find((one) => one.state.thread === thread)?.state
      .registration
    expect(registration?.confirmedBy).toHaveLength(2)
  })

  test('measures are taken and the authors answered [S2-08, S2-10]', async () => {
    school.at('2026-12-08', '10:00')
    const workspace = await school.as(erkin)
    const { thread } = (await letterOf('эрте')).state
    given(
      await workspace.writeCard(thread, {
        set: { measures: 'Жүгүртмө каралды' },
        why: { kind: 'progress' },
      }),
    )
    const answer = {
      way: 'in-person',
      givenOn: plainDate('2026-12-08'),
      text: 'Сүйлөшүлдү',
    } as const
    given(await workspace.answerOtherwise(thread, answer))
    expect((await letterOf('эрте')).awaitsAnswer).toBe(false)
  })

  test('one opening out of turn, one missed, one moved from New Year; the box rests in summer [S2-13, S2-30]', async () => {
    const found = { box: school.box('box'), present: [erkin], letters: 0 }
    school.at('2026-12-09', '12:00')
    await takeOut(await school.as(erkin), { ...found, planned: null })
    school.at('2026-12-29', '09:00')
    const workspace = await school.as(kanykei)
    given(
      await workspace.moveOpening(
        found.box,
        { on: plainDate('2027-01-01'), at: 960 },
        { on: plainDate('2026-12-30'), at: 960 },
      ),
    )
    const { on } = school.at('2026-12-30', '16:20')
    await takeOut(await school.as(erkin), { ...found, planned: { on, at: 960 } })
    const tab = await school.tabOf(erkin)
    expect(await standings(tab, t)).toEqual({
      4: 'held',
      9: 'extraordinary',
      18: 'missed',
      30: 'held',
    })
    expect(await standings(tab, t, 1)).toEqual({ 15: 'planned', 29: 'planned' })
    expect(await standings(tab, t, 6)).toEqual({})
  })

  test('the journal has its columns, numbered and laced [S2-15, S2-16, S2-17, S2-18, S2-19, S2-20, S2-21, S2-22]', async () => {
    const tab = await school.tabOf(erkin)
    await journalPages(tab, 'ky')
    const { headings, rows, pages } = await printed(tab, school.server.folder, 'journal')
    expect(headings).toEqual([
      'журналдын катар номери',
      'даттанууну «Ишеним кутучасынан» алып чыккан датасы',
      'каттын ээсинин ф.а.а., адреси же аноним деген графасы',
      'классы, телефон номери',
      'кайрылуунун кыскача баяндамасы',
      'чара көрүлгөндүгү тууралуу',
    ])
    const author = ['Алиев Тилек, Достук, 3', '9-А, 0777 00 00 00']
    expect(rows).toEqual([
      ['1', '04.12.2026', ...author, 'Сабактын башталышы жөнүндө', 'Жүгүртмө каралды'],
      ['2', '04.12.2026', 'аноним', '', 'Тыныгуудагы тартип жөнүндө', ''],
    ])
    expect(pages ?? 1).toBe(1)
    await journalPages(tab, 'ky', 'closing')
    expect((await printed(tab, school.server.folder, 'closing')).words).toMatch(
      /номерленип, боолонуп/,
    )
  })

  test('every paper that the regulation asks for is there in its language, one page where one is expected', async () => {
    await expectEveryPaper(
      school,
      erkin,
      boxSchool.people.map(({ name, role }) => ({ name, post: role })),
    )
  })

  test('no word of a letter left a browser in the clear, and no page complained', () => {
    expectSilence(school, secret)
  })
})
