import { createServer } from 'node:net'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { openAssets } from '#server/http/assets.ts'
import { startServer, type TestServer } from '../http/server.ts'
import { schoolInBrowsers, type SchoolInBrowsers } from '../workspace/school.ts'

/** A whole server at a port of this machine, with a school whose box takes letters. */
export interface PublicSite extends AsyncDisposable {
  readonly origin: string
  readonly server: TestServer
  readonly school: SchoolInBrowsers
}

/** Serves what was built, with a clock and people that the test moves. */
export async function openPublicSite(): Promise<PublicSite> {
  const assets = await openAssets(fileURLToPath(new URL('../../dist/assets', import.meta.url)))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const server = await startServer({ assets, publicUrl: origin })
  const school = await schoolInBrowsers(server)
  const listening = serve({
    fetch: (request) => server.app.fetch(request, { peer: '127.0.0.1' }),
    hostname: 'localhost',
    port,
  })
  await once(listening, 'listening')
  return {
    origin,
    server,
    school,
    [Symbol.asyncDispose]: async () => {
      listening.close()
      await server[Symbol.asyncDispose]()
    },
  }
}

/** The address must be known before the server is made: it is part of what it believes. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
