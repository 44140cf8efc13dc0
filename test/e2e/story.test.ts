import { join } from 'node:path'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { roleWords } from '#core/words/roles.ts'
import { publicWords } from '#core/words/public/public-words.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { filesUnder, findSecrets } from '../rig/sentinel.ts'
import {
  checkTheLog,
  exclude,
  finishReceipt,
  openThread,
  pageAddress,
  writeAgain,
  writeLetter,
} from './author.ts'
import {
  agreeInOneRoom,
  answer,
  atToday,
  enrol,
  goTo,
  invite,
  lang,
  openBox,
  openLetter,
  option,
  prepareBox,
  publishBox,
  readPaper,
  register,
  setUpSchool,
  typeBack,
  unlock,
  type Colleague,
  type PaperCodes,
} from './office.ts'
import { look } from './look.ts'
import { strangersIn, watch, type Watch } from './watch.ts'

const staff = workspaceWords[lang]
const child = publicWords(lang, 'child')

const dana: Colleague = {
  name: 'Дана Ахметова',
  role: 'psychologist',
  seat: 'member',
  password: 'қызыл алма көк аспан',
}
const marat: Colleague = {
  name: 'Марат Оспанов',
  role: 'deputy-director',
  seat: 'member',
  password: 'терең көл биік тау жол',
}
const saule: Colleague = {
  name: 'Сәуле Ибраева',
  role: 'social-pedagogue',
  seat: 'member',
  password: 'жылы нан суық су тас',
}
const administrator = {
  name: 'Үлгі орта мектебі',
  shortName: '«Үлгі» мектебі',
  password: 'кілт терезе есік шам',
}

/** Marked texts: wherever they turn up outside a browser's screen, a promise is broken. */
const secrets = {
  letter: 'Құпия-хат-белгісі-7301 кішілерден ақша жинайды',
  followUp: 'Құпия-қосымша-белгісі-7302 бүгін тағы болды',
  answer: 'Құпия-жауап-белгісі-7303 рақмет, батыл екенсің',
  brief: 'Құпия-мазмұн-белгісі-7304 бопсалау туралы',
  parent: 'Құпия-ата-ана-белгісі-7305 асхана туралы',
  surname: 'Құпиятегінбелгісі7306',
}

