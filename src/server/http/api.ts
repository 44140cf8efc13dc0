import type { Context, Hono } from 'hono'
import { statusOf, type ErrorWord } from '#core/contract/errors.ts'
import { compressed } from './compress.ts'
import { isForeign } from './origin.ts'
import type { Parts } from './parts.ts'
import { peerOf, type Connection } from './peer.ts'
import { toJson } from './json.ts'
import type { Route } from './route.ts'

/** What every request of the app carries. */
export interface AppEnv {
  Bindings: Connection
}

/** Opens the doors of the table, and no other. */
export function registerRoutes(app: Hono<AppEnv>, routes: readonly Route[], parts: Parts): void {
  for (const route of routes) {
    app.on(route.method, route.path, (c) => answer(c, route, parts))
  }
  app.all('/api/*', () => refusal('not-yours'))
}

/** `{ error: word }` with the status of the word. */
export const refusal = (
  word: ErrorWord,
  headers: Readonly<Record<string, string>> = {},
): Response => json(statusOf(word), { error: word }, headers)

/** `value` as the contract writes it. */
export const json = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(toJson(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  })

async function answer(c: Context<AppEnv>, route: Route, parts: Parts): Promise<Response> {
  const request = c.req.raw
  const peer = peerOf(parts.reach, c.env, request.headers)
  if (!peer.isPrivate) return refusal('not-yours')
  if (route.method !== 'GET' && isForeign(request.headers, parts.publicUrl()))
    return refusal('not-yours')
  const wait = route.flood && parts.flood.take(route.flood, peer.address)
  if (wait !== null) return refusal('slow-down', { 'Retry-After': String(wait) })
  const id = c.req.param('id') ?? ''
  const reply = await route.run({ parts, request, id, query: c.req.query() })
  if (typeof reply === 'string') return refusal(reply)
  if (reply.status === 204) return new Response(null, { status: 204 })
  const response = json(reply.status, reply.value)
  return isPublic(route)
    ? compressed(response, request.headers.get('accept-encoding') ?? '')
    : response
}

/** What anybody may read at any time. */
const isPublic = ({ method, who }: Route): boolean =>
  method === 'GET' && (who === 'anyone' || who === 'newcomer')
