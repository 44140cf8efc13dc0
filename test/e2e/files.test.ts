import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message, OpenedFile } from '#client/workspace/session/api.ts'
import { publicWords } from '#core/words/public/public-words.ts'
import { freshFolder } from '../rig/fresh-folder.ts'
import { openPhones, sendAndRead, type Phones } from '../rig/phone.ts'
import { camera, phonePhoto, sizeOfJpeg } from '../rig/photo.ts'
import { filesUnder, findSecrets } from '../rig/sentinel.ts'
import { given, openBox } from '../workspace/school.ts'
import { look as lookAtBoth } from './look.ts'
import { watch, type Watch } from './watch.ts'

const words = publicWords('kk', 'child').files
const mebibyte = 1024 * 1024

let phones: Phones

beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones[Symbol.asyncDispose]())

/** Begins a letter at this width. */
async function begin(page: Page, text: string, path = '/kk/letter'): Promise<void> {
  await page.goto(path)
  await page.locator('#text').fill(text)
}

const field = (page: Page) => page.locator('.attach input')
const rows = (page: Page) => page.locator('.files > li')
const arrived = (page: Page, count: number) =>
  page
    .locator('.files > li.arrived')
    .nth(count - 1)
    .waitFor()

/** The letter with this text as Dana has it, and its files. */
async function readByDana(text: string) {
  const { server, school } = phones.site
  await openBox(server, school)
  const { workspace } = school.dana.browser
  const letter = workspace.state.letters.find(({ body }) => body.text === text)
  if (letter === undefined) throw new Error('the letter has not come')
  const fetch = async ({ index }: Message, file: number): Promise<OpenedFile> =>
    given(await workspace.fetchFile(letter.state.thread, index, file))
  return { letter, fetch }
}

/** Nothing hinders anybody by day and by night, and nothing scrolls sideways. */
async function look(page: Page, name: string): Promise<void> {
  await lookAtBoth(page, name)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
}

const text = (name: string, content: string, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
})

