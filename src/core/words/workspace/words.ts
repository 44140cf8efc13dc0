import type { en } from './en.ts'

/**
 * What a catalogue of the workspace holds: a key that is missing or too many in another language
 * does not compile.
 */
export type WorkspaceWords = typeof en
