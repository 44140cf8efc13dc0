import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import type { CommissionRecord } from '#core/commission/commission.ts'
import { lackingOf } from '#core/commission/lacking.ts'
import { meetingCount } from '#core/meetings/count.ts'
import { dayAndMonth, untilDate } from '#core/words/dates.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { issuedPapers } from '#client/workspace/documents/issued.ts'
import { commissionIn } from '#client/workspace/session/commission.ts'
import { given } from '../../workspace/school.ts'
import { look } from '../look.ts'
import { goTo } from '../office.ts'
import { chooseRegulation } from './choosing.ts'
import { enterLetters, issueAct, moveOpening, openPaperBox, press, standings } from './desk.ts'
import {
  beginLiving,
  letterWith,
  regulate,
  regulationOf,
  signProposed,
  toldInPublic,
  type LivingSchool,
} from './living-school.ts'
import { expectEveryPaper, expectSilence } from './month-end.ts'
import { closeOpenings, openingJournal } from './openings-journal.ts'
import { issueCommission } from './orders.ts'
import { appoint, promise, wordsOf } from './paperwork.ts'
import { journalPages, openPaper, printed, regulationAsPaper } from './prints.ts'
import { akBulak, orderOf, people, sealedSchool } from './sealed-school.ts'
import { holdSitting } from './sitting.ts'

const t = workspaceWords.ky
const words = t.paperOpening
const { marat, aigul, jyldyz, gulmira, bakyt } = people
const secret = 'Купуябелги4417'

