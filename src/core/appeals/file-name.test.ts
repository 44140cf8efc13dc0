import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanFileName, maxNameLength, maxShownLength, shownFileName } from './file-name.ts'

test.each([
  ['фото.jpg', 'фото.jpg'],
  ['C:\\fakepath\\Айгерім 6Б.docx', 'Айгерім 6Б.docx'],
  ['../../etc/passwd', 'passwd'],
  ['a/b/', ''],
  ['..', ''],
  ['  two\n lines\t.txt ', 'two lines.txt'],
  ['тізім\u202Egpj.exe', 'тізімgpj.exe'],
  ['\u2066a\u2069\u200Fb\uFEFF.pdf', 'ab.pdf'],
  ['half\uD83D.png', 'half.png'],
  ['ü.txt', 'ü.txt'],
  ['👩‍👧.png', '👩‍👧.png'],
])('%j is called %j', (name, cleaned) => {
  expect(cleanFileName(name)).toBe(cleaned)
})

test('a name of 300 characters keeps its beginning and its ending', () => {
  const cleaned = cleanFileName(`${'ә'.repeat(300)}.pdf`)
  expect(cleaned).toHaveLength(maxNameLength)
  expect(cleaned).toMatch(/^ә+….pdf$/)
  expect(shownFileName(cleaned)).toHaveLength(maxShownLength)
  expect(shownFileName(`a.${'b'.repeat(200)}`)).toMatch(/b…$/)
})

/** Any UTF-16 units, halves of characters too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units))

test('whatever a file is called, its clean name is short, in one line, and stays as it is', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const cleaned = cleanFileName(name)
      expect(cleaned.length).toBeLessThanOrEqual(maxNameLength)
      expect(cleaned).not.toMatch(/[/\\\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F]|\p{Cs}/u)
      expect(cleanFileName(cleaned)).toBe(cleaned)
    }),
    { numRuns: 50 },
  )
})
