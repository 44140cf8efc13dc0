import { fileURLToPath } from 'node:url'
import type { Browser, Page as Tab } from 'playwright-core'
import { toBase64url } from '#core/bytes.ts'
import type { WallTime } from '#core/calendar/plain-date.ts'
import { boxId, type BoxId } from '#core/ids.ts'
import { boxRulesOf, withBoxes } from '#core/regulation/box-rules.ts'
import type { PresetId } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Letter, Workspace } from '#client/workspace/session/api.ts'
import { openAssets } from '#server/http/assets.ts'
import { startServer, type TestServer } from '../../http/server.ts'
import { withEdits, type Edits } from '../../regulation-edits.ts'
import { launch } from '../../rig/chromium.ts'
import { random } from '../../rig/ledger.ts'
import { servedOrigin, serveTo } from '../../rig/served.ts'
import { given, unlock, type Colleague } from '../../workspace/school.ts'
import { watch, type Watch } from '../watch.ts'
import { unlockAt } from './desk.ts'
import { foundWith, moveClock, zones, type Founded } from './founding.ts'

/** A school that begins to live by one of the five regulations. */
export interface Beginning extends Founded {
  readonly preset: PresetId
  /** The names of the school, and everything else that the sample leaves to it. */
  readonly fills: Edits
  /** The day before the month. */
  readonly begins: string
}

/** A school whose month passes as fast as a test moves its clock. */
export interface LivingSchool extends AsyncDisposable {
  readonly server: TestServer
  readonly browser: Browser
  /** Filled in, with a box for each of its channels. */
  readonly regulation: Regulation
  readonly seen: Watch
  /** The clock on the school's wall shows `time` of `day`, as `'12:00'`. */
  readonly at: (day: string, time: string) => WallTime
  /** Whoever bears `name`. */
  readonly account: (name: string) => Colleague
  /** Somebody's workspace without a screen, unlocked and in step. */
  readonly as: (name: string) => Promise<Workspace>
  /** Somebody's own browser, unlocked and in step; `card` while the device does not know them. */
  readonly tabOf: (name: string) => Promise<Tab>
  readonly box: (channel: string) => BoxId
}

const assets = fileURLToPath(new URL('../../../dist/assets', import.meta.url))

/** Founds the school on the day before its month; everyone has enrolled and signed the roster. */
export async function beginLiving(beginning: Beginning): Promise<LivingSchool> {
  const { preset, fills, country, lang, begins } = beginning
  const server = await startServer({ assets: await openAssets(assets) })
  const browser = await launch()
  moveClock(server, country, begins, '09:00')
  const colleagues = await foundWith(server, beginning)
  const regulation = withBoxes(withEdits(preset, fills), () => boxId(toBase64url(random(16))))
  const seen: Watch = { requests: new Map(), complaints: [] }
  const unlocked = new Map<string, number>()
  const tabs = new Map<string, Tab>()

  const account = (name: string): Colleague => {
    const found = colleagues.get(name)
    if (found === undefined) throw new Error(`nobody is called ${name}`)
    return found
  }
  /** Whether the clock moved since somebody was here; a session ends after half a day. */
  const wasAway = (who: string): boolean => {
    const now = server.clock.now()
    const before = unlocked.get(who)
    unlocked.set(who, now)
    return before !== now
  }
  return {
    server,
    browser,
    regulation,
    seen,
    at: (day, time) => moveClock(server, country, day, time),
    account,
    as: async (name) => {
      const { workspace } = account(name).browser
      if (wasAway(name)) await unlock(account(name))
      await workspace.sync()
      return workspace
    },
    tabOf: async (name) => {
      const { password, paper } = account(name)
      const known = tabs.get(name)
      const isAway = wasAway(`screen of ${name}`)
      const tab = known ?? (await newDevice())
      tabs.set(name, tab)
      if (!isAway) return tab
      await park()
      await tab.clock.setSystemTime(server.clock.now() * 1000)
      await tab.goto(`${servedOrigin}/w/`)
      if (known !== undefined) await tab.reload()
      await unlockAt(tab, { lang, name, password }, known === undefined ? paper.card : null)
      return tab
    },
    box: (channel) => boxOf(regulation, channel),
    [Symbol.asyncDispose]: async () => {
      await browser.close()
      await server[Symbol.asyncDispose]()
    },
  }

  /** Whoever is not here this hour closes the page: its clock stands still. */
  async function park(): Promise<void> {
    const now = server.clock.now()
    for (const [name, tab] of tabs)
      if (unlocked.get(`screen of ${name}`) !== now) await tab.goto('about:blank')
  }

  async function newDevice(): Promise<Tab> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: lang,
      timezoneId: zones[country],
    })
    watch(context, seen)
    await serveTo(context, server)
    return context.newPage()
  }
}

/** Puts a regulation in force today: the first of the names proposes, the others sign. */
export async function regulate(
  { as, ...school }: LivingSchool,
  [first, ...others]: readonly [string, ...string[]],
  regulation: Regulation = school.regulation,
): Promise<void> {
  const proposing = await as(first)
  const { on } = clockOf(proposing)
  given(await proposing.proposeRegulation(regulation, on, boxRulesOf(regulation)))
  for (const name of others) await signProposed(await as(name))
  await proposing.sync()
  if (proposing.state.proposedRegulation !== null) throw new Error('too few have signed')
}

/** Signs the regulation that waits, unless others were enough. */
export async function signProposed(workspace: Workspace): Promise<void> {
  const waiting = workspace.state.proposedRegulation
  if (waiting !== null) given(await workspace.confirm(waiting.state.entry))
}

/** What the school's clock shows in `workspace`. */
export function clockOf({ state: { now } }: Workspace): WallTime {
  if (now === null) throw new Error('no clock')
  return now
}

/** The box that is the channel of this name. */
export function boxOf({ channels }: Regulation, channel: string): BoxId {
  const box = channels.find(({ id }) => id === channel)?.box
  if (box === undefined) throw new Error(`${channel} is no channel with a box`)
  return box
}

/** The regulation in force. */
export function regulationOf({ state: { regulations } }: Workspace): Regulation {
  const kept = regulations.at(-1)
  if (kept === undefined) throw new Error('no regulation is in force')
  return kept.regulation
}

/** What the public page of the regulation tells, without script. */
export async function toldInPublic({ server }: LivingSchool, lang: 'kk' | 'ky'): Promise<string> {
  const page = await (await server.ask('GET', `/${lang}/regulation`)).text()
  return page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

/** The letter in which `words` stand. */
export function letterWith({ state: { letters } }: Workspace, words: string): Letter {
  const found = letters.find(({ body }) => body.text.includes(words))
  if (found === undefined) throw new Error(`no letter says ${words}`)
  return found
}
