import { expect, test } from 'vitest'
import { letterBuild } from '../scripts/bundle/browser.ts'
import { serverBuild } from '../scripts/bundle/server.ts'
import { projectFolder } from './rig/tree.ts'
import { bundle, filesOfTheServer, importsOf, lint } from './rig/walls.ts'

// The sentences of the README and SECURITY.md that the shape of the program makes true.
// `gates.test.ts` breaks each of them on purpose.

test('the compiler reads the public-key half for the server, and nothing of the secret half', async () => {
  const files = await filesOfTheServer(projectFolder)
  expect(files.filter((file) => file.includes('/crypto/encrypt/'))).not.toEqual([])
  expect(files.filter((file) => file.includes('/crypto/decrypt/'))).toEqual([])
})

test('the built server has the public-key half in it, and nothing that decrypts', async () => {
  const server = await bundle(serverBuild(projectFolder, 'unwritten'))
  expect(server.modules.filter((path) => path.includes('/src/crypto/encrypt/'))).not.toEqual([])
  expect(server.modules.filter((path) => path.includes('/src/crypto/decrypt/'))).toEqual([])
  // The demo decrypts: the server starts it as a program of its own.
  expect(server.modules.filter((path) => path.includes('/src/demo/'))).toEqual([])
  expect(importsOf('hono', server)).not.toEqual([])
  expect(importsOf('age-encryption', server).filter(isNotOnlyEncrypter)).toEqual([])
  expect(server.code).not.toMatch(/\bDecrypter\b/)
})

test('the script of the letter brings no framework and nothing of the workspace', async () => {
  const letter = await bundle(letterBuild(projectFolder, 'unwritten'))
  expect(letter.modules.filter((path) => path.includes('/src/client/letter/'))).not.toEqual([])
  expect(letter.modules.filter((path) => path.includes('/node_modules/preact/'))).toEqual([])
  expect(letter.modules.filter((path) => path.includes('/src/client/workspace/'))).toEqual([])
})

test.each(['src/core', 'src/server', 'src/client/letter'])(
  'no wall of %s is broken',
  async (folder) => {
    const { filesRead, violations } = await lint(projectFolder, folder)
    expect(filesRead).toBeGreaterThan(5)
    expect(violations.filter((found) => found.includes('no-restricted-'))).toEqual([])
  },
)

function isNotOnlyEncrypter(statement: string): boolean {
  return !statement.startsWith('import { Encrypter } from')
}
