import { join } from 'node:path'
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { keepTime } from '../rig/keep-time.ts'
import { camera, phonePhoto } from '../rig/photo.ts'
import { openPublicSite, type PublicSite } from '../rig/public-site.ts'
import { filesUnder, findSecrets } from '../rig/sentinel.ts'
import { writeLetter } from '../workspace/author.ts'
import { regulate } from '../workspace/regulate.ts'
import { given, openBox, type Colleague } from '../workspace/school.ts'
import { misfits } from './fit.ts'
import { look } from './look.ts'
import { goTo, lang, openLetter, unlock } from './office.ts'
import { watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const { forwarding: words, papers } = t
const letterText = 'Құпия-жолдау-8801 асхана кезегі туралы'
const apartText = 'Құпия-жолдау-8802 Марат туралы хат'
const secrets = {
  letterText,
  apartText,
  brief: 'Құпия-мазмұн-8803 асхана кезегі',
  author: 'Құпиябекова Айгерім',
  to: 'Құпия-мекеме-8804 Аудандық білім бөлімі',
  head: 'Құпия-басшы-8805 Б. Ахметов',
  kept: 'Құпия-орын-8806 іс 02-15',
  camera,
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('an appeal is sent on at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let site: PublicSite
  let browser: Browser
  let dana: Tab
  let marat: Tab
  let photo: Buffer

  async function atWork({ password, paper }: Colleague, name: string): Promise<Tab> {
    const context: BrowserContext = await browser.newContext({
      viewport,
      locale: lang,
      timezoneId: 'Asia/Almaty',
    })
    watch(context, seen)
    await keepTime(context, site.server)
    const tab = await context.newPage()
    await tab.goto(`${site.origin}/w/`)
    await unlock(tab, { name, password }, paper.card)
    return tab
  }

  const press = (tab: Tab, name: string) =>
    tab.getByRole('button', { name, exact: true }).first().click()
  const fill = (tab: Tab, label: string, text: string) =>
    tab.getByLabel(label, { exact: true }).first().fill(text)
  const dialog = (tab: Tab) => tab.getByRole('dialog')

  beforeAll(async () => {
    site = await openPublicSite()
    const { server, school } = site
    await regulate(server, school, { pledge: { kind: 'none' } })
    const { id } = await writeLetter(server, school, letterText)
    const excluded = [school.marat.account]
    const apart = await writeLetter(server, school, apartText, { excluded })
    await openBox(server, school)
    const { workspace } = school.dana.browser
    const dueOn = plainDate('2026-12-04')
    given(
      await workspace.register(id, {
        brief: secrets.brief,
        dueOn,
        isAnonymous: false,
        applicant: { surname: 'Құпиябекова', givenName: 'Айгерім' },
      }),
    )
    given(await workspace.register(apart.id, { brief: 'Оңаша', dueOn }))
    await workspace.lock()
    await school.marat.browser.workspace.lock()
    browser = await launch()
    photo = await phonePhoto(await browser.newPage())
    dana = await atWork(school.dana, 'Дана')
  }, 180_000)

  afterEach(async ({ task }) => {
    const shots = process.env['SHOTS']
    if (task.result?.state !== 'fail' || shots === undefined) return
    await dana.screenshot({ path: join(shots, `failed-forwarding-${viewport.width}.png`) })
  })

  afterAll(async () => {
    await browser?.close()
    await site?.[Symbol.asyncDispose]()
  })

  test('the letter to a body is written from the card, and nobody is named by chance [S0-24]', async () => {
    await openLetter(dana, letterText)
    await press(dana, words.open)
    // Nothing is made of a form that says nothing.
    await fill(dana, words.to, ' ')
    await press(dana, words.look)
    await dialog(dana).getByText(words.wrong).waitFor()
    await fill(dana, words.to, `${secrets.to}\nС. Омаровқа`)
    await fill(dana, words.head, secrets.head)
    await look(dana, 'forward-form')
    expect(await misfits(dana, null)).toEqual([])
    // What was typed is still there after the telephone rang.
    await dana.keyboard.press('Escape')
    await press(dana, words.open)
    await expect
      .poll(() => dana.getByLabel(words.head, { exact: true }).inputValue())
      .toBe(secrets.head)
    await press(dana, words.look)
    const paper = dialog(dana).locator('article.paper')
    await paper.getByText('Өтініш иесінің деректері құпия.').waitFor()
    await paper.getByText('2026 жылғы 4 желтоқсанға дейін').waitFor()
    expect(await paper.innerText()).not.toContain('Құпиябекова')
    await look(dana, 'forward-paper')
  })

  test('issued it has the next number, and the card says to whom it went', async () => {
    await press(dana, papers.issue.submit)
    await dialog(dana).getByText(words.written).waitFor()
    // The number stands on it at once.
    await dialog(dana).locator('article.paper').getByText('Шығыс № 1').waitFor()
    await dialog(dana).getByRole('button', { name: t.common.actions.close }).last().click()
    const panel = dana.locator('.card-panel')
    await panel.getByText(words.way['forwarding-letter']).first().waitFor()
    expect(await panel.innerText()).toContain('№ 1')
    await look(dana, 'forwarded-card')
    await panel.locator('.forwarded button').click()
    await dialog(dana).locator('article.paper').getByText('Шығыс № 1').waitFor()
    await look(dana, 'forwarded-paper')
    await dialog(dana).getByRole('button', { name: t.common.actions.close }).click()
  })

  test('a telephonogram names the author only after a deliberate tick', async () => {
    await press(dana, words.open)
    await dana.getByLabel(words.kinds.telephonogram, { exact: true }).check()
    await fill(dana, words.to, secrets.to)
    await fill(dana, words.receiver, 'С. Омаров')
    await fill(dana, words.outgoingNo, '02-15/118')
    await dana.getByLabel(words.namesAuthor).check()
    await look(dana, 'telephonogram-form')
    await press(dana, words.look)
    const paper = dialog(dana).locator('article.paper')
    await paper.getByText(secrets.author).waitFor()
    await look(dana, 'telephonogram-paper')
    await press(dana, papers.issue.submit)
    await dialog(dana).getByText(words.written).waitFor()
    await dialog(dana).getByRole('button', { name: t.common.actions.close }).last().click()
    await dana.locator('.card-panel').getByText('02-15/118').first().waitFor()
  })

  test('about a letter that not everybody reads no paper is kept', async () => {
    await goTo(dana, 'letters')
    await openLetter(dana, apartText)
    await press(dana, words.open)
    await fill(dana, words.to, secrets.to)
    await press(dana, words.look)
    await dialog(dana).getByText(words.apart).waitFor()
    expect(
      await dialog(dana).getByRole('button', { name: papers.issue.submit, exact: true }).count(),
    ).toBe(0)
    await look(dana, 'forward-apart')
    await press(dana, words.sent)
    await dialog(dana).getByText(words.written).waitFor()
    await dialog(dana).getByRole('button', { name: t.common.actions.close }).last().click()
  })

  test('the head signs with a pen: the sheet is scanned, without what the phone knew', async () => {
    await goTo(dana, 'papers')
    await dana.getByRole('button', { name: /№ 1/ }).click()
    await dana.getByText(papers.pen.open, { exact: true }).click()
    await dana.getByLabel(secrets.head).check()
    await fill(dana, papers.pen.kept, secrets.kept)
    const choose = async (name: string, mimeType: string, buffer: Buffer) => {
      const chooser = dana.waitForEvent('filechooser')
      await press(dana, papers.pen.scan.add)
      await (await chooser).setFiles({ name, mimeType, buffer })
    }
    await choose('бағдарлама.exe', 'application/x-msdownload', Buffer.from('MZ'))
    await dana.getByText(papers.pen.scan.only).waitFor()
    await choose('IMG_1.jpg', 'image/jpeg', photo)
    await choose('акт.pdf', 'application/pdf', Buffer.from('%PDF-1.4\n%%EOF\n'))
    await expect.poll(() => dana.locator('.chosen').count()).toBe(2)
    await look(dana, 'pen-scan')
    expect(await misfits(dana, null)).toEqual([])
    await press(dana, papers.pen.submit)
    await dana.locator('.pens .file').nth(1).waitFor()
    expect(await dana.locator('.pens').innerText()).toContain(papers.pen.scan.there)
    await look(dana, 'pen-scanned')
  })

  test('a colleague finds paper and scan, and looks at it', async () => {
    marat = await atWork(site.school.marat, 'Марат')
    await goTo(marat, 'papers')
    await marat.getByRole('button', { name: /№ 1/ }).click()
    await marat.locator('.pens .file-open').first().click()
    await marat.frameLocator('.file-frame').locator('canvas.picture').waitFor()
    await dialog(marat).getByText(t.files.viewer.safe).waitFor()
    await look(marat, 'pen-scan-shown')
    await dialog(marat).getByRole('button', { name: t.common.actions.close }).click()
    // What is about him he finds neither among the papers nor in the letters.
    expect(await marat.locator('body').innerText()).not.toContain('Оңаша')
  })

  test('the print of a letter shows what stands on its card', async () => {
    await goTo(dana, 'letters')
    await openLetter(dana, letterText)
    await press(dana, t.print.open)
    const sheet = dana.locator('.printed-apart .letter-sheet')
    await sheet.waitFor({ state: 'attached' })
    const text = (await sheet.textContent()) ?? ''
    expect(text).toContain(t.card.fields.executors)
    expect(text).toContain(secrets.to)
    expect(text).toContain('02-15/118')
  })

  test('no word of it was sent or kept in the clear, and nothing was complained of', async () => {
    expect(seen.requests.size).toBeGreaterThan(30)
    expect(findSecrets(Object.values(secrets), seen.requests)).toEqual([])
    expect(findSecrets(Object.values(secrets), filesUnder(site.server.folder))).toEqual([])
    expect(seen.complaints).toEqual([])
  })
})
