import { expect, test } from 'vitest'
import { demoStories } from '#core/contract/demo.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { boxId } from '#core/ids.ts'
import { contradictionsOf } from '#core/regulation/contradictions.ts'
import { gapsOf } from '#core/regulation/gaps.ts'
import { langs } from '#core/words/lang.ts'
import { storyLetters } from './story/all.ts'
import { announcements, classes } from './story/announcing.ts'
import { calls } from './story/calls.ts'
import { storyMeetings } from './story/meetings.ts'
import { paperVisits } from './story/paper-box.ts'
import { regulationOf } from './story/regulation.ts'

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

test('the regulation of the demo fits together, and nothing in it is left open', () => {
  const box = (letter: string) => boxId(`${letter.repeat(21)}A`)
  const boxes = { web: box('W'), box: box('B'), phone: box('P'), machine: box('M') }
  const regulation = regulationOf(boxes, plainDate('2026-09-03'))
  expect(contradictionsOf(regulation)).toEqual([])
  expect(gapsOf(regulation)).toEqual([])
})

test('the paper box was missed once, once its seal was broken, once it was empty', () => {
  expect(paperVisits.filter(({ present }) => present === null)).toHaveLength(1)
  expect(paperVisits.filter(({ broken }) => broken !== undefined)).toHaveLength(1)
  const empty = paperVisits.filter(({ present, letters }) => present && letters.length === 0)
  expect(empty).toHaveLength(1)
  expect(paperVisits.flatMap(({ letters }) => letters)).toHaveLength(8)
})

test('calls and paper letters come in every language, and one of each was corrected', () => {
  const letters = paperVisits.flatMap((visit) => visit.letters)
  const came = [...letters, ...calls]
  expect(new Set(came.map(({ lang }) => lang))).toEqual(new Set(langs))
  for (const appeals of [letters, calls]) {
    const steps = appeals.flatMap(({ next }) => next)
    expect(steps.filter(({ kind }) => kind === 'corrects')).toHaveLength(1)
  }
})

test('whoever may not read a sheet does not work on it', () => {
  const only = paperVisits.flatMap(({ letters }) => letters.filter(({ onlyFor }) => onlyFor))
  expect(only).toHaveLength(1)
  for (const { onlyFor, registered, next } of only)
    expect(onlyFor?.readers).toEqual(
      expect.arrayContaining([registered.by, ...next.map(({ by }) => by)]),
    )
})

test('a task is late, one was decided again, and two classes have not been told', () => {
  const decisions = storyMeetings.flatMap(({ items }) => items.flatMap((item) => item.decisions))
  expect(decisions.filter(({ repeats }) => repeats !== undefined)).toHaveLength(1)
  expect(decisions.filter(({ done }) => done === undefined)).toHaveLength(3)
  const told = new Set(announcements.flatMap((one) => one.classes ?? []))
  expect(classes.filter((name) => !told.has(name))).toEqual(['9Ә', '10А'])
})
