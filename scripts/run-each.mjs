import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhenStale } from './freshness.mjs'
import { run } from './run.mjs'
import { root, setUp } from './setup.mjs'

/**
 * Builds Senim and runs the programs of a folder one after another, all of them or those named.
 *
 * @param {string} folder
 * @param {string[]} names - without the ending.
 * @returns {Promise<number>} 0 when every program ended well and there was at least one.
 */
export async function runEach(folder, names) {
  const node = setUp()
  const status = await buildWhenStale(node)
  if (status !== 0) return status

  const all = readdirSync(join(root, folder)).filter(isProgram)
  const wanted = names.length === 0 ? all : names.map((name) => `${name}.ts`)
  const failed = []
  for (const program of wanted) {
    console.log(`\n— ${folder}/${program}`)
    if ((await run(node, [`${folder}/${program}`])) !== 0) failed.push(program)
  }
  console.log(`\n${wanted.length - failed.length} ended well, ${failed.length} failed`, ...failed)
  return wanted.length > 0 && failed.length === 0 ? 0 : 1
}

/** @param {string} name */
function isProgram(name) {
  return name.endsWith('.ts') && !name.endsWith('.test.ts')
}
