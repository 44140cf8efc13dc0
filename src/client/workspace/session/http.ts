import * as v from 'valibot'
import { toBase64url, type Bytes } from '#core/bytes.ts'
import { ErrorAnswer } from '#core/contract/error-answer.ts'
import { isErrorWord } from '#core/contract/errors.ts'
import type { Refused } from './api.ts'
import { Offline } from './offline.ts'
import { refused } from './refused.ts'

/** As `fetch`; a test gives the server's own. */
export type Fetch = (address: string, request: RequestInit) => Promise<Response>

/** The schema of an answer that says nothing. */
export const nothing = v.null()

/** Asks the server and reads its answer by a schema of `core/contract`. */
export interface Http {
  /** @throws Offline when the server is not there, or speaks otherwise than agreed. */
  call<Answer extends v.GenericSchema>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    answer: Answer,
    body?: object,
  ): Promise<v.InferOutput<Answer> | Refused>
  /** Gets bytes. @throws Offline as `call` does. */
  bytes(path: string): Promise<Bytes | Refused>
}

/**
 * A client of the server at `origin`.
 *
 * @param token - gives the bearer token of the session, which lives in memory only; or null.
 */
export function createHttp(fetch: Fetch, origin: string, token: () => string | null): Http {
  const send = (method: string, path: string, body?: object): Promise<Response> =>
    reach(fetch, origin + path, {
      method,
      headers: headersFor(token(), body),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      ...(body === undefined ? {} : { body: isBytes(body) ? body : toJson(body) }),
    })
  return {
    async call(method, path, schema, body) {
      const response = await send(method, path, body)
      const json = response.status === 204 ? null : await readJson(response)
      if (!response.ok) return refusalIn(json)
      const answer = v.safeParse(schema, json)
      if (!answer.success) throw new Offline('an answer that is not agreed')
      return answer.output
    },

    async bytes(path) {
      const response = await send('GET', path)
      if (!response.ok) return refusalIn(await readJson(response))
      try {
        return new Uint8Array(await response.arrayBuffer())
      } catch (cause) {
        throw new Offline('an answer that was cut', { cause })
      }
    },
  }
}

const isBytes = (body: object): body is Bytes => body instanceof Uint8Array

async function reach(fetch: Fetch, address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (cause) {
    throw new Offline('no answer', { cause })
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    // Not kept as a cause: its message quotes what it read.
    throw new Offline('an answer that is not JSON')
  }
}

function headersFor(token: string | null, body: object | undefined): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': mediaOf(body) }),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  }
}

const mediaOf = (body: object): string =>
  isBytes(body) ? 'application/octet-stream' : 'application/json'

/** `body` as JSON, bytes in base64url. */
const toJson = (body: object): string =>
  JSON.stringify(body, (_, value: unknown) =>
    value instanceof Uint8Array ? toBase64url(value) : value,
  )

function refusalIn(json: unknown): Refused {
  const answer = v.safeParse(ErrorAnswer, json)
  if (!answer.success || !isErrorWord(answer.output.error)) {
    throw new Offline('a refusal without a known word')
  }
  const { error, details } = answer.output
  return details === undefined ? refused(error) : { ...refused(error), last: details.last }
}
