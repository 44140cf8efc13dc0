/**
 * `npm run demo`: a server that shows a demo school, in a folder of its own; `npm run demo -- --wipe`
 * deletes the demo and nothing else.
 */
import { buildWhenStale } from './freshness.mjs'
import { run } from './run.mjs'
import { setUp } from './setup.mjs'

const node = setUp()
const wipes = process.argv.slice(2).includes('--wipe')
process.env['SENIM_DATA'] ||= '.cache/demo'

if (!wipes) process.env['SENIM_DEMO'] = 'yes'
process.exitCode =
  (await buildWhenStale(node)) ||
  (await run(node, wipes ? ['dist/server/cli/main.js', 'wipe-demo'] : ['dist/server/main.js']))
