import type { Lang } from '#core/words/lang.ts'

/** The language of this page, as its address says. */
export function pageLang(): Lang {
  const { lang } = document.body.dataset
  return lang === 'ky' || lang === 'ru' || lang === 'en' ? lang : 'kk'
}
