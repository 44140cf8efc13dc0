/** `npm run faults [NAME…]`: kills, floods and lies to a running Senim, and counts what was lost. */
import { runEach } from './run-each.mjs'

process.exitCode = await runEach('test/faults', process.argv.slice(2))
