import { expect, test } from 'vitest'
import { langs, type Lang } from '../lang.ts'
import { regulationWords } from './regulation-words.ts'

const texts = (lang: Lang): readonly string[] => {
  const { contradictions, assumptions } = regulationWords[lang]
  return [...Object.values(contradictions), ...Object.values(assumptions)]
}

test('every sentence ends as one, and no two of a language are the same', () => {
  for (const lang of langs) {
    expect(texts(lang).length).toBeGreaterThan(40)
    for (const text of texts(lang)) expect(text).toMatch(/^\S(?:(?! {2}).)*[.!?]$/u)
    expect(new Set(texts(lang)).size).toBe(texts(lang).length)
  }
})

test('each language is written in its own letters', () => {
  for (const lang of ['kk', 'ky', 'ru'] as const)
    expect(texts(lang).join(' ')).not.toMatch(/[A-Za-z]/)
  expect(texts('ky').join(' ')).not.toMatch(/[әғқұһі]/i)
  expect(texts('ru').join(' ')).not.toMatch(/[әғқңөұүһі]/i)
  for (const text of texts('kk')) expect(text).toMatch(/[әғқңөұүһі]/i)
})

test('an appeal is never called a call', () => {
  expect(texts('ky').join(' ')).not.toMatch(/чалуу/i)
})
