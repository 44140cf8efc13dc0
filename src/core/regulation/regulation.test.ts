import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { canonicalBytes, parseCanonical } from '../log/canonical.ts'
import { contradictionsOf } from './contradictions.ts'
import { preset, presetIds } from './presets/presets.ts'
import { Regulation, regulationHash } from './regulation.ts'
import { Texts } from './settings/text.ts'

const page = readFileSync(new URL('../../../docs/formats/regulation.md', import.meta.url), 'utf8')
const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(page)?.[1] ?? '')

describe('the sixth regulation, a Polish one on the page of the format', () => {
  const sixth = v.parse(Regulation, example)

  test('is read as it is written, without a line of code', () => {
    expect(sixth).toEqual(example)
    expect(sixth.language).toBe('pl')
  })

  test('does not contradict itself', () => {
    expect(contradictionsOf(sixth)).toEqual([])
  })

  test('has the hash that the page gives', () => {
    expect(/has the hash `([^`]*)`/u.exec(page)?.[1]).toBe(regulationHash(sixth))
  })
})

test('every preset comes back from its canonical JSON as it was', () => {
  for (const id of presetIds) {
    const bytes = canonicalBytes(preset(id))
    const back = v.parse(Regulation, parseCanonical(bytes))
    expect(back).toEqual(preset(id))
    expect(regulationHash(back)).toBe(regulationHash(preset(id)))
  }
})

test('five presets have five hashes', () => {
  expect(new Set(presetIds.map((id) => regulationHash(preset(id)))).size).toBe(5)
})

test('any text in any language comes back from canonical JSON, and another has another hash', () => {
  const box = preset('kg-box-biweekly')
  const withTitle = (title: Texts): Regulation => ({
    ...box,
    document: { ...box.document, title },
  })
  const language = fc.constantFrom('kk', 'ky', 'pl', 'uz-Cyrl', 'zh-Hant-TW', 'es-419')
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((s) => s.trim() !== '')
  const titles = fc.dictionary(language, line, { minKeys: 1 }).map((texts) => v.parse(Texts, texts))
  fc.assert(
    fc.property(titles, titles, (one, other) => {
      const [a, b] = [withTitle(one), withTitle(other)]
      expect(v.parse(Regulation, parseCanonical(canonicalBytes(a)))).toEqual(a)
      const same = canonicalBytes(one).join() === canonicalBytes(other).join()
      expect(regulationHash(a) === regulationHash(b)).toBe(same)
    }),
  )
})

test('a regulation with a property that the format does not know is refused', () => {
  const box = preset('kg-box-biweekly')
  expect(v.is(Regulation, box)).toBe(true)
  expect(v.is(Regulation, { ...box, colour: 'red' })).toBe(false)
  expect(v.is(Regulation, { ...box, v: 2 })).toBe(false)
  expect(v.is(Regulation, { ...box, seal: { kind: 'none', checkedAtOpening: true } })).toBe(false)
})

test('a text without a language, or in none that exists, is refused', () => {
  for (const texts of [{}, { Kazakh: 'жәшік' }, { kk: ' ' }, { kk: 7 }])
    expect(v.is(Texts, texts)).toBe(false)
})
