import type { Tone } from '#core/contract/letter-body.ts'
import type { Lang } from '#core/words/lang.ts'
import { publicWords, type PublicWords } from '#core/words/public/public-words.ts'
import type { PageContext } from '../http/site.ts'
import type { PublicBox } from '../ledger/ledger.ts'
import { pageAt, toneOf, type PublicPage } from './address.ts'

/** A page with everything it is drawn from. */
export interface View {
  readonly lang: Lang
  readonly tone: Tone
  readonly page: PublicPage
  readonly words: PublicWords
  /** Null before the school is founded. */
  readonly box: PublicBox | null
  /** Where a demo's bar finds its files; null in every real school. */
  readonly demoAssets: PageContext['assets'] | null
  /** Addresses of the style, of the script, and of what the script will load for this page. */
  readonly style: string
  readonly script: string
  readonly preloads: readonly string[]
}

/** A box that takes letters. */
export interface OpenBox extends PublicBox {
  readonly genesis: NonNullable<PublicBox['genesis']>
  readonly box: NonNullable<PublicBox['box']>
  readonly opening: NonNullable<PublicBox['opening']>
}

/** The two pages with a script of their own. */
const scripts = {
  letter: 'src/client/letter/writing/form.ts',
  answer: 'src/client/letter/reading/code.ts',
} as const

/** The view that `context` asks for. */
export function viewOf({ lang, path, box, assets, demo }: PageContext): View {
  const tone = toneOf(path)
  const page = pageAt(path)
  const script = assets.address('src/client/letter/main.ts')
  const loaded = page === 'letter' || page === 'answer' ? assets.scripts(scripts[page]) : []
  return {
    lang,
    tone,
    page,
    words: publicWords(lang, tone),
    box,
    demoAssets: demo === null ? null : assets,
    style: assets.address('src/client/letter/site.css'),
    script,
    preloads: loaded.filter((address) => address !== script),
  }
}

/** The box when it takes letters, else null. */
export const openBoxOf = (box: PublicBox | null): OpenBox | null =>
  box !== null && isOpen(box) ? box : null

const isOpen = (box: PublicBox): box is OpenBox =>
  box.genesis !== null && box.box !== null && box.opening !== null
