/** `npm run check`: everything that is looked at before a change goes in; `--fix` mends what it can. */
import { buildWhenStale } from './freshness.mjs'
import { setUp } from './setup.mjs'
import { runTool } from './tool.mjs'

const fix = process.argv.includes('--fix')
const node = setUp()

/** @type {[title: string, step: (title: string) => Promise<number>][]} */
const steps = [
  ['Format', (title) => runTool(node, title, 'oxfmt', fix ? [] : ['--check'])],
  ['Lint', (title) => runTool(node, title, 'oxlint', lintArguments())],
  ['Types', (title) => runTool(node, title, 'tsc', ['-b'])],
  // Before the tests, because some of them weigh what was built.
  ['Build', () => buildWhenStale(node)],
  ['Tests', (title) => runTool(node, title, 'vitest', testArguments())],
]

for (const [title, step] of steps) {
  const status = await step(title)
  if (status !== 0) {
    console.error(`\n✗ ${title} failed; nothing after it was looked at.`)
    process.exit(status)
  }
}
console.log('\n✓ Everything is in order.')

function lintArguments() {
  return ['--type-aware', '--deny-warnings', ...(fix ? ['--fix'] : [])]
}

/** What is fast; `npm test` adds whole journeys, both database engines, the builds and the browser. */
function testArguments() {
  return ['run', '--project', 'units', '--reporter', 'dot']
}
