#!/usr/bin/env node
/** The command line of the administrator: `senim backup`, `senim doctor` and so on. */
import { buildWhenStale } from './freshness.mjs'
import { run } from './run.mjs'
import { setUp } from './setup.mjs'

const node = setUp()
process.exitCode =
  (await buildWhenStale(node)) ||
  (await run(node, ['dist/server/cli/main.js', ...process.argv.slice(2)]))
