/** `npm start`: from a fresh clone to a running server, which prints its address itself. */
import { buildWhenStale } from './freshness.mjs'
import { run } from './run.mjs'
import { setUp } from './setup.mjs'

const node = setUp()
process.exitCode = (await buildWhenStale(node)) || (await run(node, ['dist/server/main.js']))
