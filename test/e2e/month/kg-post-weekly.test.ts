import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, plainDate } from '#core/calendar/plain-date.ts'
import type { CommissionRecord } from '#core/commission/commission.ts'
import { lackingOf } from '#core/commission/lacking.ts'
import { attendanceOn } from '#core/meetings/attendance.ts'
import { withoutConclusion, type JointReadingRecord } from '#core/meetings/joint-reading.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { given } from '../../workspace/school.ts'
import { look } from '../look.ts'
import { filesUnder, findSecrets } from '../../rig/sentinel.ts'
import { enterLetters, openPaperBox, standings, turnTo } from './desk.ts'
import {
  beginLiving,
  letterWith,
  regulate,
  regulationOf,
  toldInPublic,
  type LivingSchool,
} from './living-school.ts'
import { expectEveryPaper, expectSilence } from './month-end.ts'
import { issueResponsible } from './orders.ts'
import { appoint, promise } from './paperwork.ts'
import { postCommission, postSchool, readers } from './post-school.ts'
import { journalPages, openPaper, printed, regulationAsPaper } from './prints.ts'
import { hangUp } from './stand.ts'
import { remarksNow, takeOut } from './without-screen.ts'

const t = workspaceWords.ky
const { anara, bakyt, zuura } = readers
const secret = 'Купуябелги6619'

