import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildEverything } from '../scripts/bundle/everything.ts'
import { freshFolder } from './rig/fresh-folder.ts'
import { projectFolder } from './rig/tree.ts'

test(
  'two builds of the same sources are the same bytes, whatever the shell says',
  { timeout: 120_000 },
  async () => {
    await using first = await freshFolder('build')
    await using second = await freshFolder('build')
    await buildEverything(projectFolder, first.path)
    process.env['NODE_ENV'] = 'development'
    await buildEverything(projectFolder, second.path)

    const hashes = await hashesIn(first.path)
    const names = [...hashes.keys()]
    expect(names).toEqual(expect.arrayContaining(['assets/manifest.json', 'server/main.js']))
    expect(await hashesIn(second.path)).toEqual(hashes)

    // Nobody outside learns where it was built, or gets a map of the sources.
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([])
    for (const name of names) {
      expect((await readFile(join(first.path, name))).includes(projectFolder), name).toBe(false)
    }
    // A script without its compressed form would cost a pupil on a slow line seconds.
    const scripts = names.filter((name) =>
      /^assets\/(letter|workspace|site)-.*\.(js|css)$/.test(name),
    )
    expect(scripts.length).toBeGreaterThanOrEqual(3)
    expect(names).toEqual(expect.arrayContaining(scripts.map((name) => `${name}.br`)))
  },
)

async function hashesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const names = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  const hashes = names
    .sort()
    .map(async (name) => [name, sha256(await readFile(join(folder, name)))] as const)
  return new Map(await Promise.all(hashes))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
