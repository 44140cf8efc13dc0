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

test('a role in a demo is its account, and nothing secret', () => {
  expect(readArrival(`#demo=${dana}`)).toEqual({ kind: 'demo', account: dana })
})

test.each([
  '',
  '#',
  '#demo=nobody',
  '#/today',
  '#card=',
  '#card=nobody.ABCD',
  `#card=${dana}`,
  '#r=x',
])('the fragment %o brings nothing', (fragment) => {
  expect(readArrival(fragment)).toEqual({ kind: 'nothing' })
})
