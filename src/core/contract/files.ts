import * as v from 'valibot'
import { cleanFileName } from '../appeals/file-name.ts'
import { Hash } from '../ids.ts'
import { Bytes32 } from './bytes32.ts'

/*
 * Attached files. Each is cut into parts, each part sealed on the device and sent by itself, named by
 * the hash of its sealed bytes:
 *
 *   PUT    /api/letters/<id>/parts/<hash>   201 the first time, then 200; 24 hours until `id` is sent
 *   GET    /api/letters/<id>/parts          the hashes that are there: an upload goes on where it ended
 *   DELETE /api/letters/<id>/parts/<hash>   the author took the file back
 *
 * `PUT` carries the `Proof-Of-Work` of the letter or follow-up, done for `id`: one is good for all.
 * `id` is of the letter or follow-up that will name them (`parts` of `Sent`); a member's answer does
 * the same below `/api/answers/<id>`. What the server sees of a file is the number and size class of
 * its parts: name, type, size and key are sealed in the text that carries it.
 *
 * @see docs/formats/files.md
 */

/** Bytes of a file in one part. */
export const partBytes = 1024 * 1024

/** Parts of one letter, follow-up or answer, over all its files. */
export const maxParts = 20

/** Parts that wait under one id: a file may be taken back and another chosen. */
export const maxStagedParts = 2 * maxParts

/** Bytes of one file. */
export const maxFileBytes = maxParts * partBytes

/** Sizes to which the last part of a file is filled up, in bytes: the log shows only which it was. */
export const partBuckets = [16_384, 65_536, 262_144, partBytes] as const

/** What a sealed part has beside its bucket: the tag. */
export const partOverheadBytes = 16

/** The longest sealed part, in bytes. */
export const maxSealedPartBytes = partBytes + partOverheadBytes

/** Whether a sealed part can have this many bytes. */
export const isSealedPartLength = (length: number): boolean =>
  partBuckets.some((bucket) => length === bucket + partOverheadBytes)

/** How many parts a file of `size` bytes has. */
export const partsIn = (size: number): number => Math.ceil(size / partBytes)

/** Bytes of the file in part `index`, from 0 on; 0 or less beyond its end. */
export const lengthOfPart = (size: number, index: number): number =>
  Math.min(partBytes, size - index * partBytes)

/** A name without folders, control characters and marks that turn the direction of writing. */
export const FileName = v.pipe(
  v.string(),
  v.maxLength(1024),
  v.transform(cleanFileName),
  v.minLength(1),
)

/** A MIME type without parameters: only how a file is shown depends on it. @see RFC 6838 §4.2 */
export const FileType = v.pipe(v.string(), v.regex(/^[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,79}$/))

/** The type of which nothing is known. */
export const unknownType = 'application/octet-stream'

/** `text` when it is a type as a letter may carry it, else that of which nothing is known. */
export const fileTypeOf = (text: string): string =>
  v.is(FileType, text.toLowerCase()) ? text.toLowerCase() : unknownType

const Size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxFileBytes))

/** The parts of a letter, follow-up or answer: SHA-256 of each as it was sent. */
export const PartHashes = v.pipe(v.array(Hash), v.maxLength(maxParts))

/** A file in the sealed text that carries it: all that is needed to fetch, check and open it. */
export const AttachedFile = v.pipe(
  v.strictObject({
    name: FileName,
    type: FileType,
    /** Bytes. */
    size: Size,
    key: Bytes32,
    parts: v.pipe(PartHashes, v.minLength(1)),
  }),
  v.check(({ size, parts }) => parts.length === partsIn(size), 'not as many parts as its size has'),
)
export type AttachedFile = v.InferOutput<typeof AttachedFile>

/** The files of one letter, follow-up or answer; left out when there is none. */
export const AttachedFiles = v.pipe(
  v.array(AttachedFile),
  v.minLength(1),
  v.check((files) => partsOf(files).length <= maxParts, 'too many parts'),
)

/** A file as screens know it: its key stays in the worker that opened the text. */
export const FileView = v.strictObject({ name: FileName, type: FileType, size: Size })
export type FileView = v.InferOutput<typeof FileView>

/** What may be shown of `file`. */
export const fileView = ({ name, type, size }: AttachedFile): FileView => ({ name, type, size })

/** The parts of all `files`, in order: what the request that sends them names. */
export const partsOf = (files: readonly Pick<AttachedFile, 'parts'>[]): Hash[] =>
  files.flatMap(({ parts }) => parts)

/** The answer to `GET …/parts`: what is there already and waits to be named. */
export const StagedParts = v.strictObject({
  parts: v.pipe(v.array(Hash), v.maxLength(maxStagedParts)),
})
export type StagedParts = v.InferOutput<typeof StagedParts>
