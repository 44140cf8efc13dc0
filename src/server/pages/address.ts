import type { Tone } from '#core/contract/letter-body.ts'
import type { Lang } from '#core/words/lang.ts'

/** The pages that everybody can open. */
export const publicPages = ['', 'letter', 'answer', 'how', 'help', 'regulation'] as const
export type PublicPage = (typeof publicPages)[number]

/** Where a page stands below the language: `letter`, or `adult/letter` for its polite form. */
export const pathBelow = (tone: Tone, page: PublicPage): string =>
  tone === 'child' ? page : ['adult', page].filter(Boolean).join('/')

/** Address of a page, `/kk/letter`. */
export const addressOf = (lang: Lang, tone: Tone, page: PublicPage): string =>
  `/${lang}/${pathBelow(tone, page)}`

/** The tone that an address below the language asks for. */
export const toneOf = (path: string): Tone => (/^adult(\/|$)/.test(path) ? 'adult' : 'child')

/** The page at an address below the language; the first page when there is none. */
export const pageAt = (path: string): PublicPage =>
  publicPages.find((page) => path === pathBelow(toneOf(path), page)) ?? ''
