import type { Hono } from 'hono'
import type { DemoSchool } from '#core/contract/demo.ts'
import type { AppEnv } from '../http/api.ts'
import type { DemoAccess, DemoDoor } from './access.ts'
import { readDemoSchool, wipeDemo } from './folder.ts'
import type { Making } from './making.ts'

/** A demo that is served. */
export interface OpenDemo {
  readonly app: Hono<AppEnv>
  /** Ends its jobs and closes its database; the folder stays. */
  readonly close: () => Promise<void>
}

/** What a stage is made of. */
export interface StageParts {
  /** The folder of the demo and of nothing else. */
  readonly folder: string
  /** Begins to make a demo in the folder; the process ends early when asked. */
  readonly make: (onProgress: (percent: number) => void) => Making
  /** Opens the whole demo in the folder, with a server of its own. */
  readonly open: (access: DemoAccess) => Promise<OpenDemo>
  /** Whether a real school was founded: then nothing is made and nothing shown. */
  readonly isFounded: () => Promise<boolean>
  readonly reportTrouble: (where: string, error: unknown) => string
}

/** Where the demo of an installation comes and goes while the server runs. */
export interface DemoStage extends DemoDoor {
  /** The demo's app, which then answers everything, or null. */
  readonly app: () => Hono<AppEnv> | null
  /** Shows a demo that was left standing; one that was not finished is deleted. */
  readonly resume: () => Promise<void>
  /** Resolves when what `start` began has ended, well or not. */
  readonly settled: () => Promise<void>
  /** The server stops: the folder stays. */
  readonly close: () => Promise<void>
}

/** A stage without a demo. */
export function createDemoStage(parts: StageParts): DemoStage {
  const { folder } = parts
  let shown: (OpenDemo & { readonly school: DemoSchool }) | null = null
  let making: Making | null = null
  let percent = 0
  let state: 'absent' | 'being-made' | 'failed' = 'absent'
  /** Whether whoever asked for a demo still wants it. */
  let isWanted = false
  let isEnded = false
  let work: Promise<void> = Promise.resolve()

  async function show(): Promise<void> {
    const school = await readDemoSchool(folder)
    if (school === null || (await parts.isFounded())) return void (await wipeDemo(folder))
    const demo = await parts.open({ door: stage, school })
    if (isWanted) shown = { ...demo, school }
    else await demo.close()
  }

  async function make(): Promise<void> {
    await wipeDemo(folder)
    if (!isWanted) return
    making = parts.make((done) => (percent = done))
    await making.done
    await show()
  }

  /** Tries `act`; what it leaves half done is deleted. */
  async function attempt(act: () => Promise<void>): Promise<void> {
    state = 'being-made'
    try {
      await act()
      state = 'absent'
    } catch (error) {
      state = isWanted ? 'failed' : 'absent'
      if (isWanted) parts.reportTrouble('demo', error)
      await wipeDemo(folder)
    } finally {
      making = null
    }
  }

  function begin(act: () => Promise<void>): Promise<void> {
    isWanted = true
    percent = 0
    return (work = attempt(act))
  }

  async function close(): Promise<void> {
    isWanted = false
    making?.stop()
    await work
    const before = shown
    shown = null
    await before?.close()
  }

  async function leave(): Promise<void> {
    await close()
    await wipeDemo(folder)
  }

  const stage: DemoStage = {
    app: () => shown?.app ?? null,
    state: () => {
      if (shown !== null) return { state: 'open', ...shown.school }
      return state === 'being-made' ? { state, percent } : { state }
    },
    start: () => {
      if (!isEnded && shown === null && state !== 'being-made') void begin(make)
    },
    leave,
    end: () => {
      isEnded = true
      return leave()
    },
    resume: () => begin(show),
    settled: () => work,
    close: () => {
      isEnded = true
      return close()
    },
  }
  return stage
}
