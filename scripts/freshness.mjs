import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { root } from './setup.mjs'

const inputs = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'scripts/bundle', 'src']

/**
 * Builds `dist/` unless it was built from exactly these sources.
 *
 * @param {string} node - the Node that builds.
 * @returns {Promise<number>} the exit code of the build, 0 when there was nothing to do.
 */
export async function buildWhenStale(node) {
  const stamp = inputsHash()
  if (stamp === builtFrom()) return 0
  console.log('Building dist/…')
  return run(node, ['scripts/bundle/main.ts', join(root, 'dist'), stamp])
}

/** SHA-256 over the names and the bytes of everything that the build reads. */
function inputsHash() {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(filesUnder)) {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

function builtFrom() {
  const stamp = join(root, 'dist/stamp')
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null
}

/**
 * @param {string} path
 * @returns {string[]} in one order on every machine.
 */
function filesUnder(path) {
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}
