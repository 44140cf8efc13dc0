import { expect, test } from 'vitest'
import { schoolAtWork } from './people.ts'
import { startServer } from './server.ts'

test.each([
  ['/w/viewer', '/assets/viewer-1.viewer.js'],
  ['/w/viewer/pdf', '/assets/pdf-viewer-1.viewer.js'],
])(
  'the frame of %s has no origin, reaches nothing and stands only in the workspace',
  async (path, script) => {
    await using server = await startServer()
    await schoolAtWork(server)
    const response = await server.ask('GET', path)
    const policy = (response.headers.get('content-security-policy') ?? '').split('; ')
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        'sandbox allow-scripts',
        "frame-ancestors 'self'",
        "form-action 'none'",
        "trusted-types 'none'",
      ]),
    )
    // Whatever is not named is 'none': no request, no picture by address, no frame, no worker.
    const named = policy.map((directive) => directive.split(' ')[0])
    for (const way of ['connect-src', 'img-src', 'frame-src', 'worker-src', 'object-src'])
      expect(named).not.toContain(way)
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/)
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    const html = await response.text()
    expect(html).toContain(`src="${script}"`)
    expect(html).not.toContain('Мектеп')
  },
)

test('a page without an origin may fetch the scripts of the frame, and no other file', async () => {
  await using server = await startServer()
  const allowed = async (name: string) =>
    (await server.ask('GET', `/assets/${name}`)).headers.get('access-control-allow-origin')
  expect(await allowed('viewer-1.viewer.js')).toBe('*')
  expect(await allowed('workspace-1.js')).toBeNull()
  expect(await allowed('nowhere.viewer.js')).toBeNull()
})

test('only the workspace has a frame', async () => {
  await using server = await startServer()
  await schoolAtWork(server)
  const policyOf = async (path: string) =>
    (await server.ask('GET', path)).headers.get('content-security-policy')
  expect(await policyOf('/w/')).toContain("frame-src 'self'")
  for (const path of ['/kk/', '/kk/letter', '/w', '/api/people'])
    expect(await policyOf(path), path).not.toContain('frame-src')
})
