/** What kind of thing an answer is: each has its own policy. */
export type AnswerKind =
  | 'page'
  | 'return-page'
  | 'workspace'
  | 'viewer'
  | 'api'
  | 'asset'
  | 'worker'
  | 'viewer-asset'

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

/** The workspace alone has a frame, and nothing but Senim's own page can be in it. */
const workspacePolicy = `${pagePolicy}; frame-src 'self'`

/**
 * The frame that shows a file somebody sent. It gets an origin that is nobody's, so it reads nothing of
 * Senim's; it is given the bytes and can pass nothing on: no request, no form, no window, no download.
 */
const viewerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'media-src blob:',
  'sandbox allow-scripts',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Only a worker may compile WebAssembly, for Argon2id and OPAQUE; it reaches no network. */
const workerPolicy = ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'"].join('; ')

/**
 * Styles, fonts, pictures and parts of scripts stand under the policy of the page that uses them. Their
 * own counts only when somebody opens such a file by itself, and then it may do nothing.
 */
const filePolicy = ["default-src 'none'", "frame-ancestors 'none'"].join('; ')

/** On every answer. No header names the program or its version, and none sets a cookie. */
const always = {
  // A style sheet asks for its fonts under its own referrer policy.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** On what makes a document or a worker: with whom it shares, and what it may ask the device for. */
const ofContexts = {
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
} as const

/** Where a code is shown to the camera, and where members photograph a sheet: when somebody asks. */
const withCamera = {
  'Permissions-Policy': ofContexts['Permissions-Policy'].replace('camera=()', 'camera=(self)'),
} as const

const year = 365 * 24 * 60 * 60

/**
 * The headers that every answer of this kind carries.
 *
 * @param answer - `overTls`: the browser came by https, and then never comes otherwise again.
 */
export function securityHeaders(
  asked: AnswerKind,
  { status, overTls }: { readonly status: number; readonly overTls: boolean },
): Readonly<Record<string, string>> {
  // Instead of a file that is not there comes a page, and it is guarded as one.
  const kind = lastingKinds.has(asked) && status !== 200 ? 'page' : asked
  return {
    ...always,
    ...(isFile(kind) ? {} : ofContexts),
    ...(kind === 'return-page' || kind === 'workspace' ? withCamera : {}),
    // An origin that is nobody's shares with nobody already, and Chromium warns when told so again.
    ...(kind === 'viewer' ? { 'X-Frame-Options': 'SAMEORIGIN' } : {}),
    ...(kind === 'viewer' || isFile(kind) ? {} : { 'Origin-Agent-Cluster': '?1' }),
    // Its scripts are asked for by a page whose origin is nobody's; there is nothing secret in them.
    ...(kind === 'viewer-asset' ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Content-Security-Policy': policies[kind],
    // The name of an asset is the hash of what is in it; pages and answers leave no trace behind.
    'Cache-Control': lastingKinds.has(kind) ? `public, max-age=${year}, immutable` : 'no-store',
    ...(overTls ? { 'Strict-Transport-Security': `max-age=${year}` } : {}),
  }
}

const isFile = (kind: AnswerKind): boolean => kind === 'asset' || kind === 'viewer-asset'

const policies: Readonly<Record<AnswerKind, string>> = {
  page: pagePolicy,
  'return-page': pagePolicy,
  workspace: workspacePolicy,
  viewer: viewerPolicy,
  api: pagePolicy,
  asset: filePolicy,
  worker: workerPolicy,
  'viewer-asset': filePolicy,
}

const lastingKinds: ReadonlySet<AnswerKind> = new Set(['asset', 'worker', 'viewer-asset'])

/** The kind of what lies at `path`. */
export function kindOf(path: string): AnswerKind {
  if (path.startsWith('/api/')) return 'api'
  if (path === '/w/') return 'workspace'
  if (/^\/w\/viewer(\/|$)/.test(path)) return 'viewer'
  if (/^\/[a-z]{2}\/(adult\/)?answer$/.test(path)) return 'return-page'
  if (!path.startsWith('/assets/')) return 'page'
  if (/\.viewer\.(js|css)$/.test(path)) return 'viewer-asset'
  return path.endsWith('.worker.js') ? 'worker' : 'asset'
}
