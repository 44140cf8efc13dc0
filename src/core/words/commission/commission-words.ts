import type { Lang } from '../lang.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import { ru } from './ru.ts'
import type { CommissionWords } from './words.ts'

/** The same in every language. */
export const commissionWords: Readonly<Record<Lang, CommissionWords>> = { kk, ky, ru, en }
