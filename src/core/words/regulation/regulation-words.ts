import type { Lang } from '../lang.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import { ru } from './ru.ts'
import type { RegulationWords } from './words.ts'

/** Words about the regulation in every language. */
export const regulationWords: Readonly<Record<Lang, RegulationWords>> = { kk, ky, ru, en }
