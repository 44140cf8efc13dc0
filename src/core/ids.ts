import * as v from 'valibot'
import { fromBase64url } from './bytes.ts'

/** Whether `text` writes exactly `length` bytes in base64url. */
const writesBytes = (length: number) => (text: string) => {
  try {
    return fromBase64url(text).length === length
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** 16 random bytes in base64url: never time-ordered, so an id says nothing about when. */
const Id = v.pipe(v.string(), v.length(22), v.check(writesBytes(16), 'not an id'))

/** A school; also the id of its log. */
export const SchoolId = v.pipe(Id, v.brand('SchoolId'))
export type SchoolId = v.InferOutput<typeof SchoolId>

/** An entry of the log. */
export const EntryId = v.pipe(Id, v.brand('EntryId'))
export type EntryId = v.InferOutput<typeof EntryId>

/** A thread: the id of the letter that began it. */
export const ThreadId = v.pipe(Id, v.brand('ThreadId'))
export type ThreadId = v.InferOutput<typeof ThreadId>

/** A box, paper or electronic. */
export const BoxId = v.pipe(Id, v.brand('BoxId'))
export type BoxId = v.InferOutput<typeof BoxId>

/** A person with a key (member or reserve), or the administrator's account. */
export const MemberId = v.pipe(Id, v.brand('MemberId'))
export type MemberId = v.InferOutput<typeof MemberId>

/** A series of registration numbers: all zeros is the ordinary one, else opaque. */
export const SeriesId = v.pipe(Id, v.brand('SeriesId'))
export type SeriesId = v.InferOutput<typeof SeriesId>

/** A record of the commission: an opening, minutes, an order. */
export const RecordId = v.pipe(Id, v.brand('RecordId'))
export type RecordId = v.InferOutput<typeof RecordId>

/** A SHA-256 hash, 32 bytes in base64url. */
export const Hash = v.pipe(
  v.string(),
  v.length(43),
  v.check(writesBytes(32), 'not a hash'),
  v.brand('Hash'),
)
export type Hash = v.InferOutput<typeof Hash>

/** The id in `text`; throws `ValiError` when it is none. One door per brand. */
export const schoolId = (text: string): SchoolId => v.parse(SchoolId, text)
export const entryId = (text: string): EntryId => v.parse(EntryId, text)
export const threadId = (text: string): ThreadId => v.parse(ThreadId, text)
export const boxId = (text: string): BoxId => v.parse(BoxId, text)
export const memberId = (text: string): MemberId => v.parse(MemberId, text)
export const seriesId = (text: string): SeriesId => v.parse(SeriesId, text)
export const recordId = (text: string): RecordId => v.parse(RecordId, text)
export const hash = (text: string): Hash => v.parse(Hash, text)

/** The series of letters that every member can read. */
export const ordinarySeries: SeriesId = seriesId('AAAAAAAAAAAAAAAAAAAAAA')
