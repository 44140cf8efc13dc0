import type { FilesWords } from '#core/words/public/en/files.ts'

/** Why a file does not go along; each is a key of the words. */
export type FileRefusal = keyof FilesWords['refusal']
