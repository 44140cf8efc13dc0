import type { DemoSchool } from '#core/contract/demo.ts'
import type { Lang } from '#core/words/lang.ts'
import type { PublicBox } from '../ledger/ledger.ts'
import type { Assets } from './assets.ts'

/** What a public page is drawn from, and all of it: a page has no clock and asks nobody. */
export interface PageContext {
  readonly lang: Lang
  /** Null before the school is founded. */
  readonly box: PublicBox | null
  /** Addresses of what the build made. */
  readonly assets: Pick<Assets, 'address' | 'scripts' | 'styles'>
  /** The invented people, on the pages of a demo; null in every real school. */
  readonly demo: DemoSchool | null
  /** Where the reader is: below the language, without a slash before it; '' is the first page. */
  readonly path: string
}

/** A whole document, from its doctype on. */
export type Html = string | Promise<string>

/** Draws a whole page. */
export type Draw = (context: PageContext) => Html

/** The site that everybody sees. `pages/public.tsx` exports it as `publicSite`. */
export interface PublicSite {
  /** By the path below the language: '', 'letter', 'answer', 'how', 'help'… */
  readonly pages: Readonly<Record<string, Draw>>
  /** Who a visitor of a demo can be; no page of a real school. */
  readonly demo: Draw
  /** There is nothing at this address. */
  readonly notFound: Draw
  /** The way to this server can be read by others, so no letter is written here. */
  readonly needsHttps: Draw
  /** Something broke; `id` names it in the server's own output. */
  readonly trouble: (context: PageContext, id: string) => Html
}
