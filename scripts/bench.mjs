/** `npm run bench [NAME…]`: measures the budgets of `docs/` on this machine. */
import { runEach } from './run-each.mjs'

process.exitCode = await runEach('bench', process.argv.slice(2))
