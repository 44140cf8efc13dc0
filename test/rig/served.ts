import type { BrowserContext } from 'playwright-core'
import type { TestServer } from '../http/server.ts'
import { keepTime } from './keep-time.ts'

/** Where a server of the tests believes to be. */
export const servedOrigin = 'http://localhost:8080'

/**
 * Lets a browser speak with a server that has no port, so that people in it meet people of
 * `test/workspace/school.ts` in one school, by one clock. Every header comes as the server sends it.
 *
 * @param heard - gets every answer of the API, as the browser does.
 */
export async function serveTo(
  context: BrowserContext,
  server: TestServer,
  heard: (answer: string) => void = () => undefined,
): Promise<void> {
  await keepTime(context, server)
  await context.route(`${servedOrigin}/**`, async (route) => {
    const request = route.request()
    // Compression belongs to a connection, and here is none.
    const { 'accept-encoding': _, ...headers } = await request.allHeaders()
    const body = request.postDataBuffer()
    const response = await server.app.request(
      request.url(),
      {
        method: request.method(),
        headers,
        ...(body === null ? {} : { body: new Uint8Array(body) }),
      },
      { peer: '127.0.0.1' },
    )
    const answer = Buffer.from(await response.arrayBuffer())
    if (new URL(request.url()).pathname.startsWith('/api/')) heard(answer.toString())
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: answer,
    })
  })
}