/** Now, some minutes ago, in the zone of the school: an opening planned then is due. */
function minutesAgo(minutes: number): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Almaty',
    hour: '2-digit',
    minute: '2-digit',
  })
  const [hour = 0, minute = 0] = time.format(Date.now()).split(':').map(Number)
  const at = Math.max(0, hour * 60 + minute - minutes)
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('the first letter at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  const papers = new Map<Colleague, PaperCodes>()
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let genesis = ''
  let pupilsCode = ''
  let parentsCode = ''
  let tabs: Record<'admin' | 'dana' | 'marat' | 'saule' | 'pupil' | 'parent', Tab>

  /** A device of somebody: a browser that remembers for itself. */
  async function device(): Promise<Tab> {
    const context = await browser.newContext({
      viewport,
      locale: lang,
      timezoneId: 'Asia/Almaty',
    })
    watch(context, seen)
    return context.newPage()
  }

  beforeAll(async () => {
    folder = await freshFolder('story')
    senim = await startSenim({ data: folder.path })
    browser = await launch()
    const [admin, first, second, third, pupil, parent] = [
      await device(),
      await device(),
      await device(),
      await device(),
      await device(),
      await device(),
    ]
    tabs = { admin, dana: first, marat: second, saule: third, pupil, parent }
  })

  afterEach(async ({ task }) => {
    const shots = process.env['SHOTS']
    if (task.result?.state !== 'fail' || shots === undefined) return
    for (const [name, tab] of Object.entries(tabs))
      await tab.screenshot({ path: join(shots, `failed-${name}.png`) })
  })

  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  test('the administrator founds the school and prepares the box', async () => {
    const code = senim.setUpCode()
    if (code === null) throw new Error('no set-up code was printed')
    await setUpSchool(tabs.admin, senim.origin, code, administrator)
    await prepareBox(tabs.admin, minutesAgo(2))
    await look(tabs.admin, 'administration')
  })

  test('three people make their keys, each on an own device', async () => {
    for (const [who, tab] of [
      [dana, tabs.dana],
      [marat, tabs.marat],
      [saule, tabs.saule],
    ] as const) {
      const address = await invite(tabs.admin, who)
      papers.set(who, await enrol(tab, address, who))
      await atToday(tab, who.name)
    }
    await look(tabs.dana, 'today-before-founding')
  })

  test('in one room they compare the code and sign the roster', async () => {
    const code = await agreeInOneRoom([tabs.marat, tabs.dana, tabs.saule])
    expect(code).toMatch(/^\d{16}$/)
    await look(tabs.marat, 'ceremony-done')
  })

  test('the box is published and the poster carries the genesis', async () => {
    await publishBox(tabs.marat, [tabs.dana, tabs.saule])
    await look(tabs.marat, 'box')
    await goTo(tabs.marat, 'poster')
    await tabs.marat.locator('.poster, article').first().waitFor()
    await look(tabs.marat, 'poster')
    await tabs.pupil.goto(`${senim.origin}/${lang}/`)
    genesis = (await tabs.pupil.locator('body').getAttribute('data-genesis')) ?? ''
    expect(genesis).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  test('a pupil sees who reads, leaves the psychologist out and sends a letter', async () => {
    const tab = tabs.pupil
    await tab.goto(`${senim.origin}/#r=${genesis}`)
    await tab.waitForURL(`${senim.origin}/${lang}/#r=${genesis}`)
    await look(tab, 'landing')
    await tab.locator(`a[href$="/letter#r=${genesis}"]`).first().click()
    await tab.waitForURL(pageAddress(senim.origin, 'child', 'letter', genesis))
    const who = tab.locator('.who')
    expect(await who.innerText()).toContain(roleWords[lang].psychologist)
    await exclude(tab, roleWords[lang].psychologist)
    const [reads = '', doesNot = ''] = (await who.innerText()).split(child.readers.doesNotRead)
    expect(reads).not.toContain(roleWords[lang].psychologist)
    expect(doesNot).toContain(roleWords[lang].psychologist)
    await look(tab, 'letter')
    pupilsCode = await writeLetter(tab, { tone: 'child', text: secrets.letter })
    expect(pupilsCode).toMatch(/^\d{20}$/)
    await look(tab, 'receipt')
    await finishReceipt(tab, pupilsCode, 'child')
    await look(tab, 'finished')
  })

  test('two of three left out: the page says that this box cannot take the letter', async () => {
    const tab = await device()
    await tab.goto(pageAddress(senim.origin, 'child', 'letter', genesis))
    await tab.locator('#text').fill('Мен туралы айтпаңыздар')
    await exclude(tab, roleWords[lang].psychologist)
    await exclude(tab, roleWords[lang]['deputy-director'])
    await tab.getByText(child.readers.tooFew).waitFor()
    const send = tab.getByRole('button', { name: child.letter.send, exact: true })
    expect(await send.isDisabled()).toBe(true)
    await look(tab, 'too-few-readers')
  })

  test('a parent sends a signed letter', async () => {
    const tab = tabs.parent
    await tab.goto(pageAddress(senim.origin, 'adult', 'letter', genesis))
    parentsCode = await writeLetter(tab, {
      tone: 'adult',
      text: secrets.parent,
      about: { surname: secrets.surname, phone: '+7 700 000 00 00' },
    })
    await finishReceipt(tab, parentsCode, 'adult')
  })

  test('Today says that the opening is due, and the deputy director opens the box', async () => {
    const tab = tabs.marat
    await goTo(tab, 'today')
    await tab.locator('.openbox').waitFor()
    await look(tab, 'today-due')
    // The pupil's letter has a reader too few to be counted: only the parent's is ordinary.
    expect(await openBox(tab)).toContain(staff.box.opening.found(1))
    await look(tab, 'opened')
  })

  test('he reads the letter, registers and answers it', async () => {
    const tab = tabs.marat
    await openLetter(tab, secrets.letter)
    await register(tab, secrets.brief)
    await answer(tab, secrets.answer)
    await look(tab, 'letter-answered')
    await goTo(tab, 'letters')
    await look(tab, 'letters')
  })

  test("the psychologist's workspace holds nothing of it: no row, no count, no gap", async () => {
    const tab = tabs.dana
    await goTo(tab, 'letters')
    await tab.locator('.list-row').first().waitFor({ timeout: 60_000 })
    expect(await tab.locator('.list-row').count()).toBe(1)
    for (const page of ['today', 'letters', 'opening', 'commission', 'box'] as const) {
      await goTo(tab, page)
      const text = await tab.locator('body').innerText()
      expect(
        findSecrets(Object.values(secrets).slice(0, 4), new Map([[page, Buffer.from(text)]])),
      ).toEqual([])
    }
    await openLetter(tab, secrets.parent)
    await register(tab, 'Асхана туралы ұсыныс')
    expect(await tab.locator('h1').first().innerText()).toContain(staff.letters.number.ordinary(1))
    await look(tab, 'parents-letter')
  })

  test('the pupil reads the answer, finds the letter in the log and writes again', async () => {
    const tab = tabs.pupil
    await tab.goto(pageAddress(senim.origin, 'child', 'answer', genesis))
    await openThread(tab, pupilsCode, 'child')
    await tab.getByText(secrets.answer).waitFor()
    expect(await checkTheLog(tab, 'child')).toContain(child.answer.inLog)
    await tab.getByRole('button', { name: child.answer.read, exact: true }).click()
    await look(tab, 'before-removal')
    await tab.getByRole('button', { name: child.feedback.remove, exact: true }).click()
    await tab.getByText(child.feedback.removed).waitFor({ timeout: 30_000 })
    expect(await tab.locator('main').innerText()).not.toContain(secrets.answer)
    await look(tab, 'my-letter')
    await writeAgain(tab, secrets.followUp, 'child')
    await look(tab, 'my-letter-again')
  })

  test('the follow-up comes with the next opening, is answered, and stays hidden from her', async () => {
    const tab = tabs.marat
    await goTo(tab, 'opening')
    await tab.getByRole('button', { name: staff.box.opening.early }).click({ timeout: 30_000 })
    await tab.getByRole('button', { name: staff.box.opening.open, exact: true }).click()
    await tab.locator('.found-count, .empty').first().waitFor({ timeout: 30_000 })
    await openLetter(tab, secrets.followUp)
    await answer(tab, `${secrets.answer} екінші рет`)
    expect(await tabs.dana.locator('body').innerText()).not.toContain(secrets.followUp)
    await tabs.pupil.goto(pageAddress(senim.origin, 'child', 'answer', genesis))
    await tabs.pupil.reload()
    await openThread(tabs.pupil, pupilsCode, 'child')
    await tabs.pupil.getByText(`${secrets.answer} екінші рет`).waitFor()
  })

  test('a member moves to a new device with the key card, and the log shows it', async () => {
    const tab = await device()
    await tab.goto(`${senim.origin}/w/`)
    await unlock(tab, saule, papers.get(saule)?.card)
    await goTo(tab, 'commission')
    await tab.getByText(staff.commission.recovered.card(saule.name)).waitFor({ timeout: 30_000 })
    await look(tab, 'commission')
  })

  test('another forgets the password and comes back by the recovery sheet', async () => {
    const tab = await device()
    await tab.goto(`${senim.origin}/w/`)
    await option(tab, dana.name).check()
    await look(tab, 'unlock')
    await tab.getByRole('button', { name: staff.keys.unlock.forgot }).click()
    await option(tab, dana.name).check()
    await tab
      .getByLabel(staff.keys.recovery.sheet, { exact: true })
      .fill(papers.get(dana)?.sheet ?? '')
    const password = 'жаңа күн жаңа ой төрт'
    await tab.getByLabel(staff.keys.password.label, { exact: true }).fill(password)
    await tab.getByLabel(staff.keys.password.again, { exact: true }).fill(password)
    await tab.getByRole('button', { name: staff.keys.recovery.submit }).click()
    await typeBack(tab, await readPaper(tab))
    await atToday(tab, dana.name)
    await goTo(tab, 'commission')
    await tab.getByText(staff.commission.recovered.sheet(dana.name)).waitFor({ timeout: 30_000 })
  })

  test('a wrong password, card or code is answered friendly, and nothing is lost', async () => {
    const tab = await device()
    await tab.goto(`${senim.origin}/w/`)
    await option(tab, marat.name).check()
    await tab.getByLabel(staff.keys.password.label, { exact: true }).fill('мүлде басқа сөз')
    await tab
      .getByLabel(staff.keys.unlock.card, { exact: true })
      .fill(papers.get(marat)?.card ?? '')
    await option(tab, staff.keys.device.shared).check()
    await tab.getByRole('button', { name: staff.keys.unlock.submit }).click()
    await tab.getByText(staff.refusals['wrong-password']).waitFor({ timeout: 30_000 })
    expect(await tab.getByLabel(staff.keys.unlock.card, { exact: true }).inputValue()).not.toBe('')

    await tab.goto(pageAddress(senim.origin, 'child', 'answer', genesis))
    await tab
      .locator('#digits')
      .fill(`${pupilsCode.slice(0, 19)}${(Number(pupilsCode[19]) + 1) % 10}`)
    await tab.getByRole('button', { name: child.answer.open, exact: true }).click()
    await tab.getByText(child.answer.refusal.mistyped).waitFor()
    await look(tab, 'wrong-code')
  })

  test('another poster stops the page', async () => {
    const tab = await device()
    const other = genesis.startsWith('A') ? `B${genesis.slice(1)}` : `A${genesis.slice(1)}`
    await tab.goto(pageAddress(senim.origin, 'child', 'letter', other))
    await tab.getByText(child.notices.foreign).waitFor()
    expect(await tab.locator('#text').isVisible()).toBe(false)
    await look(tab, 'another-poster')
  })

  test('no request left the origin, and no page complained', () => {
    expect(strangersIn(seen, senim.origin)).toEqual([])
    expect(seen.complaints).toEqual([])
    expect(seen.requests.size).toBeGreaterThan(100)
  })

  test('no marked text, code or password is in any request, file, log or backup', async () => {
    const hidden = [
      ...Object.values(secrets),
      pupilsCode,
      parentsCode,
      ...[dana, marat, saule].map(({ password }) => password),
      ...[...papers.values()].flatMap(({ card, sheet }) => [
        card.replaceAll(' ', ''),
        sheet.replaceAll(' ', ''),
      ]),
    ]
    expect(findSecrets(hidden, seen.requests)).toEqual([])
    expect(findSecrets(hidden, new Map([['log', Buffer.from(senim.output())]]))).toEqual([])
    const files = filesUnder(folder.path)
    expect([...files.keys()].length).toBeGreaterThan(1)
    expect(findSecrets(hidden, files)).toEqual([])
    // The search finds what is there: the school's name is public, and in the database.
    expect(findSecrets([administrator.name], files)).not.toEqual([])
  })
})
