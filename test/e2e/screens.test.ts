import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DemoPerson } from '#core/contract/demo.ts'
import type { Role } from '#core/school/roster.ts'
import { langs, type Lang } from '#core/words/lang.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { launch } from '../rig/chromium.ts'
import { makeDemoSchool, personWith } from '../rig/demo-school.ts'
import { freshFolder, type FreshFolder } from '../rig/fresh-folder.ts'
import { startSenim, type Senim } from '../rig/senim.ts'
import { misfits, motions, unseenFocus } from './fit.ts'
import { look } from './look.ts'
import { goTo, lang as ofTheStories } from './office.ts'
import {
  screensOfAMember,
  screensOfTheAdministrator,
  screensOfTheReserve,
  type Screen,
} from './screens.ts'
import { watch, type Watch } from './watch.ts'

/** What a screen is for, and so is easy to press. */
const pressed = '.btn, .bottom > *, .top button, .list-row'

/** Thirty screens in four languages, while other tests run beside this one. */
const screensTimeoutMs = 240_000

/** A device, and the sizes that its screen may have. */
interface Device {
  readonly name: string
  readonly isTouch: boolean
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
}

const devices: readonly Device[] = [
  {
    name: 'a telephone or tablet',
    isTouch: true,
    sizes: [
      { width: 320, height: 568 },
      { width: 360, height: 740 },
      { width: 768, height: 1024 },
    ],
  },
  {
    name: 'a computer',
    isTouch: false,
    // The second is the first at 200 % zoom.
    sizes: [
      { width: 1280, height: 800 },
      { width: 640, height: 400 },
    ],
  },
]

const cast: readonly {
  readonly who: string
  readonly role: Role | null
  readonly screens: readonly Screen[]
  readonly in: readonly Lang[]
}[] = [
  { who: 'a member', role: 'deputy-director', screens: screensOfAMember, in: langs },
  { who: 'the reserve', role: 'education-department', screens: screensOfTheReserve, in: langs },
  { who: 'the administrator', role: null, screens: screensOfTheAdministrator, in: langs },
]

describe('every screen of the workspace', () => {
  const seen: Watch = { requests: new Map(), complaints: [] }
  let folder: FreshFolder
  let senim: Senim
  let browser: Browser
  let people: readonly DemoPerson[]

  beforeAll(async () => {
    folder = await freshFolder('screens')
    senim = await startSenim({ data: folder.path })
    browser = await launch()
    people = await makeDemoSchool(senim.origin)
  })
  afterAll(async () => {
    await browser?.close()
    await senim?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  /** The workspace of somebody, unlocked, in a browser of its own. */
  async function workspaceOf(role: Role | null, options: BrowserContextOptions): Promise<Tab> {
    const context = await browser.newContext({
      ...options,
      locale: ofTheStories,
      timezoneId: 'Asia/Almaty',
    })
    watch(context, seen)
    const tab = await context.newPage()
    await tab.goto(`${senim.origin}/w/#demo=${personWith(people, role).account}`)
    await tab.locator('.app, .office').waitFor({ timeout: 60_000 })
    return tab
  }

  for (const { who, role, screens, in: spoken } of cast) {
    test.each(devices)(
      `of ${who} fits on $name`,
      async ({ isTouch, sizes }) => {
        const [first = { width: 320, height: 568 }] = sizes
        const tab = await workspaceOf(role, {
          viewport: first,
          hasTouch: isTouch,
          isMobile: isTouch,
        })
        const wrong: string[] = []
        for (const lang of spoken) {
          await speak(tab, lang)
          for (const screen of screens) {
            await tab.setViewportSize(first)
            await screen.open(tab, workspaceWords[lang])
            for (const size of sizes) {
              await tab.setViewportSize(size)
              const here = `${screen.name}, ${lang}, ${size.width} px`
              wrong.push(
                ...(await misfits(tab, isTouch ? pressed : null)).map((one) => `${here}: ${one}`),
              )
            }
            await tab.setViewportSize(first)
            if (lang === ofTheStories && !isTouch) {
              wrong.push(...(await forEverybody(tab)).map((one) => `${screen.name}: ${one}`))
              await look(tab, `screen-${screen.name}`)
            }
            await screen.leave?.(tab)
          }
        }
        expect(wrong).toEqual([])
        await tab.context().close()
      },
      screensTimeoutMs,
    )
  }

  test('a screen that does not fit is found', async () => {
    const tab = await browser.newPage({ viewport: { width: 320, height: 568 } })
    await tab.setContent(
      '<p style="width: 400px">wide</p><p style="width: 20px">ұзақсөз</p>' +
        '<button style="height: 12px; outline: none; transition: color 1s">x</button>',
    )
    const found = (await misfits(tab, null)).join('\n')
    for (const fault of ['too wide', 'outside the screen', 'cut', 'too small'])
      expect(found).toContain(fault)
    expect(await unseenFocus(tab)).toHaveLength(1)
    expect(await motions(tab)).toHaveLength(1)
    await tab.close()
  })

  test('no page complained', () => {
    expect(seen.complaints).toEqual([])
    expect(seen.requests.size).toBeGreaterThan(50)
  })
})

/** Whoever uses keys sees where the focus is; whoever wants no motion gets none; the lock is at hand. */
async function forEverybody(tab: Tab): Promise<readonly string[]> {
  const unseen = await unseenFocus(tab)
  const moving = await motions(tab)
  const isLockAway = await tab
    .locator('.side [data-tour="lock"]:visible')
    .evaluateAll((locks) =>
      locks.some((lock) => lock.getBoundingClientRect().bottom > window.innerHeight),
    )
  return [
    ...(isLockAway ? ['the lock is below the screen'] : []),
    ...unseen.map((one) => `the focus is not seen on ${one}`),
    ...moving.map((one) => `moves: ${one}`),
  ]
}

async function speak(tab: Tab, lang: Lang): Promise<void> {
  if ((await tab.locator('.office').count()) === 0) await goTo(tab, 'settings')
  await tab.locator(`.languages [lang="${lang}"]`).click()
}
