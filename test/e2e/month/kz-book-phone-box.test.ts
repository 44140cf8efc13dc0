import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, plainDate } from '#core/calendar/plain-date.ts'
import type { CommissionRecord } from '#core/commission/commission.ts'
import type { ThreadId } from '#core/ids.ts'
import { agendaFor } from '#core/meetings/agenda.ts'
import { faultsOf } from '#core/meetings/faults.ts'
import { newItem, type MeetingRecord } from '#core/meetings/meeting.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { agendaFactsOn } from '#client/workspace/screens/meetings/agenda.ts'
import { given } from '../../workspace/school.ts'
import { goTo } from '../office.ts'
import { ainabulaq, bookOrder, bookSchool, staff } from './book-school.ts'
import { fill, issueAct, openPaperBox, press, standings } from './desk.ts'
import { beginLiving, regulate, regulationOf, type LivingSchool } from './living-school.ts'
import { attendance, closeMinutes } from './minutes.ts'
import { appoint, promise } from './paperwork.ts'
import { journalPages, openPaper, printed } from './prints.ts'
import { remarksNow, takeCall, takeOut, typeSheets, type HeldOpening } from './without-screen.ts'

const t = workspaceWords.kk
const { erlan, dana, saule, sania } = staff
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
    for (const { name, post } of commission.people)
      if (name !== sania) await promise(await school.as(name), { name, post })
    await promise(workspace, { name: sania, post: 'responsible-specialist' })
  }, 60_000)
  afterAll(() => school?.[Symbol.asyncDispose]())

  const rowsOfJournal = async () => {
    const tab = await school.tabOf(sania)
    await journalPages(tab, 'kk')
    return printed(tab, school.server.folder, 'journal')
  }

  test('the public page tells the number and the hours of the phone, and who may call [S0-06, S0-09, S0-15]', async () => {
    const page = await (await school.server.ask('GET', '/kk/regulation')).text()
    const told = page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    for (const text of ['«Сенім телефоны»', '09:00–18:30', 'заңды тұлғалар', 'ересектер'])
      expect.soft(told).toContain(text)
    expect.soft(told).toContain('8 727 000 00 00')
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
    const { state } = await school.as(sania)
    const letter = state.letters.find(({ body }) => body.text.includes(secret))
    if (letter === undefined) throw new Error('the call was not entered')
    call = letter.state.thread
    expect(letter.card?.brief).toBe('Мектеп автобусы туралы')
  })

  test('an empty box leaves an act without a number, signed by three posts [S0-50, S0-51, S0-52, S0-53, S0-54]', async () => {
    school.at('2026-12-10', '10:05')
    const tab = await school.tabOf(dana)
    await openPaperBox(tab, t, { present: [erlan, saule], letters: 0, newSeal: null })
    await issueAct(tab, t, 'empty-opening-act')
    await openPaper(tab, 'kk', /акт/i)
    const act = await printed(tab, school.server.folder, 'act')
    for (const text of [
      `«${ainabulaq.nominative}» коммуналдық мемлекеттік мекемесінің «Сенім жәшігін» ашу кезінде жасалған`,
      'Күні: 10.12.2026 ж.',
      'Біз, төменде қол қойғандар, «Сенім жәшігін» ашқан кезде жәшікте ешқандай хат жоқ екенін анықтадық.',
      `ДТІЖО${erlan}`,
      `Педагог-психолог${dana}`,
      `Әлеуметтік педагог${saule}`,
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
    const [, again] = await takeOut(workspace, found)
    expect(remarksNow(workspace, { ...again, held: { on: plainDate('2026-12-10'), at: 901 } })).toContain(
      'second-that-day',
    )
    school.at('2026-12-13', '11:00')
    const sunday = await school.as(dana)
    const held = { on: plainDate('2026-12-13'), at: 660 }
    expect(remarksNow(sunday, { ...again, held })).toContain('on-a-day-off')
  })

  test('letters found stand in the journal; the author who hides leaves the column empty [S0-29, S0-31, S0-41]', async () => {
    const { on } = school.at('2026-12-24', '10:00')
    const workspace = await school.as(dana)
    opening = await takeOut(workspace, {
      box: school.box('box'),
      planned: { on, at: 600 },
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
      ['2/2026', '24.12.2026, 10:00', '', 'Ақша алу туралы'],
    ])
  })
})
