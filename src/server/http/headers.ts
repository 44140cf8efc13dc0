/** What kind of thing an answer is: each has its own policy. */
export type AnswerKind = 'page' | 'api' | 'asset' | 'worker'

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types senim',
].join('; ')

/** Only a worker may compile WebAssembly, for Argon2id and OPAQUE; it reaches no network. */
const workerPolicy = ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'"].join('; ')

/** On every answer. No header names the program or its version, and none sets a cookie. */
const always = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
} as const

const year = 365 * 24 * 60 * 60

/**
 * The headers that every answer of this kind carries.
 *
 * @param answer - `overTls`: the browser came by https, and then never comes otherwise again.
 */
export function securityHeaders(
  kind: AnswerKind,
  { status, overTls }: { readonly status: number; readonly overTls: boolean },
): Readonly<Record<string, string>> {
  return {
    ...always,
    'Content-Security-Policy': kind === 'worker' ? workerPolicy : pagePolicy,
    // The name of an asset is the hash of what is in it; pages and answers leave no trace behind.
    'Cache-Control':
      status === 200 && (kind === 'asset' || kind === 'worker')
        ? `public, max-age=${year}, immutable`
        : 'no-store',
    ...(overTls ? { 'Strict-Transport-Security': `max-age=${year}` } : {}),
  }
}

/** The kind of what lies at `path`. */
export function kindOf(path: string): AnswerKind {
  if (path.startsWith('/api/')) return 'api'
  if (!path.startsWith('/assets/')) return 'page'
  return path.endsWith('.worker.js') ? 'worker' : 'asset'
}
