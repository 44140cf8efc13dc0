import type { Browser, Page as Tab } from 'playwright-core'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import {
  agreeInOneRoom,
  answer,
  atToday,
  enrol,
  goTo,
  invite,
  lang,
  openLetter,
  prepareBox,
  publishBox,
  register,
  setUpSchool,
  type Colleague,
} from '../../test/e2e/office.ts'
import type { Senim } from '../../test/rig/senim.ts'

/** Who opens the box. */
export const marat: Colleague = {
  name: 'Марат Оспанов',
  role: 'deputy-director',
  seat: 'member',
  password: 'терең көл биік тау жол',
}
/** Two more members and a reserve: so a letter has four slots. */
const others: readonly Colleague[] = [
  {
    name: 'Дана Ахметова',
    role: 'psychologist',
    seat: 'member',
    password: 'қызыл алма көк аспан',
  },
  {
    name: 'Сәуле Ибраева',
    role: 'social-pedagogue',
    seat: 'member',
    password: 'жылы нан суық су тас',
  },
  {
    name: 'Ерлан Жұмабаев',
    role: 'education-department',
    seat: 'reserve',
    password: 'ақ қайың сары жапырақ',
  },
]
const administrator = {
  name: 'Үлгі орта мектебі',
  shortName: '«Үлгі» мектебі',
  password: 'кілт терезе есік шам',
}

/**
 * Walks a new server to its first ordinary day, every person in a browser of their own.
 *
 * @returns Marat's tab, unlocked.
 */
export async function schoolAtWork(senim: Senim, browser: Browser): Promise<Tab> {
  const device = async (): Promise<Tab> => {
    const context = await browser.newContext({ locale: lang, timezoneId: 'Asia/Almaty' })
    return context.newPage()
  }
  const admin = await device()
  await setUpSchool(admin, senim.origin, senim.setUpCode() ?? '', administrator)
  await prepareBox(admin, halfADayAway())
  const tabs: Tab[] = []
  for (const who of [marat, ...others]) {
    const tab = await device()
    await enrol(tab, await invite(admin, who), who)
    await atToday(tab, who.name)
    tabs.push(tab)
  }
  await agreeInOneRoom(tabs)
  const [first, ...rest] = tabs
  if (first === undefined) throw new Error('nobody is in the room')
  await publishBox(first, rest.slice(0, 2))
  for (const tab of [admin, ...rest]) await tab.context().close()
  return first
}

/** An hour in Almaty: no opening falls due while this runs. */
function halfADayAway(): string {
  const hour = (new Date().getUTCHours() + 5 + 12) % 24
  return `${String(hour).padStart(2, '0')}:00`
}

/** Opens the box, outside its hours if need be; its letters are listed when it ends. */
export async function openEarly(tab: Tab, patience: { timeout?: number } = {}): Promise<void> {
  const { opening } = workspaceWords[lang].box
  await goTo(tab, 'opening')
  const early = tab.getByRole('button', { name: opening.early })
  // At the hour when half a day away is midnight, an opening is due.
  await early.or(tab.getByRole('button', { name: opening.begin })).click()
  await tab.getByRole('button', { name: opening.open, exact: true }).click()
  await tab.locator('.found-count').waitFor(patience)
}

/** Opens the box and answers the only letter in it. */
export async function answerLetter(tab: Tab, text: string): Promise<void> {
  await openEarly(tab)
  await openLetter(tab, '')
  await register(tab, 'Бопсалау туралы')
  await answer(tab, text)
}
