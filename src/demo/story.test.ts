import { expect, test } from 'vitest'
import { demoStories } from '#core/contract/demo.ts'
import { langs } from '#core/words/lang.ts'
import { storyLetters } from './story/all.ts'

test('forty letters and more, in every language', () => {
  expect(storyLetters.length).toBeGreaterThanOrEqual(40)
  for (const lang of langs) {
    expect(storyLetters.filter((letter) => letter.lang === lang).length).toBeGreaterThanOrEqual(8)
  }
})

test('every story that a visitor can open is told exactly once', () => {
  const shown = storyLetters.flatMap((letter) => letter.shown ?? [])
  expect([...shown].sort()).toEqual([...demoStories].sort())
})

test('a visitor finds the last answer there: whoever has read one has it removed', () => {
  const open = storyLetters.filter(({ shown }) => shown !== undefined)
  expect(open.length).toBeGreaterThan(0)
  expect(open.map(({ next }) => next.at(-1)?.kind)).not.toContain('read')
})

test('the term has everything that a commission meets', () => {
  const steps = storyLetters.flatMap((letter) => letter.next)
  expect(storyLetters.some((letter) => letter.without?.includes('psychologist'))).toBe(true)
  expect(storyLetters.filter((letter) => letter.urgent)).toHaveLength(1)
  expect(storyLetters.some((letter) => letter.signed !== undefined)).toBe(true)
  expect(storyLetters.some((letter) => letter.who === 'staff')).toBe(true)
  expect(steps.filter(({ kind }) => kind === 'annul')).toHaveLength(1)
  expect(steps.filter(({ kind }) => kind === 'writes').length).toBeGreaterThan(8)
  expect(storyLetters.filter(({ when }) => when === 'waiting').length).toBeGreaterThan(2)
})

test('an excluded person neither registers nor answers', () => {
  for (const { without = [], registered, next } of storyLetters) {
    const writers = next.flatMap((step) => ('by' in step ? step.by : []))
    const all = [...writers, ...(registered === null ? [] : [registered.by])]
    expect(all.filter((one) => without.includes(one))).toEqual([])
  }
})

test('children are spoken to as children, adults as adults', () => {
  const polite = {
    kk: /Сіз(?:ге|дің)?[\s,.]/,
    ky: /Сиз(?:ге|дин)?[\s,.]/,
    ru: /\b[Вв]ам\b/,
  } as const
  for (const { tone, lang, next } of storyLetters) {
    const said = next.flatMap((step) => (step.kind === 'answer' ? step.text : []))
    if (tone === 'child' && lang !== 'en') expect(said.join(' ')).not.toMatch(polite[lang])
  }
})
