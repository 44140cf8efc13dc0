import { rm, writeFile } from 'node:fs/promises'
import { BlockList } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { langs } from '#core/words/lang.ts'
import { routes } from '#server/http/routes.ts'
import type { Reach } from '#server/http/peer.ts'
import { letterTo } from '../rig/letters.ts'
import { schoolAtWork } from './people.ts'
import { openAssets } from '#server/http/assets.ts'
import { publicSite } from '#server/pages/public.tsx'
import { freshFolder } from '../rig/fresh-folder.ts'
import { plainSite, startServer, wordOf } from './server.ts'

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types senim"

/** The workspace alone has a frame, for the viewer of files. */
const policyOf = (path: string): string => {
  if (path === worker) return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"
  return path === '/w/' ? `${pagePolicy}; frame-src 'self'` : pagePolicy
}
const worker = '/assets/vault-1.worker.js'

test('every answer carries the headers of its kind, and none sets a cookie', async () => {
  await using server = await startServer()
  await schoolAtWork(server)
  const pages = [
    '/',
    '/kk/',
    '/kk',
    '/en/letter',
    '/w/',
    '/w',
    '/healthz',
    '/nowhere',
    '/kk/nowhere',
  ]
  // What is not there is answered with a page.
  const files = ['/assets/nowhere.js', '/assets/nowhere.worker.js']
  const asks = [
    ...[...pages, ...files, worker].map((path) => ['GET', path] as const),
    ...routes.map(({ method, path }) => [method, path] as const),
    ['POST', '/kk/letter'] as const,
    ['GET', '/api/nowhere'] as const,
  ]
  for (const [method, path] of asks) {
    const { headers } = await server.ask(method, path)
    const what = `${method} ${path}`
    expect(headers.get('referrer-policy'), what).toBe('no-referrer')
    expect(headers.get('x-content-type-options'), what).toBe('nosniff')
    expect(headers.get('cross-origin-opener-policy'), what).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy'), what).toBe('same-origin')
    expect(headers.get('cross-origin-embedder-policy'), what).toBe('require-corp')
    // Where a code is typed it can be shown to the camera, and members photograph paper letters.
    const isSeen = path.endsWith('/answer') || path === '/w/'
    const camera = isSeen ? 'camera=(self)' : 'camera=()'
    expect(headers.get('permissions-policy'), what).toContain(camera)
    expect(headers.get('content-security-policy'), what).toBe(policyOf(path))
    expect(headers.get('set-cookie'), what).toBeNull()
    expect(headers.get('server'), what).toBeNull()
    expect(headers.get('strict-transport-security'), what).toBeNull()
  }
  expect(asks.length).toBeGreaterThan(40)
})

test('a built file may do nothing by itself, and carries no more than that', async () => {
  await using server = await startServer()
  for (const name of ['workspace-1.js', 'workspace-1.css']) {
    const { headers } = await server.ask('GET', `/assets/${name}`)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    const sent = [...headers].map(([header, value]) => `${header}: ${value}\r\n`).join('')
    expect(sent.length).toBeLessThan(350)
  }
})

test('a server goes on with its own build when a newer one takes its place', async () => {
  await using build = await freshFolder('build')
  await writeFile(join(build.path, 'manifest.json'), '{}')
  await writeFile(join(build.path, 'form-old.js'), 'old')
  await using server = await startServer({ assets: await openAssets(build.path), site: plainSite })
  await rm(join(build.path, 'form-old.js'))
  expect(await (await server.ask('GET', '/assets/form-old.js')).text()).toBe('old')
})

test('a built file is kept for ever by its hash, a page and an answer are kept by nobody', async () => {
  await using server = await startServer()
  const cacheOf = async (path: string) =>
    (await server.ask('GET', path)).headers.get('cache-control')
  expect(await cacheOf('/assets/workspace-1.js')).toBe('public, max-age=31536000, immutable')
  for (const path of ['/kk/', '/api/people', '/api/nowhere', '/', '/w/', '/assets/nowhere.js'])
    expect(await cacheOf(path), path).toBe('no-store')
})

