import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Bytes } from '#core/bytes.ts'
import { ErrorDetails } from '#core/contract/error-answer.ts'
import { failures, refusals } from '#core/contract/errors.ts'
import { workHeader } from '#core/flood/work-header.ts'
import { usualQuota, type Amount } from '#core/flood/room.ts'
import { compose, type Composed } from '#server/compose.ts'
import type { DemoAccess } from '#server/demo/access.ts'
import type { Machine } from '#server/health/machine.ts'
import { openAssets, type Assets } from '#server/http/assets.ts'
import { toJson } from '#server/http/json.ts'
import type { Reach } from '#server/http/peer.ts'
import type { PublicSite } from '#server/http/site.ts'
import { programLog } from '#server/log/program-log.ts'
import { noMetrics, type Metrics } from '#server/metrics/metrics.ts'
import { publicSite } from '#server/pages/public.tsx'
import { openSecrets } from '#server/secrets.ts'
import { openStore } from '#server/storage/store.ts'
import { freshFolder } from '../rig/fresh-folder.ts'
import { fridayMorning, random, type TestLedger } from '../rig/ledger.ts'
import { EntryId } from '#core/ids.ts'
import { solved } from '../rig/work.ts'
import { wallTime } from '#server/ledger/wall-clock.ts'

/** A request of the tests; what is left out is what a browser of the school would send. */
export interface Ask {
  readonly token?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly peer?: string
}

/** A whole server on SQLite in a fresh folder, without a port. */
export interface TestServer extends TestLedger, Composed {
  readonly ask: (method: string, path: string, ask?: Ask) => Promise<Response>
  /** The header of an author's page that did the work for `id`. */
  readonly work: (id: string) => Readonly<Record<string, string>>
  /** Milliseconds that the server waited before its answers. */
  readonly waits: number[]
  /** Closes the database under the server's feet. */
  readonly close: () => Promise<void>
  /** Where everything lies that the server keeps. */
  readonly folder: string
  /** What the operator read. */
  readonly lines: string[]
}

/** How a test wants its server, where it matters. */
export interface ServerWishes {
  readonly reach?: Reach
  readonly publicUrl?: string
  readonly site?: PublicSite
  /** The most that its box takes between two openings. */
  readonly quota?: Amount
  /** Zero bits of each puzzle that a letter costs. */
  readonly workBits?: number
  /** What the disk has left. */
  readonly freeBytes?: () => number
  /** Who counts; nobody unless given. */
  readonly metrics?: Metrics
  /** What it knows of demos; none can be made unless given. */
  readonly demo?: DemoAccess
  /** The machine it runs on; one in order unless given. */
  readonly machine?: Machine
  /** What was built; a few files of no meaning unless given. */
  readonly assets?: Assets
}

const loopback: Reach = { hasTls: false, isLoopback: true, trustedProxies: null }

/** A disk, a backup and a certificate that nobody has to look after. */
const machineInOrder: Machine = {
  look: async () => ({
    disk: { freeBytes: 2 ** 36, usedBytes: 2 ** 24 },
    certificate: { of: 'nobody' },
    backup: { madeAt: fridayMorning, rehearsal: { at: fridayMorning, isWhole: true } },
    versions: ['Senim'],
  }),
}

/** Starts a server that has no school yet. */
export async function startServer(wishes: ServerWishes = {}): Promise<TestServer> {
  const folder = await freshFolder('http')
  const store = await openStore({ folder: folder.path }, 'serve')
  const secrets = await openSecrets({ folder: folder.path, isFounded: false, random })
  const clock = movableClock()
  const waits: number[] = []
  const lines: string[] = []
  const composed = compose({
    store,
    secrets,
    assets: wishes.assets ?? (await openAssets(await someAssets(folder.path))),
    site: wishes.site ?? publicSite,
    world: { clock: clock.now, random, wait: async (ms) => void waits.push(ms) },
    reach: wishes.reach ?? loopback,
    floodPerMinute: 120,
    workBits: wishes.workBits ?? 1,
    quota: wishes.quota ?? usualQuota,
    publicUrl: () => wishes.publicUrl ?? 'http://localhost:8080',
    freeBytes: async () => wishes.freeBytes?.() ?? 2 ** 40,
    log: programLog('info', (line) => lines.push(line), clock.now),
    metrics: wishes.metrics ?? noMetrics,
    machine: wishes.machine ?? machineInOrder,
    demo: wishes.demo ?? { door: null, school: null },
  })
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await store.close()
    isOpen = false
  }
  return {
    ...composed,
    store,
    ledger: composed.parts.ledger,
    folder: folder.path,
    clock,
    close,
    waits,
    lines,
    work: (id) => workFor(composed, id),
    ask: async (method, path, ask) => {
      const { headers, ...rest } = init(method, ask)
      const [, id = ''] = /^\/api\/letters\/([^/]+)/.exec(path) ?? []
      const worked = { ...(method === 'PUT' && workFor(composed, id)), ...headers }
      return composed.app.request(path, { ...rest, headers: worked }, peerOf(ask))
    },
    [Symbol.asyncDispose]: async () => {
      await composed.jobs.stop()
      await close()
      await folder[Symbol.asyncDispose]()
    },
  }
}

