import { langs, type Lang } from '#core/words/lang.ts'

/**
 * The language that the browser asks for first among ours, or `otherwise`.
 *
 * @param accepted - `Accept-Language`. @see RFC 9110 §12.5.4
 */
export function preferredLang(accepted: string, otherwise: Lang): Lang {
  const wanted = accepted
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    const lang = langs.find((one) => tag === one || tag.startsWith(`${one}-`))
    if (lang !== undefined) return lang
  }
  return otherwise
}
