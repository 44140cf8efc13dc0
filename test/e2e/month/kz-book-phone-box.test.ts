import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, plainDate } from '#core/calendar/plain-date.ts'
import type { CommissionRecord } from '#core/commission/commission.ts'
import type { ThreadId } from '#core/ids.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { given } from '../../workspace/school.ts'
import { goTo } from '../office.ts'
import { ainabulaq, bookOrder, bookSchool, staff } from './book-school.ts'
import { fill, issueAct, openPaperBox, press, standings, turnTo } from './desk.ts'
import {
  beginLiving,
  letterWith,
  regulate,
  toldInPublic,
  type LivingSchool,
} from './living-school.ts'
import { expectEveryPaper, expectSilence } from './month-end.ts'
import { issueResponsible } from './orders.ts'
import { appoint, promise } from './paperwork.ts'
import { journalPages, openPaper, printed, regulationAsPaper } from './prints.ts'
import { holdSitting } from './sitting.ts'
import { remarksNow, takeCall, takeOut, typeSheets, type HeldOpening } from './without-screen.ts'

const t = workspaceWords.kk
const { erlan, dana, saule, sania, inspector } = staff
const secret = 'Құпиябелгі5518'

describe('a month and the turn of the year of the book for the box and the phone', () => {
  let school: LivingSchool
  let commission: CommissionRecord
  let call: ThreadId
  let opening: HeldOpening

  beforeAll(async () => {
    school = await beginLiving(bookSchool)
    await regulate(school, [sania, erlan, dana, saule])
    const workspace = await school.as(sania)
    commission = await appoint(workspace, bookOrder(school))
    for (const { name, post, member } of commission.people)
      if (member !== undefined) await promise(await school.as(name), { name, post })
    await promise(workspace, { name: sania, post: 'responsible-specialist' })
  })
  afterAll(() => school?.[Symbol.asyncDispose]())

  const rowsOfJournal = async () => {
    const tab = await school.tabOf(sania)
    await journalPages(tab, 'kk')
    return printed(tab, school.server.folder, 'journal')
  }

  test('the public page tells the number and the hours of the phone, and who may call [S0-03, S0-06, S0-15]', async () => {
    const told = await toldInPublic(school, 'kk')
    for (const text of [
      '«Сенім телефонының» жұмысын ұйымдастыру жөніндегі әдістемелік ұсынымдар',
      '1-нұсқа',
      '«Сенім телефоны»',
      '8 727 000 00 00',
      '09:00–18:30',
      'заңды тұлғалар',
    ])
      expect.soft(told).toContain(text)
  })

  test('the regulation as it hangs on the wall names the laws on which it rests [S0-07]', async () => {
    const tab = await school.tabOf(sania)
    await regulationAsPaper(tab, 'kk')
    const { words } = await printed(tab, school.server.folder, 'regulation')
    expect(words).toContain('Қазақстан Республикасының Конституциясы')
    expect(words).toContain('БҰҰ-ның Бала құқықтары туралы конвенциясы')
  })

  test('a responsible specialist is appointed by an order of one page [S0-14]', async () => {
    const workspace = await school.as(sania)
    await issueResponsible(workspace, {
      channel: 'phone',
      number: '32',
      responsible: { post: 'responsible-specialist', name: sania },
      substitute: { post: 'psychologist', name: dana },
      keyHolder: null,
    })
    const tab = await school.tabOf(sania)
    await openPaper(tab, /№ 32/)
    const { words, pages } = await printed(tab, school.server.folder, 'order')
    expect(words).toContain(sania)
    expect(pages ?? 1).toBe(1)
  })

  test('a call is taken down in half a minute, and has its number and what it is about [S0-18, S0-20, S0-21, S0-23]', async () => {
    school.at('2026-12-03', '14:20')
    const tab = await school.tabOf(sania)
    await press(tab, t.entering.call)
    await fill(tab, t.entering.brief, 'Мектеп автобусы туралы')
    await tab.getByText(t.entering.more, { exact: true }).first().click()
    await fill(tab, t.entering.details, `Автобус кешігеді. ${secret}`)
    await press(tab, t.entering.submitCall)
    await tab.locator('.letter-head').getByText(t.letters.number.ordinary(1)).waitFor()
    const letter = letterWith(await school.as(sania), secret)
    call = letter.state.thread
    expect(letter.card?.brief).toBe('Мектеп автобусы туралы')
  })

  test('an empty box leaves an act without a number, signed by three posts [S0-50, S0-51, S0-52, S0-53, S0-54]', async () => {
    school.at('2026-12-10', '10:05')
    const tab = await school.tabOf(dana)
    await openPaperBox(tab, t, { present: [erlan, saule], letters: 0, newSeal: null })
    await issueAct(tab, t, 'empty-opening-act')
    await openPaper(tab, /акт/i)
    const act = await printed(tab, school.server.folder, 'act')
    for (const text of [
      `«${ainabulaq.nominative}» коммуналдық мемлекеттік мекемесінің «Сенім жәшігін» ашу кезінде жасалған`,
      'Күні: 10.12.2026 ж.',
      'Біз, төменде қол қойғандар, «Сенім жәшігін» ашқан кезде жәшікте ешқандай хат жоқ екенін анықтадық.',
      `ДТІЖО ${erlan}`,
      `Педагог-психолог ${dana}`,
      `Әлеуметтік педагог ${saule}`,
    ])
      expect.soft(act.words).toContain(text)
    expect(act.words).not.toMatch(/АКТ\s*№/)
    expect(act.words.indexOf('Күні:')).toBeLessThan(act.words.indexOf('АКТ'))
    expect(act.pages ?? 1).toBe(1)
  })

  test('a second opening on one day and one on a Sunday are said, not forbidden [S0-55]', async () => {
    school.at('2026-12-10', '15:00')
    const workspace = await school.as(dana)
    const found = { box: school.box('box'), planned: null, present: [dana], letters: 0 }
    expect(remarksNow(workspace, found)).toContain('second-that-day')
    school.at('2026-12-13', '11:00')
    expect(remarksNow(await school.as(dana), found)).toContain('on-a-day-off')
  })

  test('letters found stand in the journal; the author who hides leaves the column empty [S0-29, S0-31, S0-41]', async () => {
    school.at('2026-12-28', '10:00')
    const workspace = await school.as(dana)
    opening = await takeOut(workspace, {
      box: school.box('box'),
      planned: null,
      present: [dana, erlan],
      letters: 1,
    })
    await typeSheets(workspace, opening, 'kk', [
      { text: `Үзілісте ақша алады. ${secret}`, brief: 'Ақша алу туралы' },
    ])
    const { headings, rows } = await rowsOfJournal()
    expect(headings).toEqual([
      'өтініштің реттік нөмірі',
      'өтініштің түскен күні мен уақыты',
      'өтініш иесінің фамилиясы, аты, тегі, мекен-жайы және байланыс телефонының нөмірі',
      'өтініштің қысқаша мазмұны',
      'өтінішті қарауға жіберілген органы, сонымен қатар қарастыру мерзімі',
      'өтінішті шешу қорытындылары туралы ақпарат',
    ])
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['1/2026', '03.12.2026, 14:20', '', 'Мектеп автобусы туралы'],
      ['2/2026', '28.12.2026, 10:00', '', 'Ақша алу туралы'],
    ])
  })

  test('two bodies have it to consider by fax and telephonogram, help and outcome stand on the card, and lateness is seen [S0-04, S0-09, S0-10, S0-19, S0-22, S0-24, S0-25, S0-32, S0-33]', async () => {
    const workspace = await school.as(sania)
    const executor = { on: plainDate('2026-12-28'), dueOn: plainDate('2027-01-11') }
    given(
      await workspace.writeCard(call, {
        set: {
          executors: [
            { name: 'Аудандық көлік бөлімі', way: 'факс', outgoingNo: '118', ...executor },
            { name: 'Полиция бөлімшесі', way: 'телефонограмма', outgoingNo: '119', ...executor },
          ],
          helpGiven: ['psychological', 'pedagogical', 'legal'],
          rightViolated: true,
          outcome: 'Автобус кестесі өзгертілді',
        },
        why: { kind: 'progress' },
      }),
    )
    school.at('2027-01-13', '09:10')
    const tab = await school.tabOf(sania)
    await tab.getByRole('heading', { name: t.letters.today.due }).waitFor()
    await tab.getByText('Ақша алу туралы').first().waitFor()
    await goTo(tab, 'journal')
    await tab.locator('.row-open').filter({ hasText: '1/2026' }).click()
    const card = tab.locator('.card-panel')
    for (const help of ['psychological', 'pedagogical', 'legal'] as const)
      await card.getByText(t.card.help[help]).first().waitFor()
    for (const told of [t.card.fields.rightViolated, 'факс', 'телефонограмма'])
      await card.getByText(told).first().waitFor()
    await turnTo(tab, 'journal')
    await press(tab, t.journal.standing.overdue)
    await tab.locator('.journal-row').filter({ hasText: 'Ақша алу туралы' }).waitFor()
  })

  test('the sitting hears of the opening, and a pupil is a number [S0-60, S0-61, S0-63, S0-64, S0-65, S0-66, S0-67, S0-68, S0-69, S0-70, S0-72]', async () => {
    const { on } = school.at('2027-01-13', '15:00')
    const tab = await school.tabOf(dana)
    await holdSitting(tab, {
      lang: 'kk',
      on,
      absent: [saule, inspector],
      isTooFew: true,
      invited: [
        { kind: 'staff', name: 'Р. Тілеубаев', why: 'жаттықтырушы' },
        { kind: 'pupil', name: 'Құпия Бала', why: 'өзі сұрады' },
      ],
      chair: dana,
      secretary: erlan,
      openings: {
        said: { who: 'оқушы 1', words: 'Бұдан былай болмайды.' },
        decided: { text: 'Ата-анасына хабарлансын.', person: dana, dueOn: addDays(on, 7) },
      },
    })
    await openPaper(tab, /Хаттама/)
    const { words, pages } = await printed(tab, school.server.folder, 'minutes')
    for (const text of [
      'комиссиясы мүшелерінің қаңтар айындағы отырысы',
      'Хаттама № 1',
      `ДТІЖО: ${erlan}`,
      `Мектеп инспекторы: ${inspector}`,
      'жаттықтырушы Р. Тілеубаев',
      'оқушы 1 — Бұдан былай болмайды.',
      '2026 жылғы 28 желтоқсанда',
      'Ата-анасына хабарлансын',
      '20.01.2027',
      'Отырыс төрайымы',
    ])
      expect.soft(words).toContain(text)
    expect(words).not.toContain('Құпия')
    expect(pages ?? 1).toBe(1)
  })

  test('numbers begin again on 1 January in the same book, whose cover says its year and keeper [S0-01, S0-02, S0-26, S0-30, S0-34, S0-40]', async () => {
    school.at('2027-01-14', '11:30')
    const workspace = await school.as(sania)
    await takeCall(workspace, school.box('machine'), 'answering-machine', {
      text: `Мектепке барғысы келмейді. ${secret}`,
      brief: 'Сабаққа бармау туралы',
      isAnonymous: false,
      fromMachine: true,
      applicant: { surname: 'Ахметова', givenName: 'Гүлнар', phone: '8 701 000 00 00' },
      dueOn: plainDate('2027-01-29'),
    })
    const { rows } = await rowsOfJournal()
    const [first] = rows
    expect(first?.[4]).toContain('Аудандық көлік бөлімі (мерзімі: 11.01.2027); Полиция бөлімшесі')
    expect(first?.[5]).toBe('Автобус кестесі өзгертілді')
    expect(rows.map(([number, , author]) => [number, author])).toEqual([
      ['1/2026', ''],
      ['2/2026', ''],
      ['1/2027', 'Ахметова Гүлнар, 8 701 000 00 00'],
    ])
    const tab = await school.tabOf(sania)
    await journalPages(tab, 'kk', 'cover')
    const cover = await printed(tab, school.server.folder, 'cover')
    for (const text of [
      '«Сенім жәшігіне» түскен хаттарды, «Сенім телефонына» түскен қоңырауларды тіркеу кітабы',
      '2026–2027 оқу жылы',
      'Журналды сақтауға және толтыруға жауапты: жауапты маман',
    ])
      expect.soft(cover.words).toContain(text)
  })

  test('the calendar tells the quota: what was held, and what was missed [S0-55, S0-69]', async () => {
    school.at('2027-02-01', '09:00')
    const tab = await school.tabOf(sania)
    expect(await standings(tab, t, -2)).toEqual({ 10: 'held', 28: 'held' })
    expect(Object.values(await standings(tab, t, -1))).toEqual(['missed', 'missed'])
  })

  test('every paper that the regulation asks for is there in its language, one page where one is expected', async () => {
    await expectEveryPaper(school, sania, commission.people)
  })

  test('no word of an appeal left a browser in the clear, and no page complained', () => {
    expectSilence(school, secret)
  })
})
