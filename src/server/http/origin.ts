/**
 * Whether a page of somebody else makes this request. There is no cookie that it could misuse; this
 * is a second wall. Programs that are no browsers send neither header and pass.
 *
 * @param publicUrl - the origin on the poster: behind a proxy `Host` can be another.
 */
export function isForeign(headers: Headers, publicUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  if (origin === null || origin === publicUrl) return false
  return !URL.canParse(origin) || new URL(origin).host !== headers.get('host')
}
