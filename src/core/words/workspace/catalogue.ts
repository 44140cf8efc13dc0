import type { Lang } from '../lang.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import { ru } from './ru.ts'
import type { WorkspaceWords } from './words.ts'

/** Words of the workspace in every language. */
export const workspaceWords: Readonly<Record<Lang, WorkspaceWords>> = { kk, ky, ru, en }
