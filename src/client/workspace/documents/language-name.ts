import * as v from 'valibot'
import { Lang, langNames } from '#core/words/lang.ts'

/** What `language` is called by those who speak it; a regulation may be in any. */
export function languageName(language: string): string {
  if (v.is(Lang, language)) return langNames[language]
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}
