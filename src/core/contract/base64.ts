import * as v from 'valibot'
import { fromBase64url } from '../bytes.ts'

/**
 * Bytes that cross the wire as base64url text and are bytes on the other side of the schema.
 *
 * @param min - fewest bytes.
 * @param max - most bytes, `min` unless told.
 */
export const bytesOf = (min: number, max: number = min) =>
  v.pipe(
    v.string(),
    v.maxLength(Math.ceil((max * 4) / 3)),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        const bytes = fromBase64url(dataset.value)
        if (bytes.length >= min && bytes.length <= max) return bytes
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
      }
      addIssue({ message: 'not the bytes expected' })
      return NEVER
    }),
  )
