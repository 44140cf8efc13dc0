import type { Machine } from '../health/machine.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { DemoAccess } from '../demo/access.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { LoginStates } from '../login-state.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Passwords } from '../opaque.ts'
import type { PresenceBoard } from '../presence.ts'
import type { SetUpCode } from '../set-up-code.ts'
import type { Store } from '../storage/store.ts'
import type { ReportTrouble } from '../trouble.ts'
import type { World } from '../world.ts'
import type { Assets } from './assets.ts'
import type { FloodGuard } from './flood.ts'
import type { Reach } from './peer.ts'
import type { PublicSite } from './site.ts'
import type { Slowdown } from './slowdown.ts'
import type { WorkDesk } from './work.ts'

/** What the HTTP server is made of. */
export interface Parts {
  readonly ledger: Ledger
  readonly store: Store
  readonly passwords: Passwords
  readonly loginStates: LoginStates
  readonly setUpCode: SetUpCode
  readonly flood: FloodGuard
  readonly slowdown: Slowdown
  readonly presence: PresenceBoard
  readonly work: WorkDesk
  readonly assets: Assets
  readonly site: PublicSite
  readonly reach: Reach
  /** Origin of the address on the poster; known once the port is. */
  readonly publicUrl: () => string
  /** Bytes that are free where the files of senders are kept. */
  readonly freeBytes: () => Promise<number>
  readonly world: World
  readonly reportTrouble: ReportTrouble
  readonly machine: Machine
  readonly jobs: Jobs
  readonly demo: DemoAccess
  readonly metrics: Metrics
}
