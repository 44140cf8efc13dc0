import type { Regulation } from '../regulation/regulation.ts'
import type { Language } from '../regulation/settings/text.ts'
import { paperLangs, type PaperLang } from '../words/papers/paper-langs.ts'
import { paperWords, type PaperWords } from '../words/papers/paper-words.ts'

/** The fixed words of a paper in one language. */
export interface Wording {
  readonly language: Language
  /** The language whose grammar the program knows; null: nothing is declined or written out. */
  readonly lang: PaperLang | null
  readonly words: PaperWords
}

/** Languages in which papers of `regulation` can be written, its own first. */
export const paperLanguages = (regulation: Regulation): readonly Language[] => [
  ...new Set([regulation.language, ...paperLangs, ...Object.keys(regulation.wording ?? {})]),
]

/**
 * The wording of papers in `language`: the school's own, and where it has none that of the language
 * it chose instead. A language that nobody worded is written in Russian words, with its own names.
 */
export function wordingOf({ wording = {} }: Regulation, language: Language): Wording {
  const own = wording[language]
  const lang = paperLangs.find((known) => known === language) ?? null
  const base = paperWords[lang ?? own?.otherwise ?? 'ru']
  return { language, lang, words: withOwn(base, own?.words ?? {}) }
}

type Own = Readonly<Record<string, Readonly<Record<string, string>>>>

const withOwn = (base: PaperWords, own: Own): PaperWords => ({
  common: { ...base.common, ...own['common'] },
  dates: { ...base.dates, ...own['dates'] },
  schedule: { ...base.schedule, ...own['schedule'] },
  acts: { ...base.acts, ...own['acts'] },
  meeting: { ...base.meeting, ...own['meeting'] },
  orders: { ...base.orders, ...own['orders'] },
  outgoing: { ...base.outgoing, ...own['outgoing'] },
  stand: { ...base.stand, ...own['stand'] },
  box: { ...base.box, ...own['box'] },
  regulation: { ...base.regulation, ...own['regulation'] },
  journal: { ...base.journal, ...own['journal'] },
})
