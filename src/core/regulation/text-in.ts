/** A text by language: `Texts` and `LongTexts`. */
type ByLanguage = Readonly<Record<string, string>>

/** `texts` in the first of `languages` that it has, else in whichever it has. */
export function textIn(texts: ByLanguage, ...languages: readonly string[]): string {
  const language = languages.find((wanted) => texts[wanted] !== undefined)
  return (language === undefined ? Object.values(texts)[0] : texts[language]) ?? ''
}
