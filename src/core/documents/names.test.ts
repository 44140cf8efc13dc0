import { expect, test } from 'vitest'
import { withEdits } from '../../../test/regulation-edits.ts'
import { clerkFor } from './clerk.ts'

test('a body has words of its own for the institution and its head [S0-05]', () => {
  const regulation = withEdits('kz-book-phone-box', {
    '/institution/word': { nominative: { kk: 'бөлім' }, genitive: { kk: 'бөлімнің' } },
    '/institution/head': {
      nominative: { kk: 'бөлім басшысы' },
      genitive: { kk: 'бөлім басшысының' },
    },
  })
  const { say } = clerkFor({ regulation, channel: 'box' }, 'kk')
  expect(say('{{word}}, {{wordGenitive}}, {{head}}')).toBe('бөлім, бөлімнің, бөлім басшысы')
})
