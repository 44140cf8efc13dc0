import type { Context, Hono } from 'hono'
import type { DetailedRefusal } from '#core/contract/error-answer.ts'
import { statusOf, type ErrorWord } from '#core/contract/errors.ts'
import { workHeader } from '#core/flood/work-header.ts'
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
    app.on(route.method, route.path, (c) => measured(c, route, parts))
  }
  app.all('/api/*', () => refusal('not-yours'))
}

/** `{ error: word }` with the status of the word. */
export const refusal = (
  word: ErrorWord,
  headers: Readonly<Record<string, string>> = {},
): Response => json(statusOf(word), { error: word }, headers)

/** The same with `details`, for whoever tries again. */
const detailed = (refused: DetailedRefusal): Response => json(statusOf(refused.error), refused)

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

/** Bytes that only whoever asked can open; never shown by the browser itself. */
const octetAnswer = (status: number, bytes: Uint8Array): Response =>
  new Response(Uint8Array.from(bytes), {
    status,
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment',
    },
  })

/** Answers, and tells the metrics how it went. */
async function measured(c: Context<AppEnv>, route: Route, parts: Parts): Promise<Response> {
  const end = parts.metrics.begin(route)
  try {
    const response = await answer(c, route, parts)
    end(response.status)
    return response
  } catch (error) {
    end(statusOf('nothing-was-stored'))
    throw error
  }
}

async function answer(c: Context<AppEnv>, route: Route, parts: Parts): Promise<Response> {
  const request = c.req.raw
  const refuse = (word: ErrorWord, headers?: Readonly<Record<string, string>>): Response => {
    parts.metrics.refused(route, word)
    return refusal(word, headers)
  }
  const peer = peerOf(parts.reach, c.env, request.headers)
  if (!peer.isPrivate) return refuse('not-yours')
  if (route.method !== 'GET' && isForeign(request.headers, parts.publicUrl()))
    return refuse('not-yours')
  // Before the address is counted: junk without work must not use up the places of a whole school.
  const id = c.req.param('id') ?? ''
  const unworked = route.work && parts.work.check(id, request.headers.get(workHeader))
  if (typeof unworked === 'string') return refuse(unworked)
  const wait = route.flood && parts.flood.take(route.flood, peer.address)
  if (wait !== null) return refuse('slow-down', { 'Retry-After': String(wait) })
  const part = c.req.param('part') ?? ''
  const reply = await route.run({ parts, request, id, part, query: c.req.query() })
  if (typeof reply === 'string') return refuse(reply)
  if ('error' in reply) {
    parts.metrics.refused(route, reply.error)
    return detailed(reply)
  }
  if (reply.status === 204) return new Response(null, { status: 204 })
  if (reply.value instanceof Uint8Array) return octetAnswer(reply.status, reply.value)
  const response = json(reply.status, reply.value)
  return isPublic(route)
    ? compressed(response, request.headers.get('accept-encoding') ?? '')
    : response
}

/** What anybody may read at any time. */
const isPublic = ({ method, who }: Route): boolean =>
  method === 'GET' && (who === 'anyone' || who === 'newcomer')
