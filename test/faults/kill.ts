/**
 * `npm run faults kill`: kills the server 500 times on each database while letters come, and counts
 * what was lost. Another number of kills as the first argument.
 */
import { clusterVariable } from '../rig/postgres.ts'
import { startCluster } from '../rig/cluster.ts'
import { engines, freshAddress } from '../storage/engines.ts'
import { killLoop } from './kill/kill-loop.ts'
import { isClean } from './kill/losses.ts'

const kills = Number(process.argv[2] ?? 500)
const cluster = await startCluster()
process.env[clusterVariable] = cluster.url
try {
  for (const engine of engines) {
    await using place = await freshAddress(engine)
    const losses = await killLoop(place.address, kills)
    const said = Object.entries(losses).map(([what, count]) => `${count} ${what}`)
    console.log(`${engine}: ${said.join(', ')}`)
    if (!isClean(losses)) process.exitCode = 1
  }
} finally {
  await cluster.stop()
}
