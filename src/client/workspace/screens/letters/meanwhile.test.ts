import { expect, test } from 'vitest'
import { dana, exampleAnswer, exampleLetter, marat } from './letter.example.ts'
import { answeredMeanwhile } from './meanwhile.ts'

const answered = exampleLetter(1, { answers: [exampleAnswer(20), exampleAnswer(30)] })

test('a colleague who answered since the text was begun is named', () => {
  expect(answeredMeanwhile(answered, 1, marat)).toBe(dana)
})

test('answers that were there before are no surprise', () => {
  expect(answeredMeanwhile(answered, 2, marat)).toBeNull()
})

test('an own answer is no surprise', () => {
  expect(answeredMeanwhile(answered, 0, dana)).toBeNull()
})