/** The answer as the contract has it; a refusal fails the test with its word. */
export async function answerOf<Schema extends v.GenericSchema>(
  schema: Schema,
  response: Response,
): Promise<v.InferOutput<Schema>> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return v.parse(schema, response.status === 204 ? null : await response.json())
}

/** The status and word of a refusal; 200 and no word when it was none. */
export async function wordOf(response: Response): Promise<string> {
  if (response.ok) return String(response.status)
  return `${response.status} ${v.parse(ErrorAnswer, await response.json()).error}`
}

const ErrorAnswer = v.strictObject({
  error: v.picklist([...refusals, ...Object.keys(failures)]),
  details: v.exactOptional(ErrorDetails),
})

/** The work that an author's page does for what it sends. */
const workFor = ({ parts }: Composed, id: string): Readonly<Record<string, string>> =>
  v.is(EntryId, id) ? { [workHeader]: solved(parts.work.offer(), id) } : {}

function init(
  method: string,
  { token, body, headers }: Ask = {},
): Omit<RequestInit, 'headers'> & { readonly headers: Readonly<Record<string, string>> } {
  return {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': mediaOf(body) }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isRaw(body) ? body : toJson(body) }),
  }
}

/** Bytes go as bytes, text as JSON that the test wrote itself, and everything else as JSON. */
const isRaw = (body: unknown): body is string | Bytes =>
  typeof body === 'string' || body instanceof Uint8Array

const mediaOf = (body: unknown): string =>
  body instanceof Uint8Array ? 'application/octet-stream' : 'application/json'

const peerOf = (ask: Ask = {}) => ({ peer: ask.peer ?? '127.0.0.1' })

function movableClock(): TestLedger['clock'] {
  let seconds = fridayMorning
  return {
    now: () => seconds,
    wall: () => wallTime('Asia/Almaty', seconds),
    advance: (by) => {
      seconds += by
    },
  }
}

/** What a build leaves, as far as this server looks at it. */
async function someAssets(folder: string): Promise<string> {
  const assets = join(folder, 'assets')
  await mkdir(assets)
  const manifest = {
    'src/client/letter/main.ts': { file: 'letter-1.js' },
    'src/client/letter/reading/code.ts': { file: 'code-1.js' },
    'src/client/letter/writing/form.ts': { file: 'form-1.js' },
    'src/client/letter/site.css': { file: 'site-1.css' },
    'src/client/viewer/viewer.ts': { file: 'viewer-1.viewer.js' },
    'src/client/viewer/pdf-viewer.ts': { file: 'pdf-viewer-1.viewer.js' },
    'src/client/viewer/viewer.css': { file: 'frame-1.viewer.css' },
    'src/client/workspace/main.tsx': { file: 'workspace-1.js', css: ['workspace-1.css'] },
  }
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'workspace-1.js': 'export {}',
    'workspace-1.js.br': 'brotli',
    'workspace-1.js.gz': 'gzip',
    'workspace-1.css': 'body {}',
    'vault-1.worker.js': 'self',
    'viewer-1.viewer.js': 'export {}',
    'secret.txt': 'not for browsers',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(assets, name), text)
  return assets
}

/** The fewest words that tell one page from another. */
export const plainSite: PublicSite = {
  pages: {
    '': () => '<!doctype html>first',
    letter: ({ lang }) => `<!doctype html>letter ${lang}`,
  },
  demo: () => '<!doctype html>demo',
  notFound: () => '<!doctype html>not here',
  needsHttps: () => '<!doctype html>needs https',
  trouble: (_, id) => `<!doctype html>trouble ${id}`,
}
