import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { writeLetter } from '../../workspace/author.ts'
import { given } from '../../workspace/school.ts'
import { goTo } from '../office.ts'
import { fill, press, standings, turnTo } from './desk.ts'
import {
  beginLiving,
  letterWith,
  regulate,
  toldInPublic,
  type LivingSchool,
} from './living-school.ts'
import { onlineSchool, readers } from './online-school.ts'
import { expectEveryPaper, expectSilence } from './month-end.ts'
import { promise } from './paperwork.ts'
import { journalPages, printed, regulationAsPaper } from './prints.ts'

const t = workspaceWords.kk
const { dana, saule, erlan } = readers
const secret = 'Құпиябелгі8831'

describe('a month of the electronic box that is read every day', () => {
  let school: LivingSchool

  beforeAll(async () => {
    school = await beginLiving(onlineSchool)
    await regulate(school, [dana, saule, erlan])
    for (const { name, role } of onlineSchool.people)
      await promise(await school.as(name), { name, post: role })
  })
  afterAll(() => school?.[Symbol.asyncDispose]())

  const letterOf = async (words: string) => letterWith(await school.as(dana), words)
  const write = (text: string) =>
    writeLetter(school.server, { box: school.box('form') }, `${text} ${secret}`)
  /** Opens the box on the screen and gives back what was found. */
  const open = async (name: string): Promise<string> => {
    const tab = await school.tabOf(name)
    await turnTo(tab, 'opening')
    const { begin, early, open: opened } = t.box.opening
    await tab
      .getByRole('button', { name: begin, exact: true })
      .or(tab.getByRole('button', { name: early, exact: true }))
      .first()
      .click()
    await press(tab, opened)
    const found = tab.locator('.found-count, .empty').first()
    await found.waitFor({ timeout: 30_000 })
    return found.innerText()
  }

  test('the public page tells who may write, that it is open at any hour and read at three [S1-02, S1-03, S1-04, S1-11, S1-12]', async () => {
    const told = await toldInPublic(school, 'kk')
    for (const text of [
      'білім алушылар',
      'ата-аналар',
      'заңды өкілдер',
      'білім беру ұйымының сайты',
      'кез келген уақытта',
      '15:00',
    ])
      expect.soft(told).toContain(text)
    expect((await school.server.ask('GET', '/kk/letter')).status).toBe(200)
  })

  test('the stamp names the acting head and the day [S1-01]', async () => {
    const tab = await school.tabOf(dana)
    await regulationAsPaper(tab, 'kk')
    const { words } = await printed(tab, school.server.folder, 'regulation')
    expect(words).toContain('«Бекітемін»')
    expect(words).toContain('директордың м.а.')
    expect(words).toContain('Г. Сейітова')
    expect(words).toMatch(/01\.09\.2026|2026 жылғы 1 қыркүйек/)
  })

  test('letters of the night are counted at three and by nobody before [S1-06, S1-07, S1-11, S1-12]', async () => {
    school.at('2026-12-13', '23:40')
    await write('Сабақта шу көп.')
    school.at('2026-12-14', '09:00')
    await write('Кітапхана ерте жабылады.')
    expect((await school.as(dana)).state.letters).toEqual([])
    school.at('2026-12-14', '15:00')
    expect(await open(dana)).toContain(t.box.opening.found(2))
  })

  test('three register together, and the box promises when the answer comes [S1-13, S1-16]', async () => {
    const tab = await school.tabOf(dana)
    await goTo(tab, 'letters')
    await tab.getByText('Сабақта шу көп.').first().click()
    await fill(tab, t.letters.register.brief, 'Сабақтағы шу туралы')
    await press(tab, t.letters.register.submit)
    await tab.getByText(t.card.joint.signed(1, 3)).waitFor()
    const { thread } = (await letterOf('шу көп')).state
    for (const name of [saule, erlan])
      given(await (await school.as(name)).confirmRegistration(thread))
    const second = (await letterOf('Кітапхана')).state.thread
    given(
      await (
        await school.as(saule)
      ).register(second, {
        brief: 'Кітапхананың жұмыс уақыты туралы',
        isAnonymous: false,
        applicant: {
          surname: 'Ахметов',
          givenName: 'Нұрлан',
          patronymic: 'Серікұлы',
          address: 'Абай, 12',
          classGroup: '10 «Б»',
          phone: '8 700 000 00 00',
        },
        dueOn: plainDate('2026-12-28'),
      }),
    )
    for (const name of [dana, erlan])
      given(await (await school.as(name)).confirmRegistration(second))
    expect((await letterOf('шу көп')).state.registration?.confirmedBy).toHaveLength(2)
  })

  test('a day without an opening is missed, a holiday is passed by, one is held out of turn [S1-12]', async () => {
    school.at('2026-12-17', '10:00')
    const tab = await school.tabOf(saule)
    await turnTo(tab, 'opening')
    await tab.getByText(t.box.opening.missedHint).waitFor()
    school.at('2026-12-17', '15:05')
    await open(saule)
    school.at('2026-12-17', '17:30')
    await open(erlan)
    school.at('2026-12-18', '09:00')
    expect(await standings(await school.tabOf(saule), t)).toMatchObject({
      14: 'held',
      15: 'missed',
      17: 'held, extraordinary',
      18: 'planned',
    })
    expect(await standings(await school.tabOf(saule), t)).not.toHaveProperty('16')
  })

  test('measures are written down and the author is answered by the code [S1-07, S1-21]', async () => {
    const workspace = await school.as(dana)
    const { thread } = (await letterOf('шу көп')).state
    const set = { measures: 'Сынып жетекшісімен сөйлесті' }
    given(await workspace.writeCard(thread, { set, why: { kind: 'progress' } }))
    given(await workspace.answer(thread, 'Рақмет, сөйлестік.'))
    expect((await letterOf('шу көп')).awaitsAnswer).toBe(false)
  })

  test('the journal has its title, its numbered pages and its columns [S1-14, S1-15, S1-16, S1-17, S1-18, S1-19, S1-20, S1-21]', async () => {
    const tab = await school.tabOf(dana)
    await journalPages(tab, 'kk')
    const { headings, rows, pages, pdf } = await printed(tab, school.server.folder, 'journal')
    expect(headings).toEqual([
      'өтініштің реттік нөмірі',
      'өтінішті «Сенім жәшігінен» алған күн',
      'өтініш берушінің тегі, аты, әкесінің аты, мекенжайы (жасырын өтініш түскен жағдайда «жасырын» белгісі қойылады)',
      'сыныбы/тобы, байланыс телефонының нөмірі (егер мәлімет болса)',
      'өтініштің қысқаша мазмұны',
      'қабылданған шаралар туралы белгі',
    ])
    const author = ['Ахметов Нұрлан Серікұлы, Абай, 12', '10 «Б», 8 700 000 00 00']
    expect(rows).toEqual([
      ['1', '14.12.2026', 'жасырын', '', 'Сабақтағы шу туралы', 'Сынып жетекшісімен сөйлесті'],
      ['2', '14.12.2026', ...author, 'Кітапхананың жұмыс уақыты туралы', ''],
    ])
    expect(pages ?? 1).toBe(1)
    expect(pdf ?? '1-бет').toContain('1-бет')
    await journalPages(tab, 'kk', 'cover')
    expect((await printed(tab, school.server.folder, 'cover')).words).toContain(
      'Өтініштерді тіркеу журналы',
    )
  })

  test('every paper that the regulation asks for is there in its language, one page where one is expected', async () => {
    await expectEveryPaper(
      school,
      dana,
      onlineSchool.people.map(({ name, role }) => ({ name, post: role })),
    )
  })

  test('no word of a letter left a browser in the clear, and no page complained', () => {
    expectSilence(school, secret)
  })
})
