import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, FrameLocator, Page as Tab } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cleanFileName, shownFileName } from '#core/appeals/file-name.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import {
  archive,
  bomb,
  hostile,
  longName,
  markup,
  misnamed,
  page,
  program,
  silence,
  svg,
} from '../rig/hostile-files.ts'
import { keepTime } from '../rig/keep-time.ts'
import { camera, phonePhoto } from '../rig/photo.ts'
import { openPublicSite, type PublicSite } from '../rig/public-site.ts'
import { filesUnder, findSecrets } from '../rig/sentinel.ts'
import { writeLetter } from '../workspace/author.ts'
import type { TestFile } from '../workspace/files.ts'
import { given, openBox } from '../workspace/school.ts'
import { look } from './look.ts'
import { lang, openLetter, send, unlock } from './office.ts'
import { pdfOf } from './print.ts'
import { strangersIn, watch, type Watch } from './watch.ts'

const t = workspaceWords[lang]
const words = t.files
const mebibyte = 1024 * 1024

const letterText = 'Құпия-хат-белгісі-7501 суреттері мен файлдары бар'
const secrets = [letterText, 'Құпия-файл-аты-7502', 'Құпия-файл-іші-7503']

/** Two pages with a link and an address that would be asked for. */
async function pdfWithLinks(tab: Tab): Promise<TestFile> {
  await tab.setContent(
    '<h1>Кесте</h1><a href="https://example.org/ran">сілтеме</a><p style="break-before: page">Екінші бет</p>',
  )
  return { name: 'кесте.pdf', type: 'application/pdf', bytes: Uint8Array.from(await tab.pdf()) }
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('files in the workspace at $width pixels', (viewport) => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let site: PublicSite
  let browser: Browser
  let tab: Tab
  let photo: Buffer
  let restricted: string
  let folder: FreshFolder

  const press = (name: string) => tab.getByRole('button', { name, exact: true }).click()
  const row = ({ name }: Pick<TestFile, 'name'>) =>
    tab.locator('.file').filter({ hasText: name }).first()
  const dialog = () => tab.getByRole('dialog')
  const frame = (): FrameLocator => tab.frameLocator('.file-frame')
  const open = (file: Pick<TestFile, 'name'>) => row(file).locator('.file-open').click()
  const close = async () => {
    await dialog().getByRole('button', { name: t.common.actions.close, exact: true }).click()
    await dialog().waitFor({ state: 'detached' })
  }
  const hasRun = (): Promise<boolean> => tab.evaluate(() => 'ran' in window)
  const requestsOfServer = () => [...seen.requests.keys()].filter((key) => key.includes('/ran'))

  beforeAll(async () => {
    folder = await freshFolder('answer')
    site = await openPublicSite()
    browser = await launch()
    const { school, server } = site
    const context = await browser.newContext({ viewport, locale: lang, timezoneId: 'Asia/Almaty' })
    tab = await context.newPage()
    photo = await phonePhoto(tab)
    const picture = { name: 'түс.jpg', type: 'image/jpeg', bytes: Uint8Array.from(photo) }
    const pdf = await pdfWithLinks(await browser.newPage())
    const files = [picture, pdf, silence(), markup, svg, page, archive, misnamed, bomb(), program]
    const { id } = await writeLetter(server, school, letterText, { files })
    const excluded = [school.marat.account]
    restricted = 'Марат туралы хат'
    await writeLetter(server, school, restricted, { excluded })
    await openBox(server, school)
    const { workspace } = school.dana.browser
    given(await workspace.register(id, { brief: 'Кіші сыныптан ақша жинау' }))
    await workspace.lock()
    watch(context, seen)
    await keepTime(context, server)
    await tab.goto(`${site.origin}/w/`)
    await unlock(tab, { name: 'Дана', password: school.dana.password }, school.dana.paper.card)
    await openLetter(tab, letterText)
  }, 180_000)

  afterEach(async ({ task }) => {
    const shots = process.env['SHOTS']
    if (task.result?.state === 'fail' && shots !== undefined)
      await tab.screenshot({ path: join(shots, `failed-files-${viewport.width}.png`) })
  })

  afterAll(async () => {
    await browser?.close()
    await site?.[Symbol.asyncDispose]()
    await folder?.[Symbol.asyncDispose]()
  })

  test('each file is there with its kind, size and a name that hides nothing', async () => {
    expect(await tab.locator('.file').count()).toBe(10)
    expect(await row({ name: 'түс.jpg' }).innerText()).toContain(words.kinds.picture)
    expect(await row({ name: 'мұрағат.zip' }).innerText()).toContain(words.kinds.other)
    const names = await tab.locator('.file-name').allInnerTexts()
    expect(names.join()).not.toMatch(/[\u202A-\u202E]/)
    expect(names.at(-1)).toBe(shownFileName(cleanFileName(longName)))
    await look(tab, 'files')
  })

  test('a picture is drawn in a frame without an origin, and closes with Escape from inside', async () => {
    await open({ name: 'түс.jpg' })
    await frame().locator('canvas.picture').waitFor()
    await dialog().getByText(words.viewer.safe).waitFor()
    await look(tab, 'file-picture')
    await press(words.viewer.larger)
    await frame().locator('canvas.large').waitFor()
    expect(
      await frame()
        .locator('body')
        .evaluate(() => self.origin),
    ).toBe('null')
    await expect(
      frame()
        .locator('body')
        .evaluate(() => parent.document.title),
    ).rejects.toThrow()
    await frame().locator('main').click()
    await tab.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('a PDF is drawn page by page, and its link is a picture of a link', async () => {
    await open({ name: 'кесте.pdf' })
    await frame().locator('.sheet canvas').first().waitFor({ timeout: 30_000 })
    expect(await frame().locator('.sheet').count()).toBe(2)
    expect(await frame().locator('.sheet').first().innerText()).toContain('Кесте')
    expect(
      await frame().locator('a, iframe, form, embed, object, script:not([type=module])').count(),
    ).toBe(0)
    await look(tab, 'file-pdf')
    const width = () =>
      frame()
        .locator('.sheet')
        .first()
        .evaluate((one) => one.clientWidth)
    const before = await width()
    await press(words.viewer.larger)
    await expect.poll(width).toBeGreaterThan(1.9 * before)
    await frame().locator('.sheet canvas').first().waitFor()
    await close()
  })

  test('a sound is played, a text is characters', async () => {
    await open(silence())
    await dialog().getByText(words.viewer.safe).waitFor()
    expect(
      await frame()
        .locator('audio')
        .evaluate((one: HTMLAudioElement) => one.duration),
    ).toBe(1)
    await look(tab, 'file-sound')
    await close()
    await open(markup)
    await frame().locator('pre').waitFor()
    expect(await frame().locator('pre').innerText()).toContain(hostile)
    await look(tab, 'file-text')
    await close()
    expect(await hasRun()).toBe(false)
  })

  test.each([svg, page, archive, misnamed, { ...program, name: 'ә'.repeat(40) }])(
    'what cannot be shown is only saved, after a warning: $type',
    async (file) => {
      await open(file)
      await dialog().getByText(words.save.warning).waitFor()
      expect(await tab.locator('iframe').count()).toBe(0)
      if (file === svg) await look(tab, 'file-warning')
      const saving = tab.waitForEvent('download')
      await press(words.save.submit)
      const saved = await saving
      const bytes = await readFile(await saved.path())
      expect(bytes.equals(Buffer.from(file.bytes))).toBe(true)
      expect(saved.suggestedFilename()).not.toMatch(/[\u202A-\u202E/\\]/)
      await dialog().getByText(words.save.done).waitFor()
      await close()
      expect(await hasRun()).toBe(false)
    },
  )

  test('a picture that would fill the memory is not drawn, and can be saved', async () => {
    await open(bomb())
    await dialog().getByText(words.viewer.troubles['too-large']).waitFor()
    await look(tab, 'file-too-large')
    await press(words.save.submit)
    await dialog().getByText(words.save.unlocked).waitFor()
    await close()
  })

  test('no network, a part that is gone and a part that was changed are said beside the file', async () => {
    const fails = async (answer: 'offline' | 'gone' | 'changed', says: string) => {
      await tab.route('**/parts/*', async (route) => {
        if (answer === 'offline') return route.abort()
        if (answer === 'gone') return route.fulfill({ status: 404, json: { error: 'not-yours' } })
        const body = Buffer.from(await (await route.fetch()).body())
        body.writeUInt8(body.readUInt8(100) ^ 1, 100)
        return route.fulfill({ status: 200, body, contentType: 'application/octet-stream' })
      })
      await open(archive)
      await row(archive).getByText(says).waitFor()
      await tab.unroute('**/parts/*')
    }
    await fails('offline', t.refusals.offline)
    await fails('changed', t.refusals['file-is-damaged'])
    await fails('gone', t.refusals['file-is-missing'])
    await look(tab, 'file-trouble')
    // The complaints of the browser about what was provoked here.
    seen.complaints.length = 0
  })

  test('an answer takes files along: photos without their place, nothing empty, never more than twenty', async () => {
    const input = tab.locator('.compose-files input')
    const large = join(folder.path, 'үлкен.bin')
    await writeFile(large, Buffer.alloc(20 * mebibyte + 1))
    await input.setInputFiles(large)
    await tab.getByText(words.choose.refusal['too-big']).waitFor()
    const note = join(folder.path, 'жазба.txt')
    await writeFile(note, 'Ата-анаға арналған жадынама')
    const portrait = join(folder.path, 'IMG_Dana_7504.jpg')
    await writeFile(portrait, photo)
    const empty = join(folder.path, 'бос.txt')
    await writeFile(empty, '')
    await input.setInputFiles([portrait, note, empty])
    await tab.locator('.chosen').nth(1).waitFor()
    await tab.getByText(words.choose.refusal.empty).waitFor()
    expect(await tab.locator('.chosen').allInnerTexts()).toEqual([
      expect.stringContaining(`${words.choose.photo}-1.jpg`),
      expect.stringContaining('жазба.txt'),
    ])
    await input.setInputFiles(Array.from({ length: 19 }, () => note))
    await tab.getByText(words.choose.refusal['too-many']).waitFor()
    for (let count = 20; count > 2; count--) await tab.locator('.chosen .btn').last().click()
    await look(tab, 'answer-files')
  })

  test('a file that changed on the disk is said, and nothing of the answer is lost', async () => {
    await writeFile(join(folder.path, 'жазба.txt'), 'Енді басқа мәтін, әлдеқайда ұзын')
    await tab.getByLabel(t.letters.answer.label, { exact: true }).fill('Міне, жадынама')
    await press(t.letters.answer.preview)
    await send(tab)
    await tab.getByText(t.refusals['file-changed']).waitFor({ timeout: 30_000 })
    await press(t.letters.answer.change)
    await press(words.choose.remove('жазба.txt'))
    await tab.locator('.compose-files input').setInputFiles(join(folder.path, 'жазба.txt'))
    await tab.locator('.chosen').nth(1).waitFor()
  })

  test('an upload that is cut keeps text and files and goes on where it stopped', async () => {
    let cut = 0
    await tab.route('**/api/answers/*/parts/*', (route) =>
      ++cut === 2 ? route.abort() : route.continue(),
    )
    await press(t.letters.answer.preview)
    expect(await tab.locator('.preview .chosen').count()).toBe(2)
    await send(tab)
    await tab.getByText(t.letters.answer.failed).first().waitFor({ timeout: 30_000 })
    await tab.getByText(words.goesOn).waitFor()
    await look(tab, 'answer-cut')
    await send(tab)
    await tab.getByText(t.letters.answer.sent).first().waitFor({ timeout: 30_000 })
    // The part that had arrived was not sent once more.
    expect(cut).toBe(3)
    await tab.unroute('**/api/answers/*/parts/*')
    seen.complaints.length = 0
    const ours = tab.locator('.message.ours .file')
    await ours.nth(1).waitFor()
    await ours.first().locator('.file-open').click()
    await frame().locator('canvas.picture').waitFor()
    await press(words.save.submit)
    const saving = tab.waitForEvent('download')
    await press(words.save.submit)
    const sent = await readFile(await (await saving).path())
    expect(sent.includes(camera)).toBe(false)
    await close()
  })

  test('the letter is printed whole, after a word about paper', async () => {
    await press(t.print.open)
    await dialog().getByText(t.print.warning).waitFor()
    await look(tab, 'print')
    const pdf = await pdfOf(tab)
    const shots = process.env['SHOTS']
    if (shots !== undefined)
      await writeFile(join(shots, `letter-${lang}-${viewport.width}.pdf`), pdf)
    await tab.emulateMedia({ media: 'print' })
    const sheet = await tab.locator('.letter-sheet').innerText()
    expect(await tab.locator('#app').isVisible()).toBe(false)
    await tab.emulateMedia({ media: 'screen' })
    for (const part of [
      t.print.sheet.heading,
      t.letters.number.ordinary(1),
      'Кіші сыныптан ақша жинау',
      letterText,
      'Міне, жадынама',
      'жазба.txt',
      'Дана',
      t.print.sheet.log,
    ])
      expect(sheet).toContain(part)
    await tab.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await tab.locator('.letter-sheet').waitFor({ state: 'detached' })
    await openLetter(tab, restricted)
    await press(t.print.open)
    await dialog().getByText(t.print.restricted).waitFor()
    await tab.keyboard.press('Escape')
  })

  test('no file asked for anything, no page complained, and nothing left in the clear', async () => {
    expect(requestsOfServer()).toEqual([])
    expect(strangersIn(seen, site.origin)).toEqual([])
    expect(seen.complaints).toEqual([])
    expect(seen.requests.size).toBeGreaterThan(30)
    expect(findSecrets(secrets, seen.requests)).toEqual([])
    expect(findSecrets(secrets, filesUnder(site.server.folder))).toEqual([])
  })
})