describe.each([360, 1280])('at %i pixels', (width) => {
  const unused = () => phones.unused({ viewport: { width, height: 740 } })
  const letterText = `Суреті бар хат ${width}`
  let code = ''

  test('a photo goes with nothing but its pixels, under a name that tells nothing', async () => {
    await using phone = await unused()
    const { page } = phone
    await begin(page, letterText)
    await field(page).setInputFiles([
      { name: 'IMG_Aigerim.jpg', mimeType: 'image/jpeg', buffer: await phonePhoto(page) },
    ])
    await arrived(page, 1)
    expect(await rows(page).innerText()).toContain('сурет-1.jpg')
    expect(await page.getByText(words.faces).isVisible()).toBe(true)
    await look(page, 'files-photo')
    code = await sendAndRead(page)

    const { letter, fetch } = await readByDana(letterText)
    const [message] = letter.messages
    expect(message).toMatchObject({ files: [{ name: 'сурет-1.jpg', type: 'image/jpeg' }] })
    if (message === undefined) return
    const photo = Buffer.from((await fetch(message, 0)).bytes)
    for (const trace of [camera, 'Exif', 'Aigerim']) expect(photo.includes(trace)).toBe(false)
    // The phone was held upright.
    expect(sizeOfJpeg(photo)).toEqual([200, 300])
  })

  test('files come with the answer: a picture is shown, a page is saved and never runs', async () => {
    await using phone = await unused()
    const { page } = phone
    const { letter } = await readByDana(letterText)
    const { workspace } = phones.site.school.dana.browser
    const { thread } = letter.state
    given(await workspace.read(thread))
    given(await workspace.register(thread, { brief: 'Қысқаша' }))
    await page.goto('/kk/answer')
    const files = [
      {
        name: 'кесте.jpg',
        type: 'image/jpeg',
        data: new Blob([new Uint8Array(await phonePhoto(page))]),
      },
      { name: 'бет.html', type: 'text/html', data: new Blob([hostilePage]) },
    ]
    given(await workspace.answer(thread, 'Сурет пен бет', files))

    await page.locator('#digits').fill(code)
    await page.locator('#send button').click()
    await page.locator('.answer .files li').nth(1).waitFor()
    await look(page, 'files-answer')
    for (const row of await page.locator('.answer .files li').all())
      await row.getByRole('button', { name: words.open }).click()
    const image = page.locator('.file-shown img')
    await image.waitFor()
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: words.save }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('бет.html')
    expect(await readFile(await saved.path(), 'utf8')).toBe(hostilePage)
    expect(await hasRun(page)).toBe(false)
    await look(page, 'files-answer-opened')

    // And the author writes again, with a file.
    const more = `Тағы бір файл ${width}`
    await page.locator('#more').fill(more)
    await field(page).setInputFiles([text('тізім.txt', 'аты-жөндер')])
    await arrived(page, 1)
    await page.locator('.follow-up .btn.main').click()
    await page.locator('[data-say="arrived"]').waitFor()
    expect(await rows(page).count()).toBe(2)
    await openBox(phones.site.server, phones.site.school)
    const followUp = workspace.state.letters
      .flatMap(({ messages }) => messages)
      .find((message) => 'text' in message && message.text === more)
    expect(followUp).toMatchObject({ files: [{ name: 'тізім.txt', type: 'text/plain' }] })
  })

  test('what cannot go is said beside it, and the letter stays', async () => {
    await using phone = await unused()
    const { page } = phone
    await begin(page, 'Файлдары бармайтын хат')
    const long = `${'ә'.repeat(290)}\u202Egpj.exe`
    await field(page).setInputFiles([
      { name: 'бос.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      { name: 'сурет емес.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('JFIF') },
      text(long, 'ұзын'),
    ])
    await using folder = await freshFolder('large')
    const large = join(folder.path, 'үлкен.bin')
    await writeFile(large, Buffer.alloc(20 * mebibyte + 1))
    await field(page).setInputFiles(large)
    await arrived(page, 1)
    const said = await rows(page).allInnerTexts()
    expect(said[0]).toContain(words.refusal.empty)
    expect(said[1]).toContain(words.refusal['not-a-picture'])
    expect(said[2]).toContain(`${'ә'.repeat(55)}….exe`)
    expect(said[3]).toContain(words.refusal['too-big'])
    expect(said.join()).not.toMatch(/[\u202A-\u202E]/)
    expect(await page.locator('#text').inputValue()).toBe('Файлдары бармайтын хат')
    await look(page, 'files-refused')

    await page.locator('#send button').click()
    await page.getByText(words.cannotGo).waitFor()
    await look(page, 'files-cannot-go')
    await page.getByRole('button', { name: words.back }).click()
    expect(await page.locator('#text').isEditable()).toBe(true)
    await page.locator('#send button').click()
    await page.getByRole('button', { name: words.without }).click()
    await page.locator('.digits').waitFor()
    const { letter } = await readByDana('Файлдары бармайтын хат')
    expect(letter.messages[0]).toMatchObject({ files: [{ type: 'text/plain' }] })
  })
})

test('twenty parts go, the one after them does not', async () => {
  await using phone = await phones.unused()
  const { page } = phone
  await begin(page, 'Жиырма бір файл')
  await field(page).setInputFiles(
    Array.from({ length: 21 }, (_, n) => text(`${n}.txt`, `мәтін ${n}`)),
  )
  await arrived(page, 20)
  expect(await rows(page).last().innerText()).toContain(words.refusal['too-many'])
  // One less, and there is room again.
  await rows(page).first().getByRole('button').last().click()
  await rows(page).last().getByRole('button').last().click()
  await field(page).setInputFiles([text('соңғы.txt', 'соңғы')])
  await arrived(page, 20)
  await sendAndRead(page)
  const { letter } = await readByDana('Жиырма бір файл')
  expect(letter.messages[0]).toMatchObject({ files: { length: 20 } })
})