test('a file goes out in the smallest form that the browser takes', async () => {
  await using server = await startServer()
  const get = async (accepted: string, name = 'workspace-1.js') => {
    const headers = { 'accept-encoding': accepted }
    const response = await server.ask('GET', `/assets/${name}`, { headers })
    return [response.headers.get('content-encoding'), await response.text()]
  }
  expect(await get('gzip, deflate, br')).toEqual(['br', 'brotli'])
  expect(await get('gzip')).toEqual(['gzip', 'gzip'])
  expect(await get('br;q=0, gzip;q=0.5')).toEqual(['gzip', 'gzip'])
  expect(await get('')).toEqual([null, 'export {}'])
  expect(await get('br', 'workspace-1.css')).toEqual([null, 'body {}'])
})

test('only what was built for browsers can be asked for', async () => {
  await using server = await startServer()
  const names = [
    'manifest.json',
    'secret.txt',
    'workspace-1.js.br',
    '../secrets.json',
    '..%2fsecrets.json',
    '.',
    '',
  ]
  for (const name of names) {
    const response = await server.ask('GET', `/assets/${name}`)
    expect(response.status, name).toBe(404)
  }
})

test('the first address leads to the set-up, then to the language of the browser or the school', async () => {
  await using server = await startServer()
  const leads = async (accepted: string) => {
    const headers = { 'accept-language': accepted }
    const response = await server.ask('GET', '/', { headers })
    expect(response.status).toBe(302)
    return response.headers.get('location')
  }
  expect(await leads('kk')).toBe('/w/')
  await schoolAtWork(server)
  expect(await leads('ky-KG,ky;q=0.9,ru;q=0.8')).toBe('/ky/')
  expect(await leads('de, en;q=0.3, ru;q=0.7')).toBe('/ru/')
  expect(await leads('de, ru;q=0')).toBe('/kk/')
  expect(await leads('')).toBe('/kk/')
})

test('every page is there in every language, before there is a school and after', async () => {
  await using server = await startServer()
  const paths = Object.keys(publicSite.pages)
  expect(paths).toEqual(expect.arrayContaining(['', 'letter', 'answer', 'how', 'help']))
  for (const isFounded of [false, true]) {
    if (isFounded) await schoolAtWork(server)
    for (const lang of langs)
      for (const path of paths) {
        const response = await server.ask('GET', `/${lang}/${path}`)
        const html = await response.text()
        expect(response.status, `/${lang}/${path}`).toBe(200)
        expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${lang}"`))
        expect(html.includes('Мектеп 7'), `/${lang}/${path}`).toBe(isFounded)
      }
  }
})

test('an address that is no page says so', async () => {
  await using server = await startServer({ site: plainSite })
  await schoolAtWork(server)
  for (const lang of langs)
    for (const path of Object.keys(plainSite.pages)) {
      const response = await server.ask('GET', `/${lang}/${path}`)
      expect(response.status, `/${lang}/${path}`).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('content-language')).toBe(lang)
    }
  for (const path of ['/de/', '/kk/secret', '/letter', '/kk/letter/more']) {
    const response = await server.ask('GET', path)
    expect([response.status, await response.text()], path).toEqual([404, '<!doctype html>not here'])
  }
})

test('the shell of the workspace has its script, its style and words for who has no script', async () => {
  await using server = await startServer()
  const headers = { 'accept-language': 'ky' }
  const html = await (await server.ask('GET', '/w/', { headers })).text()
  expect(html).toContain('<!doctype html><html lang="ky">')
  expect(html).toContain('src="/assets/workspace-1.js"')
  expect(html).toContain('href="/assets/workspace-1.css"')
  expect(html).toMatch(/<div id="app"><\/div>.*<noscript><p>Бул баракчага/)
})

