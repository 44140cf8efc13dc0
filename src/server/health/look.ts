import type { HealthFinding } from '#core/health/finding.ts'
import { healthOf } from '#core/health/health.ts'
import type { SchoolId } from '#core/ids.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { World } from '../world.ts'
import type { Machine } from './machine.ts'

/** Where the facts come from. */
export interface Lookout {
  readonly ledger: Pick<Ledger, 'health'>
  readonly machine: Machine
  readonly publicUrl: () => string
  /** Null outside the server's own process, where nobody knows how its jobs go. */
  readonly jobs: Pick<Jobs, 'records'> | null
  readonly world: Pick<World, 'clock'>
}

/** Gathers the facts of a school's installation and judges them. */
export async function lookAtHealth(
  { ledger, machine, publicUrl, jobs, world }: Lookout,
  school: SchoolId,
): Promise<readonly HealthFinding[]> {
  const seen = await machine.look()
  const records = jobs && Array.from(jobs.records(), ([name, record]) => ({ name, ...record }))
  return healthOf({
    at: world.clock(),
    machine: { ...seen, publicUrl: publicUrl() },
    school: await ledger.health(school),
    jobs: records,
  })
}