test('a cut upload goes on where it was, and arrives once', async () => {
  await using phone = await phones.unused()
  const { page } = phone
  const brought: string[] = []
  const looked = Promise.withResolvers<void>()
  let cut = 0
  await page.route('**/parts/*', async (route) => {
    cut++
    // The first part comes, and its acknowledgement is lost; then there is no network for a while.
    if (cut === 1) await route.fetch()
    if (cut === 1 || cut === 3) return route.abort()
    await looked.promise
    brought.push(route.request().url())
    return route.continue()
  })
  const bytes = Buffer.alloc(2.5 * mebibyte, 'үзіліс')
  await begin(page, 'Үзіліп жеткен хат')
  await field(page).setInputFiles([{ name: 'дыбыс.ogg', mimeType: 'audio/ogg', buffer: bytes }])
  await page.locator('.files > .offline').waitFor()
  expect(
    await page.locator('.files progress').evaluate((bar: HTMLProgressElement) => bar.value),
  ).toBe(0)
  looked.resolve()
  await page.locator('#text').fill('Үзіліп жеткен хат!')
  await page.locator('#send button').click()
  await page.getByText(words.onTheWay).waitFor()
  await page.locator('.digits').waitFor()
  // Three parts: the first was there, the other two came once each.
  expect(new Set(brought).size).toBe(2)
  expect(brought).toHaveLength(2)
  const { letter, fetch } = await readByDana('Үзіліп жеткен хат!')
  const [message] = letter.messages
  if (message === undefined) throw new Error('no message')
  expect(Buffer.from((await fetch(message, 0)).bytes).equals(bytes)).toBe(true)
})

test('a file that changes on its way is not sent, and can be left out', async () => {
  await using phone = await phones.unused()
  await using folder = await freshFolder('changing')
  const { page } = phone
  const path = join(folder.path, 'жазба.bin')
  await writeFile(path, Buffer.alloc(2 * mebibyte, 1))
  await page.route('**/parts/*', async (route) => {
    await writeFile(path, Buffer.alloc(2 * mebibyte, 2))
    return route.continue()
  })
  await begin(page, 'Файлы өзгерген хат')
  await field(page).setInputFiles(path)
  await page.locator('.files > .refused').waitFor()
  expect(await rows(page).innerText()).toContain(words.refusal.changed)
  await rows(page).getByRole('button').last().click()
  await sendAndRead(page)
  const { letter } = await readByDana('Файлы өзгерген хат')
  expect(letter.messages[0]).not.toHaveProperty('files')
})

test('an SVG and a page with script arrive as they are and run nowhere', async () => {
  await using phone = await phones.unused()
  const { page } = phone
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=1"><script>window.ran=1</script></svg>`
  await begin(page, 'Скрипті бар файлдар')
  await field(page).setInputFiles([
    text('зиян.svg', svg, 'image/svg+xml'),
    text('зиян.html', hostilePage, 'text/html'),
  ])
  await arrived(page, 2)
  expect(await page.getByText(words.inside).isVisible()).toBe(true)
  expect(await hasRun(page)).toBe(false)
  await sendAndRead(page)
  const { letter, fetch } = await readByDana('Скрипті бар файлдар')
  const [message] = letter.messages
  if (message === undefined) throw new Error('no message')
  expect(Buffer.from((await fetch(message, 0)).bytes).toString()).toBe(svg)
  expect((await fetch(message, 1)).type).toBe('text/html')
})

test('without files nothing of this is loaded; with them no name and no content leaves in clear', async () => {
  await using phone = await phones.unused()
  const { page, context } = phone
  const seen: Watch = { requests: new Map(), complaints: [] }
  watch(context, seen)
  await begin(page, 'Белгі бар хат')
  await page.waitForTimeout(300)
  expect([...seen.requests.keys()].filter((request) => /attachments|files/.test(request))).toEqual(
    [],
  )

  const marks = ['Құпия-файл-аты-7401', 'Құпия-файл-іші-7402', 'Құпия-жоқ-файл-7403']
  await field(page).setInputFiles([
    text(`${marks[0]}.txt`, `${marks[1]} `.repeat(3000)),
    text(`${marks[2]}.txt`, marks[2] ?? ''),
  ])
  await arrived(page, 2)
  await rows(page).last().getByRole('button').last().click()
  await sendAndRead(page)
  expect([...seen.requests.keys()].some((request) => request.includes('/parts/'))).toBe(true)
  expect(findSecrets(marks, seen.requests)).toEqual([])
  const { folder, lines } = phones.site.server
  const kept = filesUnder(folder)
  expect(kept.size).toBeGreaterThan(1)
  expect(findSecrets(marks, kept)).toEqual([])
  expect(findSecrets(marks, new Map([['lines', Buffer.from(lines.join('\n'))]]))).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  expect(seen.complaints).toEqual([])
})

/** A page that says so when it runs. */
const hostilePage =
  '<!doctype html><script>window.ran = 1; top.ran = 1</script><img src=x onerror="ran=1">'

const hasRun = (page: Page): Promise<boolean> => page.evaluate(() => 'ran' in window)
