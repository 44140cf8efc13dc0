/**
 * `npm run bench letters`: letters over HTTP from one address, durable when they are acknowledged, on
 * both databases, and what 10,000 of them cost. The limit against floods is out of the way.
 */
import { startCluster } from '../test/rig/cluster.ts'
import { clusterVariable } from '../test/rig/postgres.ts'
import { engines, freshAddress } from '../test/storage/engines.ts'
import { benchAt } from './measure/bench.ts'
import { bytesInUse } from './measure/kept.ts'
import { rowsOfKeeping } from './measure/keeping.ts'
import { printTable, type Row } from './measure/table.ts'
import { rowsOfWriting } from './measure/writing.ts'

const rows: Row[] = []
const cluster = await startCluster('on')
process.env[clusterVariable] = cluster.url
try {
  for (const engine of engines) {
    console.log(`${engine}: sends letters, kills the server, counts what it had acknowledged`)
    await using place = await freshAddress(engine)
    const bench = await benchAt(place.address)
    const bytesBefore = engine === 'sqlite' ? await bytesInUse(place.address) : 0
    rows.push(...(await rowsOfWriting(engine, bench)))
    if (engine === 'sqlite') rows.push(...(await rowsOfKeeping(bench, bytesBefore)))
  }
} finally {
  await cluster.stop()
}
printTable(rows)
