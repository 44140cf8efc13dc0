import { expect, test } from 'vitest'
import { letterBuild } from '../scripts/bundle/browser.ts'
import { serverBuild } from '../scripts/bundle/server.ts'
import { copyOfTheTree } from './rig/tree.ts'
import { bundle, filesOfTheServer, importsOf, lint } from './rig/walls.ts'

// A gate that cannot fail guards nothing: each wall of `claims.test.ts` is broken here in a copy.

const opens = `export const opens = (): string => 'opened'\n`
const usesIt = `import { opens } from '#crypto/decrypt/broken-wall.ts'\nconsole.log(opens())\n`

test('a server that imports the secret half is seen in the list of the compiler', async () => {
  await using tree = await copyOfTheTree()
  await tree.write('src/crypto/decrypt/broken-wall.ts', opens)
  await tree.write('src/server/broken-wall.ts', usesIt)
  const files = await filesOfTheServer(tree.path)
  expect(files.filter((file) => file.includes('/crypto/decrypt/'))).toHaveLength(1)
})

test('a server that imports the secret half is seen in the bundle', async () => {
  await using tree = await copyOfTheTree()
  await tree.write('src/crypto/decrypt/broken-wall.ts', opens)
  await tree.write('src/server/cli/main.ts', usesIt)
  const { modules } = await bundle(serverBuild(tree.path, 'unwritten'))
  expect(modules.filter((path) => path.includes('/src/crypto/decrypt/'))).toHaveLength(1)
})

test('a server that takes more of age than the encrypter is seen in the bundle', async () => {
  await using tree = await copyOfTheTree()
  await tree.write(
    'src/server/cli/main.ts',
    `import { Decrypter } from 'age-encryption'\nconsole.log(new Decrypter())\n`,
  )
  const server = await bundle(serverBuild(tree.path, 'unwritten'))
  expect(importsOf('age-encryption', server).join('\n')).toContain('Decrypter')
})

test('a letter with a framework is seen in the bundle', async () => {
  await using tree = await copyOfTheTree()
  await tree.write(
    'src/client/letter/main.ts',
    `import { render } from 'preact'\nrender(null, document)\n`,
  )
  const { modules } = await bundle(letterBuild(tree.path, 'unwritten'))
  expect(modules.filter((path) => path.includes('/node_modules/preact/'))).not.toEqual([])
})

const swallows = 'export function dropped(): void { try { JSON.parse("") } catch {} }'

test.each([
  ['a clock in core', 'src/core', 'no-restricted-globals', 'export const at = Date.now()'],
  ['chance in core', 'src/core', 'no-restricted-properties', 'export const n = Math.random()'],
  ['the network in core', 'src/core', 'no-restricted-globals', `export const got = fetch('/')`],
  ['a timer in core', 'src/core', 'no-restricted-globals', 'setTimeout(() => {}, 1)'],
  ['SQL outside storage', 'src/server', 'no-restricted-imports', `export * from 'kysely'`],
  ['PostgreSQL outside storage', 'src/server', 'no-restricted-imports', `export * from 'pg'`],
  [
    'settings read anywhere',
    'src/server',
    'no-restricted-properties',
    'export const e = process.env',
  ],
  [
    'a framework in the letter',
    'src/client/letter',
    'no-restricted-imports',
    `export * from 'preact'`,
  ],
  [
    'hooks in the letter',
    'src/client/letter',
    'no-restricted-imports',
    `export * from 'preact/hooks'`,
  ],
  ['an error that is swallowed', 'src/core', 'no-empty', swallows],
])('the linter sees %s', async (_title, folder, rule, line) => {
  await using tree = await copyOfTheTree()
  await tree.write(`${folder}/broken-wall.ts`, `${line}\n`)
  const { violations } = await lint(tree.path, folder)
  expect(violations).toContainEqual(expect.stringMatching(`broken-wall.ts: .*${rule}`))
})
