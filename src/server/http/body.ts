import type * as v from 'valibot'
import { safeParse } from 'valibot'
import { concat, fromUtf8, type Bytes } from '#core/bytes.ts'
import type { Failure } from '#core/contract/errors.ts'

/** A body that was read: the bytes as they came, and what they say. */
export interface ReadBody<Value> {
  readonly bytes: Bytes
  readonly value: Value
}

/** Bytes of JSON that a request may have unless its route says otherwise. */
export const usualMaxBytes = 32 * 1024

/** Whether the request has a body, as far as its headers tell. */
export const hasBody = (headers: Headers): boolean =>
  headers.has('transfer-encoding') || Number(headers.get('content-length') ?? 0) > 0

/** Whether the body says that it is JSON; a form of a page cannot say so. */
export const isJson = (headers: Headers): boolean =>
  /^application\/json(?:;|$)/i.test(headers.get('content-type') ?? '')

/** Whether the body says that it is bytes; a form of a page cannot say so either. */
export const isOctets = (headers: Headers): boolean =>
  headers.get('content-type') === 'application/octet-stream'

/**
 * The JSON of `request` as `schema` reads it.
 */
export async function readJson<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  maxBytes: number,
): Promise<ReadBody<v.InferOutput<Schema>> | Failure> {
  const bytes = await readOctets(request, maxBytes)
  if (typeof bytes === 'string') return bytes
  const parsed = safeParse(schema, parsedJson(bytes))
  return parsed.success ? { bytes, value: parsed.output } : 'malformed'
}

/** The bytes of `request`; the size is looked at while they come. */
export async function readOctets(request: Request, maxBytes: number): Promise<Bytes | Failure> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return 'too-large'
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > maxBytes) return 'too-large'
    parts.push(part)
  }
  return concat(...parts)
}

/** What the bytes say in JSON; nothing when they say nothing: no schema takes that. */
function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}
