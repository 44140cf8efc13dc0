import type { Hono } from 'hono'
import type { Amount } from '#core/flood/room.ts'
import { verifySignature } from '#crypto/encrypt/signatures.ts'
import type { DemoAccess } from './demo/access.ts'
import type { AppEnv } from './http/api.ts'
import { createApp } from './http/app.ts'
import type { Assets } from './http/assets.ts'
import { createFloodGuard } from './http/flood.ts'
import type { Parts } from './http/parts.ts'
import type { Reach } from './http/peer.ts'
import type { PublicSite } from './http/site.ts'
import { createSlowdown } from './http/slowdown.ts'
import { createWorkDesk } from './http/work.ts'
import type { Machine } from './health/machine.ts'
import { allJobs } from './jobs/all.ts'
import { createJobs, type Jobs } from './jobs/jobs.ts'
import { createLedger } from './ledger/create.ts'
import type { ProgramLog } from './log/program-log.ts'
import { createLoginStates } from './login-state.ts'
import type { Metrics } from './metrics/metrics.ts'
import { createPasswords } from './opaque.ts'
import { createPresenceBoard } from './presence.ts'
import type { Secrets } from './secrets.ts'
import { newSetUpCode } from './set-up-code.ts'
import type { Store } from './storage/store.ts'
import { troubleReporter, type ReportTrouble } from './trouble.ts'
import type { World } from './world.ts'

/** What comes from outside: `main.ts` takes it from the machine, a test makes its own. */
export interface Ingredients {
  readonly store: Store
  readonly secrets: Secrets
  readonly assets: Assets
  readonly site: PublicSite
  readonly world: World
  readonly reach: Reach
  readonly floodPerMinute: number
  /** Zero bits of each puzzle that a letter costs. */
  readonly workBits: number
  /** The most that a box takes between two openings. */
  readonly quota: Amount
  readonly publicUrl: () => string
  /** Bytes that are free where the files of senders are kept. */
  readonly freeBytes: () => Promise<number>
  readonly log: ProgramLog
  readonly metrics: Metrics
  readonly machine: Machine
  readonly demo: DemoAccess
}

/** A server that listens nowhere yet. */
export interface Composed {
  readonly app: Hono<AppEnv>
  readonly parts: Parts
  readonly jobs: Jobs
}

/** Puts the server together. */
export function compose(ingredients: Ingredients): Composed {
  const { store, secrets, assets, site, world, reach, floodPerMinute, publicUrl, quota } =
    ingredients
  const { log, metrics, machine } = ingredients
  const { clock, random } = world
  const report = troubleReporter(log, random)
  const reportTrouble: ReportTrouble = (where, error) => {
    metrics.troubled()
    return report(where, error)
  }
  const ledger = createLedger({ store, secrets, verify: verifySignature, clock, random, quota })
  const jobs = createJobs(allJobs({ ledger, store, world }), reportTrouble, {
    clock,
    ran: (name, hasFailed) => {
      metrics.jobRan(name, hasFailed)
      log.jobRan(name)
    },
  })
  const parts: Parts = {
    ledger,
    store,
    passwords: createPasswords(secrets.opaqueSetup),
    loginStates: createLoginStates(secrets.sessionKey, world),
    setUpCode: newSetUpCode(random),
    flood: createFloodGuard(world, floodPerMinute),
    slowdown: createSlowdown(world),
    presence: createPresenceBoard(world),
    work: createWorkDesk(secrets.sessionKey, world, ingredients.workBits),
    assets,
    site,
    reach,
    publicUrl,
    freeBytes: ingredients.freeBytes,
    world,
    reportTrouble,
    machine,
    jobs,
    metrics,
    demo: ingredients.demo,
  }
  return { app: createApp(parts), parts, jobs }
}
