import type { Bytes } from '#core/bytes.ts'
import type { MemberId } from '#core/ids.ts'
import type { Workspace } from '#client/workspace/session/api.ts'
import type { DeviceMemory, Remembered } from '#client/workspace/session/device-memory.ts'
import { createWorkspace } from '#client/workspace/session/workspace.ts'
import { createVault } from '#client/workspace/vault/create-vault.ts'
import { connectVault, serveVault, type RemoteVault } from '#client/workspace/vault/protocol.ts'
import type { SnapshotStore } from '#client/workspace/session/snapshot/store.ts'
import type { SealedThing, UnsentStore } from '#client/workspace/session/unsent/store.ts'
import type { SealedPage, Vault } from '#client/workspace/vault/vault.ts'
import type { TestServer } from '../http/server.ts'

/** Changes what the server says to one browser: `json` as it came, given on, exchanged, or promised. */
export type Tamper = (path: string, json: unknown) => unknown

/** A browser at the server's address, with one tab of the workspace open. */
export interface TestBrowser {
  readonly workspace: Workspace
  readonly device: TestDevice
  /** Sealed pages of copies of the log that the device keeps. */
  readonly pages: TestPages
  /** Sealed things that wait on the device for the network. */
  readonly unsent: TestUnsent
  /** The vault of the last unlocking, as the session has it. */
  vault: Vault | null
  /** Bodies of the requests that it sent, as they went out. */
  readonly sent: string[]
  /** Milliseconds that pass only when a test says so. */
  readonly clock: { advance(milliseconds: number): void }
  /** A dishonest server, until it is null again. */
  tamper: Tamper | null
  isOffline: boolean
  /** Changes a part of a file on its way to this browser, until it is null again. */
  tamperPart: ((bytes: Bytes) => Bytes) | null
  /** Sees each request that it sends, until it is null again. */
  watch: ((method: string, path: string) => void) | null
}

/** What a device keeps when its browser is closed. */
export type TestDevice = Map<MemberId, Remembered>

/** By account and number of the page. */
export type TestPages = Map<string, { readonly page: SealedPage; readonly keptAt: number }>

/** By account and id. */
export type TestUnsent = Map<string, SealedThing>

const address = 'http://localhost:8080'
let browsers = 0

/** Opens the workspace in a browser of its own, on a new device unless one is given. */
export function openBrowser(
  server: TestServer,
  device: TestDevice = new Map(),
  pages: TestPages = new Map(),
  unsent: TestUnsent = new Map(),
): TestBrowser {
  // Each behind an address of its own: the school's people must not slow each other down here.
  const peer = `10.0.${Math.floor(++browsers / 250)}.${browsers % 250}`
  let milliseconds = 0
  const works: (() => void)[] = []
  const browser: TestBrowser = {
    workspace: createWorkspace({
      publicUrl: address,
      fetch: (url, request) => ask(url, request),
      spawnVault: () => {
        const remote = spawnHere()
        browser.vault = remote.vault
        return remote
      },
      memory: memoryOf(device),
      snapshots: snapshotsIn(pages),
      unsent: unsentIn(unsent),
      clock: () => server.clock.now() * 1000 + milliseconds,
      every: (_, work) => {
        works.push(work)
        return () => undefined
      },
    }),
    device,
    pages,
    unsent,
    vault: null,
    sent: [],
    clock: {
      advance(by) {
        milliseconds += by
        for (const work of works) work()
      },
    },
    tamper: null,
    isOffline: false,
    tamperPart: null,
    watch: null,
  }

  async function ask(url: string, request: RequestInit): Promise<Response> {
    if (browser.isOffline) throw new TypeError('Failed to fetch')
    browser.watch?.(request.method ?? 'GET', url.slice(address.length))
    if (typeof request.body === 'string') browser.sent.push(request.body)
    const response = await server.app.request(url, request, { peer })
    if (response.headers.get('content-type') === 'application/octet-stream') {
      const bytes = new Uint8Array(await response.arrayBuffer())
      return new Response(browser.tamperPart?.(bytes) ?? bytes)
    }
    if (browser.tamper === null || !response.ok || response.status === 204) return response
    const path = url.slice(address.length)
    const told = await browser.tamper(path, await response.json())
    return Response.json(told, { status: response.status })
  }
  return browser
}

/** A vault at the other end of a real pipe, without a thread of its own. */
function spawnHere(): RemoteVault {
  const { port1, port2 } = new MessageChannel()
  serveVault(port2, createVault())
  const remote = connectVault(port1)
  port1.start()
  port2.start()
  return {
    vault: remote.vault,
    close: () => {
      remote.close()
      port1.close()
    },
  }
}

/** Node has no IndexedDB: this device keeps the same things in a map. */
const memoryOf = (device: TestDevice): DeviceMemory => ({
  recall: async (account) => device.get(account) ?? null,
  remember: async (account, remembered) => {
    device.set(account, remembered)
  },
  forget: async (account) => {
    device.delete(account)
  },
})

/** The same for the pages of snapshots. */
const snapshotsIn = (pages: TestPages): SnapshotStore => {
  const forget = (isMeant: (key: string, keptAt: number) => boolean) => {
    for (const [key, { keptAt }] of pages) if (isMeant(key, keptAt)) pages.delete(key)
  }
  return {
    read: async (account, page) => pages.get(`${account} ${page}`)?.page ?? null,
    keep: async (account, page, keptAt) => {
      pages.set(`${account} ${page.page}`, { page, keptAt })
    },
    forget: async (account) => forget((key) => key.startsWith(account)),
    forgetOlder: async (time) => forget((_, keptAt) => keptAt < time),
  }
}

/** The same for what waits for the network. */
const unsentIn = (things: TestUnsent): UnsentStore => ({
  keeps: async () => true,
  all: async (account) =>
    [...things]
      .flatMap(([key, thing]) => (key.startsWith(account) ? [thing] : []))
      .toSorted((a, b) => a.keptAt - b.keptAt),
  keep: async (account, thing) => {
    things.set(`${account} ${thing.id}`, thing)
    return true
  },
  forget: async (account, id) => {
    things.delete(`${account} ${id}`)
  },
})
