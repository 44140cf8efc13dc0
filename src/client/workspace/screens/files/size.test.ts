import { expect, test } from 'vitest'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { sizeInWords } from './size.ts'

test('a size is said in kilobytes, then in megabytes with the comma of the language', () => {
  const { en, ru } = workspaceWords
  expect(sizeInWords(en, 'en', 1)).toBe('1 kB')
  expect(sizeInWords(en, 'en', 840 * 1024)).toBe('840 kB')
  expect(sizeInWords(en, 'en', 20 * 1024 * 1024)).toBe('20.0 MB')
  expect(sizeInWords(ru, 'ru', 1.25 * 1024 * 1024)).toBe('1,3 МБ')
})
