/**
 * `npm test`: every test there is, from a fresh clone, with nothing but npm.
 * The last line is the count, for people and machines: `12 passed, 0 failed`.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhenStale } from './freshness.mjs'
import { root, setUp } from './setup.mjs'
import { runTool } from './tool.mjs'

const results = join(root, `.cache/test-results-${process.pid}.json`)
const node = setUp()

if ((await buildWhenStale(node)) === 0) {
  const types = await runTool(node, 'Types', 'tsc', ['-b'])
  const tests = await runTool(node, 'Tests', 'vitest', testArguments())
  const counted = count()
  conclude({ ...counted, failed: withHidden(counted.failed, tests) + (types === 0 ? 0 : 1) })
} else {
  conclude({ passed: 0, failed: 1, skipped: 0 })
}

function testArguments() {
  return ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
}

/** What Vitest wrote down; nothing when it did not come that far. */
function count() {
  if (!existsSync(results)) return { passed: 0, failed: 0, skipped: 0 }
  const report = JSON.parse(readFileSync(results, 'utf8'))
  rmSync(results)
  // A file that could not be loaded has no tests to count, and counts itself.
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * An error outside any test fails the run, and so it is counted.
 *
 * @param {number} failed
 * @param {number} status - the exit code of the run.
 */
function withHidden(failed, status) {
  return failed === 0 && status !== 0 ? 1 : failed
}

/** @param {{ passed: number, failed: number, skipped: number }} total */
function conclude({ passed, failed, skipped }) {
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
}
