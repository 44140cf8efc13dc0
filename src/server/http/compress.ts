import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { pickEncoding } from './assets.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Below this a header costs more than it saves. */
const worthBytes = 512

/**
 * `response` in an encoding that the browser accepts. Only for what anybody may read: the length of
 * a compressed secret says something about it.
 *
 * @see the BREACH attack, https://breachattack.com
 */
export async function compressed(response: Response, accepted: string): Promise<Response> {
  const encoding = pickEncoding(accepted)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.append('Vary', 'Accept-Encoding')
  const { status } = response
  if (encoding === null || bytes.length < worthBytes)
    return new Response(bytes, { status, headers })
  headers.set('Content-Encoding', encoding)
  const packed =
    encoding === 'br'
      ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await gzipped(bytes)
  return new Response(Uint8Array.from(packed), { status, headers })
}
