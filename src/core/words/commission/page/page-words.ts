import type { Lang } from '../../lang.ts'
import { en, type CommissionPageWords } from './en.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import { ru } from './ru.ts'

/** What the page of the commission says. */
export const commissionPageWords: Readonly<Record<Lang, CommissionPageWords>> = { kk, ky, ru, en }
