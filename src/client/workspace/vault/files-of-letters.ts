import * as v from 'valibot'
import { fileView, type AttachedFile, type FileView } from '#core/contract/files.ts'
import { AnswerData, type AnswerView } from '#core/contract/thread-data.ts'
import type { CarriedFiles, LetterKeys } from '#crypto/decrypt/snapshot.ts'

/** What the screens may know of `files`; left out when there are none. */
export const viewsOf = (
  files: readonly AttachedFile[] | undefined,
): { readonly files?: FileView[] } => (files === undefined ? {} : { files: files.map(fileView) })

/**
 * An answer as the screens may have it, and its files with their keys. What is no answer gives null:
 * nobody knows then where in it a key is.
 */
export function answerWithoutKeys(data: unknown): {
  readonly view: AnswerView | null
  readonly files: readonly AttachedFile[] | undefined
} {
  const read = v.safeParse(AnswerData, data)
  if (!read.success) return { view: null, files: undefined }
  const { files, ...said } = read.output
  return { view: { ...said, ...viewsOf(files) }, files }
}

/** `keys` with the files of one more entry; the log may be read again. */
export const withFiles = (keys: LetterKeys, carried: CarriedFiles): LetterKeys => ({
  ...keys,
  files: [...keys.files.filter(({ owner }) => owner !== carried.owner), carried],
})
