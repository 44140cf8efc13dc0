import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as v from 'valibot'
import { langs } from '#core/words/lang.ts'
import { openAssets } from '#server/http/assets.ts'
import { startServer, type TestServer } from './http/server.ts'
import { openSchool } from './rig/commission.ts'

/* Bytes over the wire, as the server sends them: pages and keys in brotli, files of the build too. */

const folder = fileURLToPath(new URL('../dist/assets', import.meta.url))
const kB = 1000

const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
)

let server: TestServer

beforeAll(async () => {
  server = await startServer({ assets: await openAssets(folder) })
  await openSchool(server)
})
afterAll(() => server[Symbol.asyncDispose]())

test('a letter can be begun with 14 kB', async () => {
  expect(await firstKey()).toBeLessThanOrEqual(14 * kB)
})

test('a letter can be sent with 75 kB, what encrypts and the keys of four people included', async () => {
  const crypto = await compressed(await workerNamed('letter'))
  const keys = await overTheWire('/api/box')
  expect(keys).toBeGreaterThan(4 * kB)
  expect((await firstKey()) + crypto + keys).toBeLessThanOrEqual(75 * kB)
})

test('an answer can be read with 30 kB', async () => {
  const script = await scriptOf('src/client/letter/reading/code.ts')
  const page = await largest('answer')
  const opening = await compressed(await workerNamed('answer'))
  expect(page + (await style()) + script + opening).toBeLessThanOrEqual(30 * kB)
})

test('a page that says something else is weighed: the budget can be broken', async () => {
  expect(await firstKey()).toBeGreaterThan(8 * kB)
  await expect(compressed('nothing.js')).rejects.toThrow('ENOENT')
})

/** Everything until the first key of a letter can be typed. */
const firstKey = async () =>
  (await largest('letter')) +
  (await style()) +
  (await scriptOf('src/client/letter/writing/form.ts'))

const style = async () => compressed((await manifest())['src/client/letter/site.css']?.file ?? '')

/** The script of a page with all that it imports, and the one that every page begins with. */
async function scriptOf(entry: string): Promise<number> {
  const all = await manifest()
  const needed = new Set<string>()
  const need = (name: string): void => {
    if (needed.has(name)) return
    needed.add(name)
    for (const imported of all[name]?.imports ?? []) need(imported)
  }
  need('src/client/letter/main.ts')
  need(entry)
  const sizes = [...needed].map((name) => compressed(all[name]?.file ?? ''))
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** The page in the language and tone that has the most words. */
async function largest(page: string): Promise<number> {
  const paths = langs.flatMap((lang) => [`/${lang}/${page}`, `/${lang}/adult/${page}`])
  return Math.max(...(await Promise.all(paths.map(overTheWire))))
}

async function overTheWire(path: string): Promise<number> {
  const answer = await server.ask('GET', path, { headers: { 'accept-encoding': 'br' } })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-encoding')).toBe('br')
  return (await answer.arrayBuffer()).byteLength
}

/** What compression does not make smaller has no compressed form. */
async function compressed(file: string): Promise<number> {
  const whole = await readFile(join(folder, file))
  const names = await readdir(folder)
  return names.includes(`${file}.br`)
    ? (await readFile(join(folder, `${file}.br`))).length
    : whole.length
}

const workerNamed = async (name: string): Promise<string> => {
  const pattern = new RegExp(`^${name}-[\\w-]{8}\\.worker\\.js$`)
  const found = (await readdir(folder)).filter((file) => pattern.test(file))
  expect(found).toHaveLength(1)
  return found[0] ?? ''
}

const manifest = async () =>
  v.parse(Manifest, JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))
