import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './setup.mjs'

/**
 * Runs a program in the project folder with this terminal, and passes signals on to it.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} its exit code; 128 and the signal's number when a signal ended it.
 */
export function run(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' })
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    // Ctrl-C in a terminal reaches the whole group already; twice would mean "at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, passOn)
  const watch = whenNpmIsGone(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      for (const each of signals) process.off(each, passOn)
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

/**
 * npm passes a signal to the shell between us and ends; without this the program would live on.
 *
 * @param {() => void} end
 */
function whenNpmIsGone(end) {
  const parent = process.ppid
  const isRunByNpm = process.env['npm_lifecycle_event'] !== undefined
  return setInterval(() => {
    if (isRunByNpm && process.ppid !== parent) end()
  }, 500)
}
