import { Hono } from 'hono'
import { refusal, registerRoutes, type AppEnv } from './api.ts'
import { hasBody } from './body.ts'
import { kindOf, securityHeaders } from './headers.ts'
import { registerPages, showTrouble } from './pages.ts'
import type { Parts } from './parts.ts'
import { peerOf } from './peer.ts'
import { routes } from './routes.ts'

/** The whole server as a function from requests to answers. */
export function createApp(parts: Parts): Hono<AppEnv> {
  const app = new Hono<AppEnv>()

  app.use(async (c, next) => {
    await next()
    const { isPrivate } = peerOf(parts.reach, c.env, c.req.raw.headers)
    const overTls = isPrivate && parts.publicUrl().startsWith('https:')
    const { status } = c.res
    const headers = securityHeaders(kindOf(c.req.path), { status, overTls })
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  })

  // Pages take no form: a letter that script did not encrypt must not even be read.
  app.use(async (c, next) =>
    kindOf(c.req.path) !== 'api' && hasBody(c.req.raw.headers)
      ? refusal('wrong-media-type')
      : next(),
  )

  app.onError((error, c) => {
    // Somebody who went away in the middle is no trouble of ours.
    if (c.req.raw.signal.aborted) return refusal('malformed')
    const id = parts.reportTrouble(placeOf(c.req), error)
    return kindOf(c.req.path) === 'api' ? trouble(c.req.method, id) : showTrouble(c, parts, id)
  })

  app.get('/healthz', (c) => c.text('ok'))
  registerRoutes(app, routes, parts)
  registerPages(app, parts)
  return app
}

/** Where it broke, without ids and without what somebody typed: neither belongs in a log. */
const placeOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  kindOf(path) === 'api' ? `${method} ${path.split('/').slice(0, 3).join('/')}` : 'a page'

/** What broke is in the log under `id`; the answer says no more. */
function trouble(method: string, id: string): Response {
  const headers = { 'X-Trouble': id }
  if (method !== 'GET' && method !== 'HEAD') return refusal('nothing-was-stored', headers)
  return Response.json({ error: 'nothing-was-stored' }, { status: 500, headers })
}
