import { expect, test } from 'vitest'
import { paperWords } from '../words/papers/paper-words.ts'
import { preset, presetIds } from '../regulation/presets/presets.ts'
import { papersOf } from './papers-of.ts'
import { wordingParts } from './wording-parts.ts'

test('every template stands under one paper', () => {
  const all = Object.entries(paperWords.ru).flatMap(([group, templates]) =>
    Object.keys(templates).map((name) => `${group}.${name}`),
  )
  const placed = wordingParts.flatMap(({ group, names }) => names.map((name) => `${group}.${name}`))
  expect(all.length).toBeGreaterThan(200)
  expect([...placed].sort()).toEqual([...all].sort())
})

test('every paper of a preset has a part of its own, but the journals, which share one', () => {
  const titles = wordingParts.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  for (const id of presetIds)
    for (const kind of papersOf(preset(id)))
      expect(titles).toContain(kind === 'opening-journal' ? 'journal' : kind)
})
