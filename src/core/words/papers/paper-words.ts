import { kk } from './kk.ts'
import { ky } from './ky.ts'
import type { PaperLang } from './paper-langs.ts'
import { ru } from './ru.ts'

/**
 * The fixed words of every paper: templates with `{{places}}`, so that a school may put its own in
 * their stead. What Kazakh has, the others must have: a missing one does not compile.
 */
export type PaperWords = typeof kk

/** The words of papers by language. */
export const paperWords: Readonly<Record<PaperLang, PaperWords>> = { kk, ky, ru }
