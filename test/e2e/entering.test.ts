import { join } from 'node:path'
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { fakeCamera, launch } from '../rig/chromium.ts'
import { keepTime } from '../rig/keep-time.ts'
import { openPublicSite, type PublicSite } from '../rig/public-site.ts'
import type { Colleague } from '../workspace/school.ts'
import { pledge } from '../workspace/pledge.ts'
import { regulate } from '../workspace/regulate.ts'
import { look } from './look.ts'
import { goTo, lang, unlock } from './office.ts'
import { watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const { entering: words, card } = t
const { sheet, camera } = t.paperOpening
const secrets = {
  call: 'Құпия-қоңырау-7501 баласы мектепке барғысы келмейді',
  letter: 'Құпия-парақ-7502 асханада кезектен шығарып тастайды',
  surname: 'Құпиябекова',
  measures: 'Құпия-шара-7503 кезекші тағайындалды',
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('what did not come through the page, at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let site: PublicSite
  let browser: Browser
  let dana: Tab
  let marat: Tab

  async function atWork(who: Colleague, name: string): Promise<Tab> {
    const context: BrowserContext = await browser.newContext({
      viewport,
      locale: lang,
      timezoneId: 'Asia/Almaty',
    })
    watch(context, seen)
    await keepTime(context, site.server)
    const tab = await context.newPage()
    await tab.goto(`${site.origin}/w/`)
    await unlock(tab, { name, password: who.password }, who.paper.card)
    return tab
  }

  const press = (tab: Tab, name: string) =>
    tab.getByRole('button', { name, exact: true }).first().click()
  const fill = (tab: Tab, label: string, text: string) =>
    tab.getByLabel(label, { exact: true }).first().fill(text)

  beforeAll(async () => {
    site = await openPublicSite()
    const { school } = site
    await regulate(site.server, school)
    await pledge([school.dana.browser.workspace, school.marat.browser.workspace])
    await school.dana.browser.workspace.lock()
    await school.marat.browser.workspace.lock()
    browser = await launch(fakeCamera)
    dana = await atWork(school.dana, 'Дана')
    marat = await atWork(school.marat, 'Марат')
  }, 180_000)

  afterEach(async ({ task }) => {
    const shots = process.env['SHOTS']
    if (task.result?.state !== 'fail' || shots === undefined) return
    await dana.screenshot({ path: join(shots, 'failed-dana.png') })
    await marat.screenshot({ path: join(shots, 'failed-marat.png') })
  })

  afterAll(async () => {
    await browser?.close()
    await site?.[Symbol.asyncDispose]()
  })

  test('a call is entered from Today with a sentence and two touches, and has its number', async () => {
    const begun = Date.now()
    await press(dana, words.call)
    await fill(dana, words.brief, secrets.call)
    await look(dana, 'entering-call')
    // What was typed is still there when the telephone rang again.
    await dana.keyboard.press('Escape')
    await press(dana, words.call)
    await expect
      .poll(() => dana.getByLabel(words.brief, { exact: true }).inputValue())
      .toBe(secrets.call)
    await dana.getByLabel(words.who, { exact: true }).selectOption({ index: 1 })
    await dana.getByLabel(card.help.psychological, { exact: true }).check()
    await press(dana, words.submitCall)
    await dana.locator('.letter-head').getByText(t.letters.number.ordinary(1)).waitFor()
    await dana.getByText(card.help.psychological).first().waitFor()
    expect(Date.now() - begun).toBeLessThan(30_000)
    await look(dana, 'entered-call')
  })

  test('a paper letter is typed and photographed, its author named, and then registered by its columns', async () => {
    await goTo(dana, 'letters')
    await press(dana, words.paperTitle)
    await fill(dana, words.text, secrets.letter)
    await fill(dana, t.letters.from.fields.surname, secrets.surname)
    await press(dana, sheet.photograph)
    await press(dana, camera.take)
    await press(dana, camera.use)
    await dana.locator('.chosen').getByText(`${words.files.sheet}-1.jpg`).waitFor()
    // A file chooser that is closed without a file says `cancel`, which is no Escape.
    await dana
      .locator('.compose-files input')
      .evaluate((input) => input.dispatchEvent(new Event('cancel', { bubbles: true })))
    await press(dana, sheet.code)
    await look(dana, 'entering-scan')
    await dana.locator('dialog').last().getByText(t.common.actions.close, { exact: true }).click()
    await look(dana, 'entering-paper')
    await press(dana, words.submitPaper)
    await dana.locator('.message').getByText(secrets.letter).waitFor()
    await dana.locator('.message').getByText(`${words.files.sheet}-1.jpg`).waitFor()
    expect(await dana.getByLabel(card.fields['applicant.surname']).inputValue()).toBe(
      secrets.surname,
    )
    await fill(dana, t.letters.register.brief, 'Асхана кезегі')
    await look(dana, 'registering')
    await press(dana, t.letters.register.submit)
    await dana.getByText(card.joint.signed(1, 3)).waitFor()
    await look(dana, 'registered-by-one')
  })

  test('a colleague finds the registration on Today and signs it', async () => {
    await goTo(marat, 'letters')
    await goTo(marat, 'today')
    await marat.getByText(card.joint.today).waitFor()
    await look(marat, 'today-registrations')
    await marat.getByText('Асхана кезегі').first().click()
    await press(marat, card.joint.sign)
    await marat.getByText(card.joint.signed(2, 3)).waitFor()
  })

  test('the card is written and corrected; what stood there before can be read', async () => {
    await press(marat, card.write)
    await fill(marat, card.fields.measures, secrets.measures)
    await press(marat, card.executor.add)
    await fill(marat, card.executor.name, 'Аудандық полиция бөлімі')
    await fill(marat, card.executor.outgoingNo, '17')
    await look(marat, 'card-form')
    await press(marat, card.save)
    await marat.locator('.card-panel').getByText(secrets.measures).first().waitFor()
    await press(marat, card.correct)
    await fill(marat, card.fields['applicant.surname'], 'Құпиябекқызы')
    await fill(marat, card.reason, 'Тегі қате жазылған')
    await press(marat, card.save)
    await marat.locator('.card-panel').getByText('Құпиябекқызы').first().waitFor()
    await marat.locator('.card-panel summary').click()
    await marat.locator('.card-history').getByText('Тегі қате жазылған').waitFor()
    await look(marat, 'card')
  })

  test('more time is given with a reason, and the answer given in person is written down', async () => {
    await press(marat, card.extend.open)
    await fill(marat, card.extend.until, '2027-01-29')
    await fill(marat, card.extend.reason, 'Полицияның жауабын күтеміз')
    await look(marat, 'extend')
    await press(marat, card.extend.submit)
    await marat.locator('.event').getByText('Полицияның жауабын күтеміз').waitFor()
    // The rule gave less: the reason of the day is the extension now.
    const why = marat.locator('.about details.why').getByText('Полицияның жауабын күтеміз')
    await why.waitFor({ state: 'attached' })
    await press(marat, card.otherwise.open)
    await fill(marat, card.otherwise.text, 'Ата-анасымен сөйлестік')
    await look(marat, 'answer-otherwise')
    await press(marat, card.otherwise.submit)
    await marat.locator('.message.ours').getByText('Ата-анасымен сөйлестік').waitFor()
  })

  test('no word of it was sent in the clear, and nothing was complained of', () => {
    expect(seen.requests.size).toBeGreaterThan(30)
    const sent = Buffer.concat([...seen.requests.values()]).toString()
    for (const secret of Object.values(secrets)) expect(sent).not.toContain(secret)
    expect(seen.complaints).toEqual([])
  })
})
