import type { Lang } from '../lang.ts'
import { en, type DemoWords } from './en.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import { ru } from './ru.ts'

export type { DemoWords } from './en.ts'

/** The words of the demo school, all of them polite: a visitor of a demo is an adult. */
export const demoWords: Readonly<Record<Lang, DemoWords>> = { kk, ky, ru, en }
