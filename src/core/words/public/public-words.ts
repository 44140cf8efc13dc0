import type { Tone } from '../../contract/letter-body.ts'
import type { Lang } from '../lang.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import { ru } from './ru.ts'
import type { ByTone } from './tone.ts'

/** What every language has: English says which words there are. */
type Catalogue = {
  readonly [Page in keyof typeof en]: (t: ByTone) => ReturnType<(typeof en)[Page]>
}

const catalogues: Readonly<Record<Lang, Catalogue>> = { kk, ky, ru, en }

/** Every word of the public pages in `lang`, said to a child or to an adult. */
export function publicWords(lang: Lang, tone: Tone) {
  const t: ByTone = (child, adult) => (tone === 'child' ? child : adult)
  const words = catalogues[lang]
  return {
    answer: words.answer(t),
    codeEntry: words.codeEntry(t),
    feedback: words.feedback(t),
    files: words.files(t),
    flood: words.flood(t),
    how: words.how(t),
    landing: words.landing(t),
    letter: words.letter(t),
    notices: words.notices(t),
    readers: words.readers(t),
    receipt: words.receipt(t),
    regulation: words.regulation(t),
    sending: words.sending(t),
    site: words.site(t),
    waits: words.waits(t),
  }
}

/** The words of one language and tone. */
export type PublicWords = ReturnType<typeof publicWords>
