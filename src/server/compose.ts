import type { Hono } from 'hono'
import { verifySignature } from '#crypto/encrypt/signatures.ts'
import type { AppEnv } from './http/api.ts'
import { createApp } from './http/app.ts'
import type { Assets } from './http/assets.ts'
import { createFloodGuard } from './http/flood.ts'
import type { Parts } from './http/parts.ts'
import type { Reach } from './http/peer.ts'
import type { PublicSite } from './http/site.ts'
import { createSlowdown } from './http/slowdown.ts'
import { allJobs } from './jobs/all.ts'
import { createJobs, type Jobs } from './jobs/jobs.ts'
import { createLedger } from './ledger/create.ts'
import { createLoginStates } from './login-state.ts'
import { createPasswords } from './opaque.ts'
import type { Secrets } from './secrets.ts'
import { newSetUpCode } from './set-up-code.ts'
import type { Store } from './storage/store.ts'
import { troubleReporter } from './trouble.ts'
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
  readonly publicUrl: () => string
  /** Takes a line for the operator. */
  readonly print: (line: string) => void
}

/** A server that listens nowhere yet. */
export interface Composed {
  readonly app: Hono<AppEnv>
  readonly parts: Parts
  readonly jobs: Jobs
}

/** Puts the server together. */
export function compose(ingredients: Ingredients): Composed {
  const { store, secrets, assets, site, world, reach, floodPerMinute, publicUrl } = ingredients
  const { clock, random } = world
  const parts: Parts = {
    ledger: createLedger({ store, secrets, verify: verifySignature, clock, random }),
    store,
    passwords: createPasswords(secrets.opaqueSetup),
    loginStates: createLoginStates(secrets.sessionKey, world),
    setUpCode: newSetUpCode(random),
    flood: createFloodGuard(world, floodPerMinute),
    slowdown: createSlowdown(world),
    assets,
    site,
    reach,
    publicUrl,
    world,
    reportTrouble: troubleReporter(ingredients.print, random),
  }
  return { app: createApp(parts), parts, jobs: createJobs(allJobs(parts), parts.reportTrouble) }
}
