import * as v from 'valibot'
import type { Bytes } from '#core/bytes.ts'
import { parseCanonical } from '#core/log/canonical.ts'

/** The canonical JSON that `content` holds, as `schema` has it, or null when it holds another thing. */
export function readPublic<Schema extends v.GenericSchema>(
  schema: Schema,
  content: Bytes,
): v.InferOutput<Schema> | null {
  try {
    const read = v.safeParse(schema, parseCanonical(content))
    return read.success ? read.output : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
