import type { PartTitle } from '../../documents/wording-parts.ts'
import type { Lang } from '../lang.ts'
import { papers as en } from '../workspace/en/papers.ts'
import { papers as kk } from '../workspace/kk/papers.ts'
import { papers as ky } from '../workspace/ky/papers.ts'
import { papers as ru } from '../workspace/ru/papers.ts'
import { wordingWords } from './places.ts'

const papers = { kk, ky, ru, en }

/** The heading over the words of a paper, or of several. */
export const partTitle = (lang: Lang, title: PartTitle): string =>
  ({ ...papers[lang].kinds, ...wordingWords[lang].titles })[title]
