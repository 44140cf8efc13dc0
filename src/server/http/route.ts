import * as v from 'valibot'
import type { Bytes } from '#core/bytes.ts'
import type { DetailedRefusal } from '#core/contract/error-answer.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import {
  hasBody,
  isJson,
  isOctets,
  readJson,
  readOctets,
  usualMaxBytes,
  type ReadBody,
} from './body.ts'
import type { FloodKind } from './flood.ts'
import { guards, type Callers, type Who } from './guards.ts'
import type { Parts } from './parts.ts'

/** Schema of a body or an answer that is not there. */
export const nothing = v.null()

/** Schema of a body or an answer that is bytes and no JSON. */
export const octets = v.custom<Bytes>((value) => value instanceof Uint8Array)

const isNothing = (schema: v.GenericSchema): boolean => schema === nothing

/** One line of the table: closed, unless `who` opens it. */
export interface RouteDefinition<
  W extends Who,
  Body extends v.GenericSchema,
  Answer extends v.GenericSchema,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: `/api/${string}`
  readonly who: W
  readonly body: Body
  readonly answer: Answer
  /** What is counted against the address of whoever calls. */
  readonly flood?: FloodKind
  /** Whether a proof of work for `:id` is looked at before anything else. */
  readonly work?: boolean
  /** Bytes in the body, at most. */
  readonly maxBytes?: number
  readonly handle: (
    call: Call<Callers[W], v.InferOutput<Body>>,
  ) => Promise<Reply<v.InferOutput<Answer>> | ErrorWord | DetailedRefusal>
}

/** What a handler gets: who calls, and a body that its schema has read. */
export interface Call<Caller, Body> {
  readonly parts: Parts
  readonly caller: Caller
  readonly body: Body
  /** The body as it came. */
  readonly bytes: Bytes
  /** What stands at the `:id` of the path. */
  readonly id: string
  /** What stands at the `:part` of the path. */
  readonly part: string
  readonly query: Readonly<Record<string, string>>
}

/** A success. */
export interface Reply<Value> {
  readonly status: 200 | 201 | 204
  readonly value: Value
}

/** Here it is. */
export const ok = <Value>(value: Value): Reply<Value> => ({ status: 200, value })

/** It was made, and is durable. */
export const created = <Value>(value: Value): Reply<Value> => ({ status: 201, value })

/** It was done, and there is nothing to say. */
export const done: Reply<null> = { status: 204, value: null }

/** What came in, before anything of it is believed. */
export interface Exchange {
  readonly parts: Parts
  readonly request: Request
  readonly id: string
  readonly part: string
  readonly query: Readonly<Record<string, string>>
}

/** A line of the table as the one loop and the tests see it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: `/api/${string}`
  readonly who: Who
  readonly flood: FloodKind | null
  readonly work: boolean
  readonly body: v.GenericSchema
  readonly answer: v.GenericSchema
  readonly run: (exchange: Exchange) => Promise<Reply<unknown> | ErrorWord | DetailedRefusal>
}

/** Makes a line of the table: media type, guard, body and handler, in this order. */
export function route<W extends Who, Body extends v.GenericSchema, Answer extends v.GenericSchema>(
  definition: RouteDefinition<W, Body, Answer>,
): Route {
  const { who, body: schema, maxBytes = usualMaxBytes, handle } = definition
  return {
    method: definition.method,
    path: definition.path,
    who,
    flood: definition.flood ?? null,
    work: definition.work ?? false,
    body: schema,
    answer: definition.answer,
    run: async ({ parts, request, id, part, query }) => {
      if (isWrongMedia(request, schema)) return 'wrong-media-type'
      let reading: Promise<ReadBody<v.InferOutput<Body>> | ErrorWord> | null = null
      const body = () => (reading ??= readBody(request, schema, maxBytes))
      const caller: Callers[W] | ErrorWord = await guards[who]({
        parts,
        headers: request.headers,
        body,
      })
      if (typeof caller === 'string') return caller
      const read = await body()
      if (typeof read === 'string') return read
      return handle({ parts, caller, body: read.value, bytes: read.bytes, id, part, query })
    },
  }
}

function isWrongMedia({ headers }: Request, schema: v.GenericSchema): boolean {
  if (isNothing(schema)) return hasBody(headers)
  return isOctetSchema(schema) ? !isOctets(headers) : !isJson(headers)
}

const isOctetSchema = (schema: v.GenericSchema): boolean => schema === octets

async function readBody<Body extends v.GenericSchema>(
  request: Request,
  schema: Body,
  maxBytes: number,
): Promise<ReadBody<v.InferOutput<Body>> | ErrorWord> {
  if (isNothing(schema)) return { bytes: new Uint8Array(0), value: v.parse(schema, null) }
  if (!isOctetSchema(schema)) return readJson(request, schema, maxBytes)
  const bytes = await readOctets(request, maxBytes)
  return typeof bytes === 'string' ? bytes : { bytes, value: v.parse(schema, bytes) }
}
