import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { serve, type ServerType } from '@hono/node-server'
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
  // Its address must be known before the server is made: it is part of what it believes.
  const made = Promise.withResolvers<TestServer>()
  const listening = serve({
    fetch: async (request) => (await made.promise).app.fetch(request, { peer: '127.0.0.1' }),
    hostname: 'localhost',
    port: 0,
  })
  await once(listening, 'listening')
  const origin = `http://localhost:${portOf(listening.address())}`
  const server = await startServer({ assets, publicUrl: origin })
  made.resolve(server)
  const school = await schoolInBrowsers(server)
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

function portOf(address: ReturnType<ServerType['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
