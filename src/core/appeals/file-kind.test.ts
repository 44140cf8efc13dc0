import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimedKind, showableAs } from './file-kind.ts'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test('bytes decide what is shown, whatever the type says', () => {
  const png = bytes('\u0089PNG\r\n\u001A\n and more')
  expect(showableAs(png, 'text/html')).toEqual({ kind: 'picture', type: 'image/png' })
  expect(showableAs(bytes('%PDF-1.7'), 'image/png')?.kind).toBe('pdf')
  expect(showableAs(bytes('ID3\u0004'), 'audio/mpeg')?.kind).toBe('sound')
  expect(showableAs(bytes('\u0000\u0000\u0000\u0018ftypisom'), 'video/mp4')?.kind).toBe('film')
})

test('a voice in the wrapping of a film is a sound when its sender says so', () => {
  const webm = bytes('\u001A\u0045\u00DF\u00A3voice')
  expect(showableAs(webm, 'audio/webm')).toEqual({ kind: 'sound', type: 'audio/webm' })
  expect(showableAs(webm, 'video/webm')).toEqual({ kind: 'film', type: 'video/webm' })
})

test('SVG, HTML, archives and programs can only be saved', () => {
  for (const type of ['image/svg+xml', 'text/html', 'application/xhtml+xml', 'text/xml'])
    expect(showableAs(bytes('<svg onload="alert(1)"/>'), type)).toBeNull()
  expect(showableAs(bytes('PK\u0003\u0004'), 'application/zip')).toBeNull()
  expect(showableAs(bytes('MZ\u0090\u0000'), 'application/octet-stream')).toBeNull()
  expect(showableAs(bytes('MZ\u0090\u0000'), 'text/plain')).toBeNull()
  expect(showableAs(bytes('\u0000\u0000\u0000\u0018ftypheic'), 'image/heic')).toBeNull()
})

test('plain text is shown as characters, and only when it is called plain text', () => {
  expect(showableAs(bytes('a <b>bold</b> word'), 'text/plain')?.kind).toBe('text')
  expect(showableAs(bytes('a word'), 'application/octet-stream')).toBeNull()
})

test('what is drawn beside a file follows what its sender says', () => {
  expect(claimedKind('image/jpeg')).toBe('picture')
  expect(claimedKind('image/svg+xml')).toBe('other')
  expect(claimedKind('video/quicktime')).toBe('film')
  expect(claimedKind('application/zip')).toBe('other')
})

test('no bytes and no type lead to anything but the five kinds', () => {
  const kinds = ['picture', 'pdf', 'sound', 'film', 'text', undefined]
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.string(), (some, claimed) => {
      expect(kinds).toContain(showableAs(some, claimed)?.kind)
    }),
  )
})
