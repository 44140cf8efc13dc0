import type { BrowserContextOptions, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { langs, type Lang } from '#core/words/lang.ts'
import { secret, sendAndRead } from '../rig/phone.ts'
import {
  openPublicStates,
  type PublicStates,
  type SiteState,
  type StateTab,
} from '../rig/public-states.ts'
import { misfits, motions, widths, zoomedWidths } from './fit.ts'
import { keepPicture, look } from './look.ts'

/** One screen: where it is, in which state of the school, and what somebody did there. */
interface Screen {
  readonly path: string
  readonly state?: SiteState
  readonly browser?: keyof typeof browsers
  /** Takes the page into the state that is looked at. */
  readonly prepare?: (tab: Tab) => Promise<unknown>
  /** Whether child and adult are told the same. */
  readonly hasOneTone?: true
}

/** Who comes; all of them like it without motion. */
const browsers = {
  usual: {},
  tooOld: {},
  withoutScript: { javaScriptEnabled: false },
} satisfies Readonly<Record<string, BrowserContextOptions>>

const screens: Readonly<Record<string, Screen>> = {
  landing: { path: '' },
  letter: { path: 'letter', prepare: unfold },
  'letter-too-few': { path: 'letter', prepare: excludeAll },
  'letter-files': { path: 'letter', prepare: addFiles },
  'letter-says': { path: 'letter', prepare: sayEverything },
  'letter-foreign': { path: `letter#r=${'A'.repeat(43)}`, prepare: untilStopped },
  'letter-full': { path: 'letter', state: 'full' },
  'letter-too-old': { path: 'letter', browser: 'tooOld' },
  'letter-no-script': { path: 'letter', browser: 'withoutScript' },
  receipt: { path: 'letter', prepare: send },
  answer: { path: 'answer' },
  'answer-says': { path: 'answer', prepare: sayEverything },
  thread: { path: 'letter', prepare: readThread },
  'answer-no-script': { path: 'answer', browser: 'withoutScript' },
  how: { path: 'how', prepare: unfold },
  help: { path: 'help' },
  missed: { path: '', state: 'missed' },
  'not-open': { path: '', state: 'not-open' },
  'no-school': { path: 'letter', state: 'no-school' },
  'needs-https': { path: 'letter', state: 'needs-https' },
  'not-found': { path: 'nothing-here' },
  trouble: { path: 'letter', state: 'broken', hasOneTone: true },
  demo: { path: 'demo', state: 'demo', hasOneTone: true },
  'demo-landing': { path: '', state: 'demo' },
  'demo-leave': { path: 'letter', state: 'demo', prepare: askToLeave },
}

let states: PublicStates
let tabs: Readonly<Record<keyof typeof browsers, StateTab>>

beforeAll(async () => {
  states = await openPublicStates()
  tabs = {
    usual: await states.open({ reducedMotion: 'reduce', ...browsers.usual }),
    tooOld: await states.open({ reducedMotion: 'reduce', ...browsers.tooOld }),
    withoutScript: await states.open({ reducedMotion: 'reduce', ...browsers.withoutScript }),
  }
  // It is younger than everything else that locking a letter needs.
  await tabs.tooOld.tab.addInitScript(() => Reflect.deleteProperty(globalThis, 'TransformStream'))
})
afterAll(() => states[Symbol.asyncDispose]())

/** What a page is for, and so is easy to press. */
const pressed = '.btn, .exit, summary, nav a, .lines a, .links a, .mark, select, textarea'

describe.each(langs)('in %s, for child and adult', (lang) => {
  test.each(Object.entries(screens))('%s fits every width, zoom and text', async (name, screen) => {
    for (const tone of screen.hasOneTone ? [''] : ['', 'adult/']) {
      const tab = await show(screen, lang, tone)
      const faults: string[] = []
      const lookAt = async (size: string): Promise<void> => {
        faults.push(...(await misfits(tab, pressed)).map((fault) => `${tone}${size}: ${fault}`))
        await keepPicture(tab, `${name}-${tone.slice(0, 5)}-${size}-${lang}`)
      }
      for (const width of [...zoomedWidths, ...widths.toReversed()]) {
        await tab.setViewportSize({ width, height: 720 })
        await lookAt(`${width}px`)
      }
      await tab.setViewportSize({ width: 360, height: 720 })
      await doubleText(tab)
      await lookAt('twice-the-text')
      expect(faults).toEqual([])
    }
  })
})

test.each(Object.entries(screens).filter(([, { browser }]) => browser !== 'withoutScript'))(
  '%s hinders nobody, by day and by night, and does not move',
  async (name, screen) => {
    const tab = await show(screen, 'kk', '')
    await tab.setViewportSize({ width: 360, height: 720 })
    await look(tab, `axe-${name}`)
    expect(await motions(tab)).toEqual([])
  },
)

test.each(['', 'letter', 'answer'])(
  'whoever goes through “%s” by keyboard sees where they are',
  async (path) => {
    const tab = await show({ path }, 'kk', '')
    const visited: string[] = []
    for (let place = ''; place !== 'body' && visited.length < 60; visited.push(place)) {
      await tab.keyboard.press('Tab')
      place = await tab.evaluate(() => {
        const focused = document.activeElement ?? document.body
        // What is written on a sheet marks the whole sheet.
        const marked = [focused, focused.closest('.sheet'), focused.closest('.attach')]
        const isMarked = marked.some(
          (element) => element !== null && getComputedStyle(element).outlineStyle !== 'none',
        )
        const tag = focused.tagName.toLowerCase()
        return isMarked || tag === 'body' ? tag : `no mark: ${focused.outerHTML}`
      })
    }
    expect(visited.length).toBeGreaterThan(10)
    expect(visited.length).toBeLessThan(60)
    expect(visited.filter((place) => place.startsWith('no mark'))).toEqual([])
  },
)

async function show(screen: Screen, lang: Lang, tone: string): Promise<Tab> {
  const { path, state = 'open', browser = 'usual', prepare } = screen
  const { tab, goTo } = tabs[browser]
  await tab.setViewportSize({ width: 360, height: 720 })
  await goTo(state, `/${lang}/${tone}${path}`)
  const form = tab.locator('#letter, #code')
  if (browser === 'usual' && (await form.count()) > 0) await form.waitFor()
  await prepare?.(tab)
  return tab
}

/** Opens everything that can be opened. */
const unfoldIn = (tab: Tab, selector: string) =>
  tab.locator(selector).evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))