test('a page is compressed when it is long enough to matter, and a secret never is', async () => {
  const long = `<!doctype html>${'мектеп '.repeat(200)}`
  const site = { ...plainSite, pages: { '': () => long } }
  await using server = await startServer({ site })
  const school = await schoolAtWork(server)
  const headers = { 'accept-encoding': 'gzip' }
  const page = await server.ask('GET', '/kk/', { headers })
  expect(page.headers.get('content-encoding')).toBe('gzip')
  const unpacked = page.body?.pipeThrough(new DecompressionStream('gzip'))
  expect(await new Response(unpacked).text()).toBe(long)
  const keys = await server.ask('GET', '/api/box', { headers })
  expect(keys.headers.get('content-encoding')).toBe('gzip')
  const token = await school.logIn(school.dana.person.id)
  const feed = await server.ask('GET', '/api/feed?from=0&size=0', { headers, token })
  expect(feed.headers.get('content-encoding')).toBeNull()
})

test('where others can listen, pages say so and the API answers nobody', async () => {
  const reach: Reach = { hasTls: false, isLoopback: false, trustedProxies: null }
  await using server = await startServer({ reach, site: plainSite })
  const school = await schoolAtWork(server)
  const peer = '192.168.1.20'
  const page = await server.ask('GET', '/kk/letter', { peer })
  expect([page.status, await page.text()]).toEqual([403, '<!doctype html>needs https'])
  expect((await server.ask('GET', '/w/', { peer })).status).toBe(403)
  const { id, sent } = letterTo(school)
  expect(await wordOf(await server.ask('PUT', `/api/letters/${id}`, { body: sent, peer }))).toBe(
    '404 not-yours',
  )
  expect((await server.ask('GET', '/kk/letter', { peer: '127.0.0.1' })).status).toBe(200)
})

test('a trusted proxy speaks for the browser, and nobody else may', async () => {
  const trustedProxies = new BlockList()
  trustedProxies.addSubnet('10.0.0.0', 8, 'ipv4')
  const reach: Reach = { hasTls: false, isLoopback: false, trustedProxies }
  await using server = await startServer({ reach, publicUrl: 'https://senim.example' })
  const get = async (peer: string, headers: Readonly<Record<string, string>>) => {
    const response = await server.ask('GET', '/kk/', { peer, headers })
    return [response.status, response.headers.get('strict-transport-security')]
  }
  const [https, year] = [{ 'x-forwarded-proto': 'https' }, 'max-age=31536000']
  expect(await get('10.1.2.3', https)).toEqual([200, year])
  expect(await get('::ffff:10.1.2.3', https)).toEqual([200, year])
  expect(await get('10.1.2.3', { 'x-forwarded-proto': 'http' })).toEqual([403, null])
  expect(await get('10.1.2.3', {})).toEqual([403, null])
  expect(await get('192.0.2.1', https)).toEqual([403, null])

  const tryCode = (spoofed: string, real: string) =>
    server.ask('POST', '/api/thread', {
      body: {},
      peer: '10.1.2.3',
      headers: { ...https, 'x-forwarded-for': `${spoofed}, ${real}` },
    })
  await schoolAtWork(server)
  for (let n = 0; n < 60; n++) await tryCode(`203.0.113.${n}`, '198.51.100.1')
  expect(await wordOf(await tryCode('203.0.113.99', '198.51.100.1'))).toBe('429 slow-down')
  expect(await wordOf(await tryCode('203.0.113.99', '198.51.100.2'))).toBe('400 malformed')
})

test('what breaks is an id for the visitor and a line for the operator, without any content', async () => {
  await using server = await startServer({ site: plainSite })
  const school = await schoolAtWork(server)
  const { id, sent } = letterTo(school)
  await server.close()
  const put = await server.ask('PUT', `/api/letters/${id}`, { body: sent })
  expect(await wordOf(put)).toBe('503 nothing-was-stored')
  const trouble = put.headers.get('x-trouble') ?? ''
  expect(server.lines).toHaveLength(1)
  expect(JSON.parse(server.lines[0] ?? '')).toMatchObject({
    level: 'error',
    id: trouble,
    where: 'PUT /api/letters',
    error: ['Error'],
  })
  expect(server.lines[0]).not.toContain(id)
  const page = await server.ask('GET', '/kk/')
  expect(page.status).toBe(500)
  expect(await page.text()).toBe(`<!doctype html>trouble ${page.headers.get('x-trouble')}`)
})

test('the health of the server is one word', async () => {
  await using server = await startServer()
  expect(await (await server.ask('GET', '/healthz')).text()).toBe('ok')
})