describe('a month of the sealed box with a commission', () => {
  let school: LivingSchool
  let commission: CommissionRecord

  beforeAll(async () => {
    school = await beginLiving(sealedSchool)
  })
  afterAll(() => school?.[Symbol.asyncDispose]())

  test('the sample is chosen, its gaps are filled, and all sign it on their screens', async () => {
    school.at('2027-04-12', '10:00')
    await chooseRegulation(await school.tabOf(marat), 'ky', 'kg-commission-sealed', akBulak)
    const second = await school.tabOf(aigul)
    await goTo(second, 'regulation')
    await press(second, editorWords.ky.proposed.sign)
    await second.getByText(editorWords.ky.proposed.youSigned).waitFor()
    await signProposed(await school.as(jyldyz))
    expect((await school.as(marat)).state.regulations).toHaveLength(1)
  })

  test('the public page tells what kind of box it is, where it hangs and when it is opened [S4-02, S4-03, S4-04, S4-05, S4-14, S4-15]', async () => {
    const told = await toldInPublic(school, 'ky')
    for (const text of [
      '«Ишеним кутучасынын» иштөө тартиби жөнүндө жобо',
      'кире бериштин жанындагы фойе',
      'жарандар',
      'камкорчулар (мыйзамдуу өкүлдөр)',
      '08:00–17:00',
      'шейшемби, 12:00',
    ])
      expect.soft(told).toContain(text)
  })

  test('an order appoints five with a parent, and each promises silence [S4-20, S4-21, S4-22, S4-27]', async () => {
    const workspace = await school.as(marat)
    const regulation = regulationOf(workspace)
    const on = plainDate('2027-04-12')
    commission = await appoint(workspace, orderOf(school))
    const lacking = (of: CommissionRecord) => lackingOf(of, regulation, on).map(({ word }) => word)
    expect(lacking(commission).toSorted()).toEqual(['chair-is-missing', 'secretary-is-missing'])
    const staff = commission.people.filter(({ post }) => post !== 'parent-representative')
    expect(lacking({ ...commission, people: staff })).toEqual(
      expect.arrayContaining(['number-is-even', 'parent-is-missing']),
    )
    const order = await issueCommission(workspace, commission)
    expect(wordsOf(order)).toMatch(/№ 14[^]*Ата-энелер коомчулугунун өкүлү/)
    for (const { name, post } of commission.people.slice(0, 3))
      expect(await promise(await school.as(name), { name, post })).toContain(name)
  })

  test('on Tuesday at noon two letters are taken out, and the act of removal says how [S4-16, S4-17, S4-19, S4-29, S4-30, S4-31]', async () => {
    school.at('2027-04-13', '12:05')
    const atBox = await school.tabOf(marat)
    await atBox.setViewportSize({ width: 360, height: 740 })
    await openPaperBox(atBox, t, {
      present: [aigul, gulmira, bakyt],
      letters: 2,
      sealFound: '0416',
      newSeal: '0417',
    })
    await atBox.setViewportSize({ width: 1280, height: 900 })
    // The box was opened by Marat; in the office the responsible member registers.
    const tab = await school.tabOf(aigul)
    await goTo(tab, 'opening')
    const letters = [
      { text: `Ашканада тамак муздак. ${secret}`, brief: 'Ашкана жөнүндө' },
      { text: `Спорт залда жарык жок. ${secret}`, brief: 'Жарык жөнүндө' },
    ]
    await enterLetters(tab, t, letters, words.waiting.begin)
    await issueAct(tab, t, 'removal-act')
    await openPaper(tab, /алып коюу актысы/i)
    const act = await printed(tab, school.server.folder, 'act')
    for (const text of [
      akBulak.nominative,
      '«Ишеним кутучасынан» жарандардын кайрылууларын алып коюу',
      'АКТЫСЫ № 1',
      'орду: кире бериштин жанындагы фойе',
      '2027-жылдын 13-апрелинде 12 саат 05 мүнөттө',
      'механикалык бузулуулар: жок',
      'Пломба № 0416: бүтүн',
      'саны — 2 (эки)',
      '№ 1, № 2',
      '№ 0417 пломба менен пломбаланды, ачуу журналына № 1 жазуу киргизилди',
      `Катышпагандар: социалдык педагог ${jyldyz}`,
    ])
      expect.soft(act.words).toContain(text)
    expect(act.pages ?? 1).toBe(1)
  })

  test('the mother signs the act on her own screen, where no letter ever stands', async () => {
    const tab = await school.tabOf(gulmira)
    await openPaper(tab, /алып коюу актысы/i)
    await press(tab, t.papers.sign)
    await tab.getByText(t.papers.youSigned).waitFor()
    expect((await school.as(gulmira)).state.letters).toEqual([])
    expect(await tab.locator('#app').innerText()).not.toContain(secret)
  })

  test('an opening out of turn leaves an entry and no act; a missed Tuesday is said the day after [S4-19]', async () => {
    school.at('2027-04-15', '15:00')
    const note = 'Директордун тапшырмасы боюнча'
    const found = { present: [aigul, gulmira], letters: 0, newSeal: '0418', note }
    const tab = await school.tabOf(jyldyz)
    await openPaperBox(tab, t, found)
    expect(await tab.getByRole('button', { name: words.acts.write }).count()).toBe(0)
    school.at('2027-04-21', '09:00')
    await goTo(await school.tabOf(jyldyz), 'opening')
    await tab.getByText(t.box.opening.missedShort).first().waitFor()
  })

  test('a broken seal is an act of its own, and a letter may be signed with all contact data [S4-06, S4-31]', async () => {
    school.at('2027-04-27', '12:10')
    const tab = await school.tabOf(aigul)
    await openPaperBox(tab, t, {
      present: [marat, gulmira],
      letters: 1,
      newSeal: '0419',
      broken: 'Директорго жана милицияга билдирилди',
    })
    const signed = [
      ['surname', 'Токтосунова'],
      ['name', 'Мээрим'],
      ['class', '7-Б'],
      ['address', 'Ынтымак көчөсү, 7'],
      ['phone', '0555 00 00 00'],
    ] as const
    await enterLetters(tab, t, [
      { text: `Автобус кечигет. ${secret}`, brief: 'Автобус жөнүндө', signed },
    ])
    await issueAct(tab, t, 'removal-act')
    await issueAct(tab, t, 'incident-act')
  })

  test('an appeal goes to another body, and what was done stands on its card [S4-08]', async () => {
    const workspace = await school.as(aigul)
    const { thread } = letterWith(workspace, 'Ашканада').state
    const executor = { name: 'Райондук санэпидборбор', outgoingNo: '27', way: 'кат' }
    const measures = 'Ашкана текшерилди'
    given(
      await workspace.writeCard(thread, {
        set: { executors: [executor], measures },
        why: { kind: 'progress' },
      }),
    )
  })

  test('a Tuesday that is a holiday is moved to the Friday before, and the calendar says all of it [S4-15]', async () => {
    await moveOpening(await school.tabOf(aigul), t, {
      from: { on: plainDate('2027-05-10'), at: 720 },
      to: plainDate('2027-04-30'),
    })
    school.at('2027-04-30', '12:00')
    const found = { present: [aigul, gulmira, bakyt], letters: 0, newSeal: '0420' }
    await openPaperBox(await school.tabOf(marat), t, found)
    school.at('2027-05-10', '12:00')
    const tab = await school.tabOf(marat)
    expect(await standings(tab, t, -1)).toEqual({
      13: 'held',
      15: 'extraordinary',
      20: 'missed',
      27: 'held',
      30: 'held',
    })
    expect(await standings(tab, t)).toEqual({ 11: 'planned', 18: 'planned', 25: 'planned' })
  })

  test('the journal has its rows under the headings of the regulation [S4-06, S4-08, S4-12, S4-18]', async () => {
    const tab = await school.tabOf(marat)
    await journalPages(tab, 'ky')
    const journal = await printed(tab, school.server.folder, 'journal')
    expect(journal.headings).toEqual([
      'журналдын катар номери',
      'даттанууну «Ишеним кутучасынан» алып чыккан датасы',
      'каттын ээсинин ф.а.а., адреси же аноним деген графасы',
      'классы, телефон номери',
      'кайрылуунун кыскача баяндамасы',
      'чара көрүлгөндүгү тууралуу',
      'алып коюу актысынын №',
    ])
    const signed = ['Токтосунова Мээрим, Ынтымак көчөсү, 7', '7-Б, 0555 00 00 00']
    expect(journal.rows).toEqual([
      ['1', '13.04.2027', 'анонимдүү', '', 'Ашкана жөнүндө', 'Ашкана текшерилди', '1'],
      ['2', '13.04.2027', 'анонимдүү', '', 'Жарык жөнүндө', '', '1'],
      ['3', '27.04.2027', ...signed, 'Автобус жөнүндө', '', '2'],
    ])
    expect(journal.pages ?? 1).toBe(1)
  })

  test('the journal of openings tells every seal and act [S4-19, S4-28]', async () => {
    const tab = await school.tabOf(marat)
    await openingJournal(tab, 'ky', 2027)
    const { headings, rows } = await printed(tab, school.server.folder, 'openings')
    expect(headings.slice(0, 3)).toEqual([
      '№',
      'Ачылган күнү, убактысы',
      'Пландуу / пландан тышкары',
    ])
    const told = rows.map(([no, when, plan, , seal, letters, act, fresh, note]) =>
      [no, when, plan, seal, letters, act, fresh, note].join(' | '),
    )
    expect(told).toEqual([
      '1 | 13.04.2027, 12:05 | пландуу | № 0416, бүтүн | 2 | 1 | 0417 | ',
      '2 | 15.04.2027, 15:00 | пландан тышкары | № 0417, бүтүн | 0 |  | 0418 | Директордун тапшырмасы боюнча',
      '3 | 27.04.2027, 12:10 | пландуу | № 0418, бузулган | 1 | 2 | 0419 | ',
      '4 | 30.04.2027, 12:00 | пландуу | № 0419, бүтүн | 0 |  | 0420 | ',
    ])
    const closing = await closeOpenings(tab, 'ky', school.server.folder)
    expect(closing.words).toContain('1 (бир) барак номерленип, боолонуп')
  })

  test('the first sitting elects chair and secretary by open vote, and all members sign [S4-23, S4-24, S4-25, S4-28]', async () => {
    const { on } = school.at('2027-05-11', '16:00')
    const tab = await school.tabOf(marat)
    await goTo(tab, 'today')
    await tab.getByText(t.meetings.wanted(2, untilDate('ky', plainDate('2027-06-30')))).waitFor()
    await look(tab, 'meeting-wanted')
    await press(tab, t.meetings.callFor(dayAndMonth('ky', plainDate('2027-05-17'))))
    const day = tab.getByLabel(t.meetings.on, { exact: true })
    expect(await day.inputValue()).toBe('2027-05-17')
    await holdSitting(tab, {
      lang: 'ky',
      on,
      chair: aigul,
      secretary: jyldyz,
      elected: [marat, jyldyz],
    })
    const workspace = await school.as(aigul)
    const regulation = regulationOf(workspace)
    expect(lackingOf(commissionIn(workspace.state), regulation, on)).toEqual([])
    const paper = issuedPapers(workspace.state.records).find(({ data }) =>
      /протокол/i.test(data.paper.name),
    )
    if (paper === undefined) throw new Error('no minutes')
    for (const name of [aigul, jyldyz, gulmira])
      given(await (await school.as(name)).signRecord(paper.kept.state.record))
    expect(meetingCount(regulation.commission?.meetings, [on], on)).toMatchObject({
      held: 1,
      fewest: 2,
      until: '2027-06-30',
    })
    await openPaper(tab, /Протокол/)
    const minutes = await printed(tab, school.server.folder, 'minutes')
    for (const text of ['Протокол № 1', marat, jyldyz, bakyt, '«макул» — 4'])
      expect.soft(minutes.words).toContain(text)
  })

  test('a stamp with the director and the day makes a new version of the regulation [S4-01]', async () => {
    school.at('2027-05-12', '10:00')
    const workspace = await school.as(marat)
    const before = regulationOf(workspace)
    const { approval } = before.document
    if (approval.kind !== 'head') throw new Error('the head approves')
    const signed = { ...approval, by: 'Н. Токтогулов', on: plainDate('2027-05-12') }
    const regulation = { ...before, document: { ...before.document, approval: signed } }
    await regulate(school, [marat, aigul, jyldyz], regulation)
    const tab = await school.tabOf(marat)
    await regulationAsPaper(tab, 'ky')
    const { words: wall } = await printed(tab, school.server.folder, 'regulation')
    for (const text of [
      '«Бекитилди»',
      'директор',
      'Н. Токтогулов',
      '2027-жылдын 12-майы',
      '2-нуска',
    ])
      expect.soft(wall).toContain(text)
  })

  test('every paper that the regulation asks for is there in its language, one page where one is expected', async () => {
    await expectEveryPaper(school, marat, commission.people)
  })

  test('no word of a letter left a browser in the clear, and no page complained', () => {
    expectSilence(school, secret)
  })
})
