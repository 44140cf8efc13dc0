import type { Regulation } from '../regulation/regulation.ts'
import { journalWords, type JournalWords } from '../words/journal/journal-words.ts'
import { paperLangs } from '../words/papers/paper-langs.ts'

/**
 * The words inside the cells of a journal in `language`; in a language that the program does not
 * speak, those of the language that the school chose instead.
 */
export function wordsFor({ wording = {} }: Regulation, language: string): JournalWords {
  const lang = paperLangs.find((known) => known === language)
  return journalWords[lang ?? wording[language]?.otherwise ?? 'ru']
}
