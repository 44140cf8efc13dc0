import { startCluster } from './cluster.ts'
import { clusterVariable } from './postgres.ts'

/** Starts PostgreSQL once for the whole run, whichever project needs it first; the answer stops it. */
export default async function withPostgres(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[clusterVariable] !== undefined) return undefined
  const cluster = await startCluster()
  process.env[clusterVariable] = cluster.url
  console.log(`PostgreSQL: ${cluster.description}`)
  return () => cluster.stop()
}
