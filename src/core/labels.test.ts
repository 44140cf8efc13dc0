import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromUtf8, utf8 } from './bytes.ts'
import { labelled, labels } from './labels.ts'

const all = Object.values(labels)

test('every label names one purpose and its version', () => {
  expect(new Set(all).size).toBe(all.length)
  for (const label of all) expect(label).toMatch(/^senim\/[a-z/-]+\/v1$/)
})

test('no label is the beginning of another', () => {
  for (const label of all) {
    expect(all.filter((other) => other !== label && other.startsWith(label))).toEqual([])
  }
})

test('what is labelled begins with the label and a line feed', () => {
  expect(fromUtf8(labelled(labels.entry, utf8('a'), utf8('b')))).toBe('senim/entry/v1\nab')
})

test('the page of the labels lists these and no others', () => {
  const page = readFileSync(new URL('../../docs/formats/labels.md', import.meta.url), 'utf8')
  const listed = page.match(/(?<=^\| `)senim\/[^`]+/gmu) ?? []
  expect(new Set(listed)).toEqual(new Set(all))
})
