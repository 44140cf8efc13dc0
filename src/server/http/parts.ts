import type { Ledger } from '../ledger/ledger.ts'
import type { LoginStates } from '../login-state.ts'
import type { Passwords } from '../opaque.ts'
import type { SetUpCode } from '../set-up-code.ts'
import type { Store } from '../storage/store.ts'
import type { ReportTrouble } from '../trouble.ts'
import type { World } from '../world.ts'
import type { Assets } from './assets.ts'
import type { FloodGuard } from './flood.ts'
import type { Reach } from './peer.ts'
import type { PublicSite } from './site.ts'
import type { Slowdown } from './slowdown.ts'

/** What the HTTP server is made of. */
export interface Parts {
  readonly ledger: Ledger
  readonly store: Store
  readonly passwords: Passwords
  readonly loginStates: LoginStates
  readonly setUpCode: SetUpCode
  readonly flood: FloodGuard
  readonly slowdown: Slowdown
  readonly assets: Assets
  readonly site: PublicSite
  readonly reach: Reach
  /** Origin of the address on the poster; known once the port is. */
  readonly publicUrl: () => string
  readonly world: World
  readonly reportTrouble: ReportTrouble
}
