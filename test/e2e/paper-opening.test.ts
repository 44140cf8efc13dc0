import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { fakeCamera, launch } from '../rig/chromium.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { filesUnder, findSecrets } from '../rig/sentinel.ts'
import { look } from './look.ts'
import { goTo, lang, option, unlock } from './office.ts'
import { paperSchool, wallNow, zone, type PaperSchool } from './paper-school.ts'
import { picturedCode } from './pictured-code.ts'
import { strangersIn, watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const words = t.paperOpening

/** In every letter: wherever it turns up outside of a screen, a promise is broken. */
const secret = 'Купуябелги7321'
const signer = 'Купуякызы7322'

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('a paper box at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let school: PaperSchool
  let context: BrowserContext
  let tab: Tab
  /** Presses of a finger or mouse since it was last 0. */
  let presses = 0

  beforeAll(async () => {
    folder = await freshFolder('paper-box')
    senim = await startSenim({ data: folder.path })
    browser = await launch(fakeCamera)
    school = await paperSchool(senim, Math.max(0, wallNow().at - 10), (regulation) => ({
      ...regulation,
      acts: { ...regulation.acts, whenEmpty: 'minutes' },
    }))
    context = await browser.newContext({
      viewport,
      locale: lang,
      timezoneId: zone,
      hasTouch: viewport.width < 760,
    })
    watch(context, seen)
    tab = await context.newPage()
    await tab.goto(`${senim.origin}/w/`)
    await unlock(tab, school.marat, school.marat.card)
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const press = async (name: string) => {
    presses++
    await tab.getByRole('button', { name, exact: true }).click()
  }
  const choose = async (name: string) => {
    presses++
    await tab.locator('.seal-state').filter({ hasText: name }).click()
  }
  const fill = (label: string, value: string) => tab.getByLabel(label, { exact: true }).fill(value)
  const heading = (name: string) => tab.getByRole('heading', { name, exact: true }).waitFor()
  const allSent = () =>
    tab
      .getByRole('heading', { name: words.unsent.title })
      .waitFor({ state: 'detached', timeout: 20_000 })

  /** What Dana reads of it on another device. */
  const openings = async (): Promise<readonly PaperOpening[]> => {
    await school.dana.workspace.sync()
    return school.dana.workspace.state.records.flatMap(({ data }) =>
      data.kind === 'opening' ? [data] : [],
    )
  }
  const lettersOf = ({ entry }: PaperOpening) =>
    school.dana.workspace.state.letters.filter(({ state }) => state.entered?.opening === entry)

  test('an empty opening takes three presses and a seal', async () => {
    await goTo(tab, 'opening')
    await heading(t.box.opening.title)
    await look(tab, 'paper-openings')
    presses = 0
    const begun = Date.now()
    await press(words.goToBox)
    await heading(words.box.title)
    await press(words.box.close(0))
    await tab.getByText(words.remarks['new-seal-is-missing']).first().waitFor()
    await look(tab, 'paper-at-box-missing')
    presses--
    await choose(words.box.states.whole)
    await fill(words.box.sealNumber, '0416')
    // As it stands on the seal, sign and all; what can be no number does not get lost.
    await fill(words.box.newSeal, '—')
    await tab.getByRole('alert').getByText(words.box.sealNumberWrong).waitFor()
    await fill(words.box.newSeal, '№ 0417')
    await look(tab, 'paper-at-box')
    await press(words.box.close(0))
    await heading(words.closed.title)
    console.info(`empty opening: ${presses} presses, ${Date.now() - begun} ms with pictures`)
    expect(presses).toBe(3)
    await allSent()
    await tab.getByText(words.acts.inMinutes).waitFor()
    await look(tab, 'paper-closed-empty')
    const [opening] = await openings()
    expect(opening).toMatchObject({
      letters: 0,
      sealFound: { number: '0416', state: 'whole' },
      newSeal: '0417',
    })
    expect(opening?.absent.map(({ name }) => name).toSorted()).toEqual([
      'Айгүл Сыдыкова',
      'Жылдыз Абдиева',
    ])
  })

  test('three letters: photographed, typed, and one for others only', async () => {
    await goTo(tab, 'today')
    await goTo(tab, 'opening')
    presses = 0
    const begun = Date.now()
    await press(words.goEarly)
    await option(tab, 'Айгүл Сыдыкова').check()
    presses++
    await choose(words.box.states.whole)
    await press('№ 0418')
    for (let n = 0; n < 3; n++) await press(words.box.more(words.box.letters))
    await press(words.box.close(3))
    await heading(words.closed.title)
    await look(tab, 'paper-closed')
    await press(words.closed.toOffice)
    await heading(words.office.title)
    await look(tab, 'paper-office')

    await press(words.office.enter(1))
    await press(words.sheet.photograph)
    await tab.getByRole('button', { name: words.camera.take, exact: true }).waitFor()
    await press(words.camera.take)
    await tab
      .getByRole('button', { name: words.camera.corner(words.camera.corners[0]) })
      .press('ArrowRight')
    await look(tab, 'paper-crop')
    await press(words.camera.use)
    await tab.getByRole('img', { name: words.sheet.page(1) }).waitFor()
    await fill(words.sheet.brief, `Ашкана жөнүндө ${secret}`)
    await look(tab, 'paper-sheet')
    await press(words.sheet.save)

    await heading(words.sheet.title(2, 3))
    await fill(words.sheet.text, `Ашканада тамак муздак. ${secret}`)
    await fill(words.sheet.brief, 'Ашкана жөнүндө')
    presses++
    await option(tab, words.sheet.signed).check()
    await fill(t.letters.from.fields.surname, signer)
    await look(tab, 'paper-signed')
    await press(words.sheet.save)

    await heading(words.sheet.title(3, 3))
    presses++
    await option(tab, words.sheet.notForAll).check()
    await fill(words.sheet.onlyFor, 'Психологго гана')
    presses++
    await option(tab, 'Марат Осмонов').check()
    await look(tab, 'paper-not-for-all')
    await press(words.sheet.save)

    await heading(words.office.title)
    await press(words.office.finish)
    await tab.getByText(words.office.finished).waitFor()
    await allSent()
    console.info(`three letters: ${presses} presses, ${Date.now() - begun} ms with pictures`)
    await look(tab, 'paper-entered')

    await press(words.acts.write)
    await press(t.papers.issue.submit)
    await tab.getByText(words.acts.issued, { exact: true }).waitFor()
    await look(tab, 'paper-act')

    const opening = (await openings()).find(({ letters }) => letters === 3)
    if (opening === undefined) throw new Error('the opening did not arrive')
    expect(opening.entered).toEqual({ numbers: ['1', '2'] })
    const letters = lettersOf(opening)
    expect(letters).toHaveLength(3)
    expect(letters.filter(({ isRestricted }) => isRestricted)).toHaveLength(1)
    expect(letters.flatMap(({ card }) => card?.applicant?.surname ?? [])).toEqual([signer])
    const [photo] = letters.flatMap(({ body }) => body.files ?? [])
    expect(photo?.type).toBe('image/jpeg')
    expect(photo?.size).toBeGreaterThan(5000)
  })

  test('without a network nothing is lost, though the tab is killed, and all comes once', async () => {
    await goTo(tab, 'today')
    await goTo(tab, 'opening')
    await context.setOffline(true)
    await press(words.goEarly)
    await choose(words.box.states.broken)
    await fill(words.box.newSeal, '0500')
    await fill(words.box.incident, 'Директорго билдирилди')
    await press(words.box.more(words.box.letters))
    await press(words.box.close(1))
    await heading(words.closed.title)
    await heading(words.unsent.title)
    await press(words.closed.toOffice)
    await press(words.office.enter(1))
    await fill(words.sheet.text, `Тармак жок болчу. ${secret}`)
    await fill(words.sheet.brief, 'Тармак жөнүндө')
    await press(words.sheet.save)
    await heading(words.office.title)
    await look(tab, 'paper-offline')
    await press(words.office.finish)
    await tab.getByText(words.office.finished).waitFor()

    await tab.close({ runBeforeUnload: false })
    await context.setOffline(false)
    tab = await context.newPage()
    await tab.route('**/api/appeals', (route) =>
      route.fulfill({ status: 409, json: { error: 'clock-is-wrong' } }),
    )
    await tab.goto(`${senim.origin}/w/`)
    await unlock(tab, school.marat)
    await goTo(tab, 'opening')
    await tab.getByText(words.unsent.again).first().waitFor()
    await tab.getByText(words.unsent.written).first().click()
    await tab.getByText(`Тармак жок болчу. ${secret}`).waitFor()
    await look(tab, 'paper-refused')
    await tab.unroute('**/api/appeals')
    await press(words.unsent.send)
    await allSent()
    await expect
      .poll(async () => (await openings()).filter(({ newSeal }) => newSeal === '0500').length)
      .toBe(1)
    const opening = (await openings()).find(({ newSeal }) => newSeal === '0500')
    expect(opening?.incident).toEqual({ measure: 'Директорго билдирилди' })
    expect(opening && lettersOf(opening)).toHaveLength(1)
  })

  test('without a camera a picture is chosen, with a warning, and its tear-off code is read', async () => {
    await goTo(tab, 'today')
    await goTo(tab, 'opening')
    await press(words.goEarly)
    await choose(words.box.states.whole)
    await press('№ 0501')
    await press(words.box.more(words.box.letters))
    await tab.getByText(words.box.otherDay).click()
    const day = tab.getByLabel(words.box.day, { exact: true })
    const today = await day.inputValue()
    await day.press('Backspace')
    await press(words.box.close(1))
    await tab.getByRole('alert').getByText(t.common.impossible.date).waitFor()
    await look(tab, 'paper-no-such-day')
    await heading(words.box.title)
    await day.fill(today)
    await press(words.box.close(1))
    await press(words.closed.toOffice)
    await press(words.office.enter(1))
    await tab.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await press(words.sheet.photograph)
    await tab.getByText(words.camera.fileWarning).waitFor()
    await look(tab, 'paper-no-camera')
    const chooser = tab.waitForEvent('filechooser')
    await press(words.camera.file)
    const sheet = { name: 'IMG_1.png', mimeType: 'image/png', buffer: await picturedCode(browser) }
    await (await chooser).setFiles(sheet)
    await press(words.camera.use)
    await tab.getByText(words.sheet.codeFound).waitFor()
    await fill(words.sheet.brief, 'Коду бар кат')
    await press(words.sheet.save)
    await heading(words.office.title)
    await allSent()
    const opening = (await openings()).find(({ newSeal }) => newSeal === '0501')
    expect(opening && lettersOf(opening)).toHaveLength(1)
  })

  test('no word of a letter left the browser in the clear, and nobody else was asked', async () => {
    expect(strangersIn(seen, senim.origin)).toEqual([])
    expect(findSecrets([secret, signer], seen.requests)).toEqual([])
    expect(findSecrets([secret, signer], filesUnder(folder.path))).toEqual([])
    const complaints = seen.complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))
    expect(complaints).toEqual([])
  })
})
