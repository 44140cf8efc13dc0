import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildEverything } from './everything.ts'

const [dist, stamp] = process.argv.slice(2)
if (dist === undefined || stamp === undefined) throw new Error('usage: main.ts FOLDER STAMP')

const root = fileURLToPath(new URL('../..', import.meta.url))
const fresh = join(root, `.cache/build-${process.pid}`)

try {
  await mkdir(fresh, { recursive: true })
  await buildEverything(root, fresh)
  await writeFile(join(fresh, 'stamp'), stamp)
  // A build that failed leaves the one before it alone.
  await rm(dist, { recursive: true, force: true })
  await rename(fresh, dist)
} finally {
  await rm(fresh, { recursive: true, force: true })
}