describe('a month of the trust post with a stand', () => {
  let school: LivingSchool
  let commission: CommissionRecord

  beforeAll(async () => {
    school = await beginLiving(postSchool)
    await regulate(school, [anara, bakyt, zuura])
    commission = await appoint(await school.as(anara), postCommission(school))
    for (const { name, post } of commission.people)
      await promise(await school.as(name), { name, post })
  })
  afterAll(() => school?.[Symbol.asyncDispose]())

  const letterOf = async (words: string) => letterWith(await school.as(anara), words)

  test('the public page tells the name, the place and who may write [S3-01, S3-03, S3-04]', async () => {
    const told = await toldInPublic(school, 'ky')
    for (const text of [
      '«Ишеним почтасы»',
      'китепкананын жанындагы фойе',
      'окуучулар',
      'ата-энелер',
      'мугалимдер',
    ])
      expect.soft(told).toContain(text)
  })

  test('the regulation holds for one school year and is signed by the social pedagogue alone [S3-02, S3-33]', async () => {
    const tab = await school.tabOf(anara)
    await regulationAsPaper(tab, 'ky')
    const { words } = await printed(tab, school.server.folder, 'regulation')
    expect(words).toContain('«Ишеним почта» жобосу 2026–2027-окуу жылы')
    expect(words).toContain(`Социалдык педагог ${anara}`)
    expect(words).not.toMatch(/бекитил|директор/i)
  })

  test('the three of the regulation are the commission, and one of them is responsible [S3-06, S3-29, S3-32]', async () => {
    const workspace = await school.as(anara)
    const regulation = regulationOf(workspace)
    expect(lackingOf(commission, regulation, plainDate('2027-04-12'))).toEqual([])
    const responsible = { post: 'social-pedagogue', name: anara }
    await issueResponsible(workspace, {
      channel: 'box',
      number: '9',
      responsible,
      substitute: { post: 'organiser', name: bakyt },
      keyHolder: responsible,
    })
    const tab = await school.tabOf(anara)
    await openPaper(tab, /№ 9/)
    const { words, pages } = await printed(tab, school.server.folder, 'order')
    expect(words).toContain(`${anara} жооптуу болуп дайындалсын`)
    expect(words).toMatch(/ачкыч[^.]*Анара Жумабаева/i)
    expect(pages ?? 1).toBe(1)
  })

  test('on Wednesday the social pedagogue takes two letters out alone [S3-07, S3-08, S3-14, S3-15]', async () => {
    school.at('2027-04-14', '11:00')
    const workspace = await school.as(anara)
    const alone = { box: school.box('box'), planned: null, present: [anara], letters: 2 }
    expect(remarksNow(workspace, alone)).not.toContain('too-few-are-present')
    const tab = await school.tabOf(anara)
    await openPaperBox(tab, t, { present: [], letters: 2, newSeal: null })
    await enterLetters(tab, t, [
      { text: `Үйдө тамак жок. ${secret}`, brief: 'Үй-бүлө жөнүндө' },
      { text: `Мугалимдер бөлмөсү суук. ${secret}`, brief: 'Мугалимдер бөлмөсү жөнүндө' },
    ])
    const letter = await letterOf('Мугалимдер')
    // Thursday, Friday, Saturday, Monday, Tuesday: the week has six days.
    expect(letter.state.registration?.dueOn).toBe('2027-04-20')
    given(
      await (
        await school.as(anara)
      ).writeCard(letter.state.thread, {
        set: {
          isAnonymous: false,
          applicant: {
            surname: 'Бекова',
            givenName: 'Жамал',
            age: '34',
            address: 'Ала-Тоо, 5',
            phone: '0700 00 00 00',
            kind: 'teachers',
          },
        },
        why: { kind: 'progress' },
      }),
    )
  })

  test('an opening out of turn is held on Friday', async () => {
    school.at('2027-04-16', '14:00')
    const workspace = await school.as(anara)
    const [, opening] = await takeOut(workspace, {
      box: school.box('box'),
      planned: null,
      present: [anara],
      letters: 0,
    })
    expect(opening.planned).toBeNull()
  })

  test('on Saturday three read together, conclude on each letter, and help is given [S3-12, S3-30, S3-31]', async () => {
    const time = school.at('2027-04-17', '10:00')
    const workspace = await school.as(anara)
    const tab = await school.tabOf(anara)
    await turnTo(tab, 'calendar')
    await tab
      .locator('.month > ol > li')
      .nth(16)
      .getByText(t.calendar.opening.reading('10:00'))
      .waitFor()
    await turnTo(tab, 'today')
    const { reading: words } = t.meetings
    await tab.getByText(words.today).waitFor()
    await look(tab, 'reading-today')
    await tab.getByRole('button', { name: words.begin, exact: true }).click()
    await tab.getByRole('heading', { name: words.position(1, 2) }).waitFor()
    const letters = [await letterOf('тамак'), await letterOf('Мугалимдер')]
    const reading: JointReadingRecord = {
      kind: 'joint-reading',
      ...time,
      attendance: attendanceOn(commission, [], time.on).map((one) => ({ ...one, isPresent: true })),
      letters: letters.map(({ state }) => ({ thread: state.thread, conclusion: '' })),
      tasks: [
        { key: 'd1', text: 'Ата-эне менен сүйлөшүү', person: bakyt, dueOn: addDays(time.on, 7) },
      ],
    }
    expect(withoutConclusion(reading)).toHaveLength(2)
    const form = { record: null, seen: 0, audience: 'readers', data: reading } as const
    const begun = given(await workspace.writeRecord(form))
    const concluded = {
      ...reading,
      letters: reading.letters.map((letter) => ({ ...letter, conclusion: 'Жардам берилсин' })),
    }
    const kept = given(
      await workspace.writeRecord({
        ...form,
        record: begun.state.record,
        seen: 1,
        data: concluded,
        closes: true,
      }),
    )
    for (const [at, { state }] of letters.entries())
      given(
        await workspace.writeCard(state.thread, {
          set: {
            conclusion: kept.state.record,
            helpGiven: at === 0 ? ['moral', 'material'] : ['pedagogical'],
            measures: at === 0 ? 'Азык-түлүк жардамы берилди' : 'Жылытуу оңдолду',
          },
          why: { kind: 'progress' },
        }),
      )
    const read = (await school.as(zuura)).state.records
    expect(read.map(({ data }) => data.kind)).toContain('joint-reading')
    await turnTo(tab, 'meetings')
    await tab.getByText('Ата-эне менен сүйлөшүү').first().waitFor()
  })

  test('the named author is answered in person, the other on the stand and invited there [S3-09, S3-16, S3-17]', async () => {
    const { on } = school.at('2027-04-19', '13:00')
    const workspace = await school.as(anara)
    const [hidden, named] = [await letterOf('тамак'), await letterOf('Мугалимдер')]
    for (const [{ state }, way, text] of [
      [hidden, 'stand', 'Социалдык педагогго келсеңиз болот.'],
      [named, 'in-person', 'Жылытуу оңдолду.'],
    ] as const)
      given(await workspace.answerOtherwise(state.thread, { way, givenOn: on, text }))
    const papers = await hangUp(workspace, plainDate('2027-04-14'), {
      person: { post: 'social-pedagogue', name: anara },
      place: '12-кабинет',
      time: 'күн сайын 14:00–16:00',
    })
    const tab = await school.tabOf(anara)
    for (const { name, kind } of papers) {
      await openPaper(tab, name)
      const { words, pages } = await printed(tab, school.server.folder, kind)
      expect(words).toContain('14-апрел')
      expect(words).not.toContain('тамак')
      expect(pages ?? 1).toBe(1)
    }
  })

  test('a missed Wednesday, a holiday that is moved, and the end of the school year stand in the calendar [S3-07, S3-18]', async () => {
    school.at('2027-04-28', '11:10')
    const found = { box: school.box('box'), present: [anara], letters: 0 }
    await takeOut(await school.as(anara), {
      ...found,
      planned: { on: plainDate('2027-04-28'), at: 660 },
    })
    given(
      await (
        await school.as(anara)
      ).moveOpening(
        found.box,
        { on: plainDate('2027-05-05'), at: 660 },
        { on: plainDate('2027-05-11'), at: 660 },
      ),
    )
    const { on } = school.at('2027-05-11', '11:30')
    await takeOut(await school.as(anara), { ...found, planned: { on, at: 660 } })
    const tab = await school.tabOf(anara)
    expect(await standings(tab, t, -1)).toEqual({
      14: 'held',
      16: 'extraordinary',
      17: 'held',
      21: 'missed',
      24: 'missed',
      28: 'held',
    })
    await look(tab, 'reading-calendar')
    // The Saturday that is a holiday: its reading stood on the first working day, and nobody read.
    expect(await standings(tab, t)).toMatchObject({
      10: 'missed',
      11: 'held',
      12: 'planned',
      15: 'planned',
      19: 'planned',
    })
    expect(await standings(tab, t, 1)).toEqual({})
  })

  test('the journal has its columns, the age and the day of the answer [S3-19, S3-20, S3-21, S3-22, S3-23, S3-24, S3-25, S3-26, S3-27]', async () => {
    const tab = await school.tabOf(anara)
    await journalPages(tab, 'ky')
    const { headings, rows, pages } = await printed(tab, school.server.folder, 'journal')
    expect(headings).toEqual([
      'кайрылуунун катар номери',
      '«Ишенимдүү почтадан» билдирүү алынган (кабыл алынган) датасы',
      'арыз ээсинин фамилиясы, аты, атасынын аты, жашы (анонимдүү кайрылууда — «анонимдүү» белгиси)',
      'арыз ээсинин дареги жана байланыш телефону (маалымат бар болсо)',
      'кайрылуунун кыскача мазмуну',
      'кайрылууга жооптун датасы',
      'көрүлгөн чаралар жөнүндө белги',
    ])
    expect(rows).toEqual([
      [
        '1',
        '14.04.2027',
        'анонимдүү',
        '',
        'Үй-бүлө жөнүндө',
        '19.04.2027',
        'Азык-түлүк жардамы берилди',
      ],
      [
        '2',
        '14.04.2027',
        'Бекова Жамал, 34',
        'Ала-Тоо, 5, 0700 00 00 00',
        'Мугалимдер бөлмөсү жөнүндө',
        '19.04.2027',
        'Жылытуу оңдолду',
      ],
    ])
    expect(pages ?? 1).toBe(1)
    await journalPages(tab, 'ky', 'cover')
    const cover = await printed(tab, school.server.folder, 'cover')
    expect(cover.words).toContain('Ишенимдүү почта аркылуу кабыл алынган кайрылуулар журналы')
    expect(cover.words).toContain('социалдык педагог')
    await journalPages(tab, 'ky', 'closing')
    const closing = await printed(tab, school.server.folder, 'closing')
    expect(closing.words).toContain('тигил')
  })

  test('every paper that the regulation asks for is there in its language, one page where one is expected', async () => {
    await expectEveryPaper(school, anara, commission.people)
  })

  test('nobody without a right sees what is in it: no word lies in the clear at the server [S3-05]', () => {
    expect(filesUnder(school.server.folder).size).toBeGreaterThan(3)
    expect(findSecrets([secret], filesUnder(school.server.folder))).toEqual([])
    expectSilence(school, secret)
  })
})