async function unfold(tab: Tab): Promise<void> {
  await unfoldIn(tab, 'main details')
  const urgent = tab.locator('#urgent')
  if ((await urgent.count()) > 0) await urgent.check()
}

async function excludeAll(tab: Tab): Promise<void> {
  await unfoldIn(tab, '.pick')
  for (const tick of await tab.locator('#people input').all()) await tick.check()
  await tab.locator('#too-few').waitFor()
}

async function addFiles(tab: Tab): Promise<void> {
  const file = (name: string, size: number) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.alloc(size, 'а'),
  })
  await tab
    .locator('.attach input')
    .setInputFiles([
      file('Сыныптағылардың_чаты_қазан_айы_толық_нұсқасы_(1)_соңғы.txt', 3000),
      file('bos.txt', 0),
    ])
  await tab.locator('.files .refused').waitFor()
}

/** Puts every sentence that script may have to say on the page, one below the other. */
async function sayEverything(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const says = document.querySelector('#says')
    const status = document.querySelector('#status')
    if (!(says instanceof HTMLTemplateElement) || status === null) throw new Error('no words')
    const lines = document.querySelector('#lines')
    status.append(says.content.cloneNode(true))
    if (!(lines instanceof HTMLTemplateElement)) throw new Error('no lines')
    for (const place of status.querySelectorAll('[data-lines]'))
      place.append(lines.content.cloneNode(true))
  })
}

async function send(tab: Tab): Promise<void> {
  await tab.locator('#text').fill(secret)
  await sendAndRead(tab)
}

/** The page of a letter that waits for its opening. */
async function readThread(tab: Tab): Promise<void> {
  await tab.locator('#text').fill(secret)
  const code = await sendAndRead(tab)
  await tab.goto(tab.url().replace('letter', 'answer'))
  await tab.locator('#digits').fill(code)
  await tab.locator('#send button').click()
  await tab.locator('.path').waitFor()
}

async function untilStopped(tab: Tab): Promise<void> {
  await tab.locator('main > .warn').waitFor()
}

async function askToLeave(tab: Tab): Promise<void> {
  await tab.locator('.demo-bar summary').click()
}

/** What a browser does whose owner wants letters twice as big. */
const doubleText = (tab: Tab): Promise<void> =>
  tab.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
