import { expect, test } from 'vitest'
import { withEdits } from '../../../test/regulation-edits.ts'
import { gapsOf, gapWords } from './gaps.ts'
import { preset, presetIds } from './presets/presets.ts'

const words = (regulation: Parameters<typeof gapsOf>[0]) =>
  gapsOf(regulation).map(({ word, path }) => `${path} ${word}`)

test('every preset waits for the name of the school, and says so at its field', () => {
  for (const id of presetIds)
    expect(words(preset(id))).toContain('/institution/name school-has-no-name')
})

test('a day that the regulation leaves open is asked for [S3-07] [S0-69] [S2-13]', () => {
  expect(words(preset('kg-post-weekly'))).toEqual([
    '/institution/name school-has-no-name',
    '/channels/0/place box-has-no-place',
    '/openings/0/rule/days day-is-not-said',
    '/openings/0/rule/at hour-is-not-said',
  ])
  expect(words(preset('kz-book-phone-box'))).toContain('/openings/0/rule/days day-is-not-said')
  expect(words(preset('kg-box-biweekly'))).toContain(
    '/openings/0/rule/countedFrom week-is-not-said',
  )
})

test('one box has one hour', () => {
  const opening = preset('kg-commission-sealed').openings[0]
  if (opening === undefined) throw new Error('a preset without an opening')
  const regulation = withEdits('kg-commission-sealed', {
    '/openings': [opening, { ...opening, id: 'later', rule: { ...opening.rule, at: 900 } }],
  })
  expect(words(regulation)).toContain('/openings/1/rule/at hours-of-one-box-differ')
})

test('every word is found somewhere', () => {
  expect(gapWords).toHaveLength(6)
})
