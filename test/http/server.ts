import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { failures, refusals } from '#core/contract/errors.ts'
import { compose, type Composed } from '#server/compose.ts'
import { openAssets, type Assets } from '#server/http/assets.ts'
import { toJson } from '#server/http/json.ts'
import type { Reach } from '#server/http/peer.ts'
import type { PublicSite } from '#server/http/site.ts'
import { publicSite } from '#server/pages/public.tsx'
import { openSecrets } from '#server/secrets.ts'
import { openStore } from '#server/storage/store.ts'
import { freshFolder } from '../rig/fresh-folder.ts'
import { fridayMorning, random, type TestLedger } from '../rig/ledger.ts'
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
  /** Milliseconds that the server waited before its answers. */
  readonly waits: number[]
  /** Closes the database under the server's feet. */
  readonly close: () => Promise<void>
  /** What the operator read. */
  readonly lines: string[]
}

/** How a test wants its server, where it matters. */
export interface ServerWishes {
  readonly reach?: Reach
  readonly publicUrl?: string
  readonly site?: PublicSite
  /** What was built; a few files of no meaning unless given. */
  readonly assets?: Assets
}

const loopback: Reach = { hasTls: false, isLoopback: true, trustedProxies: null }

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
    publicUrl: () => wishes.publicUrl ?? 'http://localhost:8080',
    print: (line) => lines.push(line),
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
    clock,
    close,
    waits,
    lines,
    ask: async (method, path, ask) => composed.app.request(path, init(method, ask), peerOf(ask)),
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

const ErrorAnswer = v.strictObject({ error: v.picklist([...refusals, ...Object.keys(failures)]) })

function init(method: string, { token, body, headers }: Ask = {}): RequestInit {
  return {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : toJson(body) }),
  }
}

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
    'src/client/workspace/main.tsx': { file: 'workspace-1.js', css: ['workspace-1.css'] },
  }
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'workspace-1.js': 'export {}',
    'workspace-1.js.br': 'brotli',
    'workspace-1.js.gz': 'gzip',
    'workspace-1.css': 'body {}',
    'vault-1.worker.js': 'self',
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
  notFound: () => '<!doctype html>not here',
  needsHttps: () => '<!doctype html>needs https',
  trouble: (_, id) => `<!doctype html>trouble ${id}`,
}
