import { expect, test } from 'vitest'
import { paperWords } from '../../words/papers/paper-words.ts'
import { preset, presetIds } from './presets.ts'

test('no post has a form for a woman that offices do not write [S0-70]', () => {
  const posts = presetIds.flatMap((id) => preset(id).posts)
  expect(posts.length).toBeGreaterThan(10)
  expect(posts.filter(({ feminine }) => feminine !== undefined)).toEqual([])
})

test('the chair, who has one in Kazakh and Kyrgyz, is worded by the papers [S0-70]', () => {
  const forms = (lang: keyof typeof paperWords) => {
    const { meeting, orders } = paperWords[lang]
    return [meeting.electedChairFeminine, meeting.chairFeminine, orders.chairFeminine].join(' ')
  }
  for (const lang of ['kk', 'ky'] as const) expect(forms(lang).match(/төрайым/g)).toHaveLength(3)
  expect(forms('ru')).not.toContain('председательниц')
  expect(paperWords.ru.meeting.electedSecretaryFeminine).toContain('избрана ')
})
