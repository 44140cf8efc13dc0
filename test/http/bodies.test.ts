import { expect, test } from 'vitest'
import { maxLetterJsonBytes } from '#core/contract/letters.ts'
import { toJson } from '#server/http/json.ts'
import { letterTo } from '../rig/letters.ts'
import { schoolAtWork } from './people.ts'
import { startServer, wordOf } from './server.ts'

test('only JSON is read: a form is refused before its first byte', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const { id } = letterTo(school)
  const path = `/api/letters/${id}`
  const work = server.work(id)
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    let wasRead = false
    const body = new ReadableStream(
      {
        pull: (controller) => {
          wasRead = true
          controller.enqueue(new TextEncoder().encode('letter=Апай'))
        },
      },
      { highWaterMark: 0 },
    )
    const request = streamed(path, type, body, work)
    const response = await server.app.fetch(request, { peer: '127.0.0.1' })
    expect(await wordOf(response)).toBe('415 wrong-media-type')
    expect(wasRead).toBe(false)
  }
  const bare = new Request(`http://localhost${path}`, { method: 'PUT', headers: work })
  expect(await wordOf(await server.app.fetch(bare, { peer: '127.0.0.1' }))).toBe(
    '415 wrong-media-type',
  )
})

test('pages take no body at all, of whatever type', async () => {
  await using server = await startServer()
  for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain'])
    for (const path of ['/kk/letter', '/', '/w/', '/assets/workspace-1.js', '/nowhere']) {
      const response = await server.ask('POST', path, {
        body: 'letter=Апай',
        headers: { 'content-type': type, 'content-length': '15' },
      })
      expect(await wordOf(response)).toBe('415 wrong-media-type')
    }
})

test('a body that is too large is cut off while it comes', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const { id } = letterTo(school)
  const path = `/api/letters/${id}`
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 65_536
      controller.enqueue(new Uint8Array(65_536).fill(0x20))
    },
  })
  const request = streamed(path, 'application/json', endless, server.work(id))
  expect(await wordOf(await server.app.fetch(request, { peer: '127.0.0.1' }))).toBe('413 too-large')
  expect(pulled).toBeLessThan(maxLetterJsonBytes + 4 * 65_536)

  const headers = { 'content-length': String(maxLetterJsonBytes + 1) }
  expect(await wordOf(await server.ask('PUT', path, { body: {}, headers }))).toBe('413 too-large')
})

test('the largest letter for the largest roster fits', async () => {
  const largest = { slots: 32 * 1915, body: 65_536 + 61, returnBox: 16_384 + 29 }
  const bytes = Object.values(largest).reduce((sum, part) => sum + part, 0)
  expect((bytes * 4) / 3 + 1024).toBeLessThan(maxLetterJsonBytes)
})

test.each(['not json', '[]', '{"v":1,"kind":"letter"}', '\ud800', '{"v":2}'])(
  'a body that says %j is malformed, and nothing of it is in the answer',
  async (body) => {
    await using server = await startServer()
    const school = await schoolAtWork(server)
    const response = await server.ask('PUT', `/api/letters/${letterTo(school).id}`, { body })
    expect(response.status).toBe(400)
    expect(await response.text()).toBe('{"error":"malformed"}')
  },
)

test('an id that is none is malformed', async () => {
  await using server = await startServer()
  const school = await schoolAtWork(server)
  const { sent } = letterTo(school)
  for (const id of ['short', 'A'.repeat(23), `${'A'.repeat(21)}B`]) {
    const response = await server.ask('PUT', `/api/letters/${id}`, { body: sent })
    expect(await wordOf(response)).toBe('400 malformed')
  }
})

test('a page of somebody else may not write here', async () => {
  await using server = await startServer({ publicUrl: 'https://senim.example' })
  const school = await schoolAtWork(server)
  const put = async (headers: Readonly<Record<string, string>>) => {
    const { id, sent } = letterTo(school)
    return wordOf(await server.ask('PUT', `/api/letters/${id}`, { body: sent, headers }))
  }
  expect(await put({ origin: 'https://evil.example', host: 'senim.example' })).toBe('404 not-yours')
  expect(await put({ origin: 'null', host: 'senim.example' })).toBe('404 not-yours')
  expect(await put({ 'sec-fetch-site': 'cross-site' })).toBe('404 not-yours')
  expect(await put({ origin: 'https://senim.example' })).toBe('201')
  expect(await put({ origin: 'http://localhost:8080', host: 'localhost:8080' })).toBe('201')
  expect(await put({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe('201')
})

test('bytes leave as base64url, whichever kind of array holds them', () => {
  const bytes = Buffer.from([251, 255, 0])
  expect(toJson({ bytes, more: [new Uint8Array(bytes)], none: null })).toBe(
    '{"bytes":"-_8A","more":["-_8A"],"none":null}',
  )
})

function streamed(
  path: string,
  type: string,
  body: ReadableStream,
  work: Readonly<Record<string, string>>,
): Request {
  const init: RequestInit & { readonly duplex: 'half' } = {
    method: 'PUT',
    headers: { 'content-type': type, ...work },
    body,
    duplex: 'half',
  }
  return new Request(`http://localhost${path}`, init)
}
