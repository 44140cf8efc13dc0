import { run } from './run.mjs'

/**
 * Runs a tool of `node_modules` under a title that a reader of the output finds again.
 *
 * @param {string} node
 * @param {string} title
 * @param {string} name - as in `node_modules/.bin`.
 * @param {string[]} [args]
 * @returns {Promise<number>} its exit code.
 */
export function runTool(node, title, name, args = []) {
  console.log(`\n— ${title}: ${[name, ...args].join(' ')}`)
  return run(node, [`node_modules/.bin/${name}`, ...args])
}
