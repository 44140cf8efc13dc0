import * as v from 'valibot'
import { PaperRecord } from './paper.ts'

/** What a record says, by its kind: the table of contents of what the commission writes down. */
export const RecordData = v.variant('kind', [PaperRecord])
export type RecordData = v.InferOutput<typeof RecordData>

/** The name of something that the commission writes down. */
export type RecordKind = RecordData['kind']
