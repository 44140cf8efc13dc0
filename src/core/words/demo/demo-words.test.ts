import { expect, test } from 'vitest'
import { demoStories } from '../../contract/demo.ts'
import { langs } from '../lang.ts'
import { demoWords } from './demo-words.ts'

test.each(langs)('every story of the demo has its own line in %s', (lang) => {
  const { stories } = demoWords[lang].page
  expect(Object.keys(stories).sort()).toEqual([...demoStories].sort())
  expect(new Set(Object.values(stories)).size).toBe(demoStories.length)
})

test('no language borrows the words of another', () => {
  const [first, ...others] = langs.map((lang) => demoWords[lang])
  for (const other of others) {
    expect(other.page.lead).not.toBe(first?.page.lead)
    expect(other.offer.how).not.toBe(first?.offer.how)
  }
  expect(demoWords.kk.bar.invented).not.toBe(demoWords.ky.bar.invented)
})

test.each(['kk', 'ky', 'ru'] as const)('no Latin word is left over in %s', (lang) => {
  expect(JSON.stringify(Object.values(demoWords[lang].page.stories))).not.toMatch(/[A-Za-z]{2,}/)
  expect(demoWords[lang].offer.making(40)).toContain('40')
})
