import { expect, test } from 'vitest'
import { memberId } from '#core/ids.ts'
import { readArrival } from './arrival.ts'

const dana = memberId('AAAAAAAAAAAAAAAAAAAAAQ')

test('an invitation is the token in the fragment', () => {
  expect(readArrival('#invite=abc')).toEqual({ kind: 'invitation', token: 'abc' })
})

test('a key card names its person and its secret; the genesis behind them may be missing', () => {
  const card = { kind: 'card', account: dana, card: 'ABCD' }
  expect(readArrival(`#card=${dana}.ABCD`)).toEqual(card)
  expect(readArrival(`#card=${dana}.ABCD.genesis`)).toEqual(card)
})

test.each(['', '#', '#/today', '#card=', '#card=nobody.ABCD', `#card=${dana}`, '#r=x'])(
  'the fragment %o brings nothing',
  (fragment) => {
    expect(readArrival(fragment)).toEqual({ kind: 'nothing' })
  },
)
