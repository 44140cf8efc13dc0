import { expect, test } from 'vitest'
import { findSecrets } from './rig/sentinel.ts'

const secret = 'Құпия-белгі-7319'
const hide = (bytes: Buffer | string) => new Map([['somewhere', Buffer.from(bytes)]])

test.each([
  ['UTF-8', Buffer.from(`before ${secret} after`)],
  ['UTF-16', Buffer.from(`before ${secret} after`, 'utf16le')],
  ['hexadecimal', Buffer.from(secret).toString('hex')],
  ['percent-encoding', `q=${encodeURIComponent(secret)}`],
  ['base64', Buffer.from(secret).toString('base64')],
  ['base64url, one byte later', Buffer.from(`x${secret}yz`).toString('base64url')],
  ['base64url, two bytes later', Buffer.from(`xy${secret}`).toString('base64url')],
  [
    'JSON escapes',
    JSON.stringify(secret).replaceAll(
      /[^ -~]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  ],
])('a marked text is found in %s', (_, bytes) => {
  expect(findSecrets([secret], hide(Buffer.from(bytes)))).toEqual(['somewhere'])
})

test('bytes without the marked text are clean', () => {
  expect(findSecrets([secret], hide('Құпия белгі 7319'))).toEqual([])
})
