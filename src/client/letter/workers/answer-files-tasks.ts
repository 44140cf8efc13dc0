import * as v from 'valibot'
import type { Bytes } from '#core/bytes.ts'
import { AttachedFiles, fileView, type AttachedFile, type FileView } from '#core/contract/files.ts'
import { entryId, schoolId, type Hash } from '#core/ids.ts'
import { openFilePart } from '#crypto/decrypt/open-file-part.ts'
import type { FilePlace } from '#crypto/encrypt/file-parts.ts'
import { Refused } from './refused.ts'

/** The files of one answer, as its author's copy has them. */
export interface AnswerFiles {
  readonly school: string
  /** Id of the answer. */
  readonly answer: string
  readonly files: unknown
}

/** A file for the page: what it asks the server for, and nothing that opens it. */
export interface ShownFile extends FileView {
  readonly parts: readonly Hash[]
}

/** What the worker of the files of answers does; it is loaded only for an answer that has some. */
export function answerFilesTasks() {
  let place: FilePlace | null = null
  let files: readonly AttachedFile[] = []

  return {
    /** Takes the files of an answer and says what they are; none when that cannot be believed. */
    async take(answer: AnswerFiles): Promise<readonly ShownFile[]> {
      const read = v.safeParse(AttachedFiles, answer.files)
      files = read.success ? read.output : []
      place = { school: schoolId(answer.school), owner: entryId(answer.answer) }
      return files.map((file) => ({ ...fileView(file), parts: file.parts }))
    },

    /** Opens one part. @throws EnvelopeError */
    async open(sealed: {
      readonly file: number
      readonly part: number
      readonly bytes: Bytes
    }): Promise<Bytes> {
      const file = files[sealed.file]
      if (place === null || file === undefined) throw new Refused('unknown-file')
      return openFilePart(file, place, sealed.part, sealed.bytes)
    },
  }
}

export type AnswerFilesTasks = ReturnType<typeof answerFilesTasks>
