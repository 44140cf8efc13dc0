import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedIn, fold, wordsOf } from './fold.ts'
import { excerptOf, piecesOf } from './marks.ts'
import { createWordIndex } from './word-index.ts'

const letters = 'әғқңөұүһіыйёъэаАҚҒҢӨҰҮҺІЁЙxyzÇğışİ0123456789 -/.,«»\n'.split('')
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }),
)

test.each([
  ['Қазақ', 'казак'],
  ['ҒАЛЫМ', 'галым'],
  ['жаңа', 'жана'],
  ['өкпе', 'окпе'],
  ['ұл үлгі', 'ул улги'],
  ['айдаһар', 'аидахар'],
  ['Әке', 'аке'],
  ['ёлка', 'елка'],
  ['İstanbul ÇIĞ', 'istanbul cig'],
])('%s is compared as %s', (written, folded) => {
  expect(fold(written)).toBe(folded)
})

test('folding twice changes nothing more, and neither does the case before it', () => {
  fc.assert(
    fc.property(text, (written) => {
      const folded = fold(written)
      expect(fold(folded)).toBe(folded)
      expect(fold(written.toLowerCase())).toBe(folded)
    }),
  )
})

test('a letter is found by the beginning of each of its words', () => {
  fc.assert(
    fc.property(text, fc.nat(), (written, cut) => {
      const index = createWordIndex<number>()
      index.learn(1, written)
      for (const word of wordsOf(written)) {
        const beginning = Array.from(word)
          .slice(0, 1 + (cut % word.length))
          .join('')
        if (askedIn(beginning).length > 0) expect(index.find(beginning)).toEqual([1])
      }
    }),
  )
})

test('every word must be there, in any order, in either way of writing', () => {
  const index = createWordIndex<string>()
  index.learn('a', 'Асханада мәселе бар, кто-то ақша жинайды')
  index.learn('b', 'Асханадағы тамақ туралы')
  expect(index.find('АСХАНА')).toEqual(['a', 'b'])
  expect(index.find('акша асх')).toEqual(['a'])
  expect(index.find('кто')).toEqual(['a'])
  expect(index.find('то')).toEqual(['a'])
  expect(index.find('ханада')).toEqual([])
  expect(index.find(' . ')).toEqual([])
  index.learn('a', 'Басқа')
  expect(index.find('акша')).toEqual([])
})

test('a number is found as it is written, and alone', () => {
  const index = createWordIndex<string>()
  index.learn('book', 'К-1/2026')
  index.learn('journal', '№ 17')
  expect(index.find('к-1/2026')).toEqual(['book'])
  expect(index.find('к-1')).toEqual(['book'])
  expect(index.find('17')).toEqual(['journal'])
  expect(index.find('2026')).toEqual(['book'])
})

test('the pieces of a text join to it again', () => {
  fc.assert(
    fc.property(text, text, (written, query) => {
      const pieces = piecesOf(written, query)
      expect(pieces.map((piece) => piece.text).join('')).toBe(written)
    }),
  )
})

test('the words that were found are marked, whole', () => {
  expect(piecesOf('Ақшаны алды', 'акша')).toEqual([
    { text: 'Ақшаны', isHit: true },
    { text: ' алды', isHit: false },
  ])
  const marked = (query: string) =>
    piecesOf('Я никому не верю, нет', query)
      .filter(({ isHit }) => isHit)
      .map((piece) => piece.text)
  expect(marked('не вер')).toEqual(['не', 'верю'])
  expect(marked('не')).toEqual(['не', 'нет'])
  expect(piecesOf('Ештеңе', '')).toEqual([{ text: 'Ештеңе', isHit: false }])
})

test('an excerpt is a line around the first hit', () => {
  const long = `${'сөз '.repeat(40)}ақша\n${'соңы '.repeat(40)}`
  const excerpt = excerptOf(long, 'акша') ?? ''
  expect(excerpt).toMatch(/^…сөз .*ақша соңы .*…$/)
  expect(excerpt.length).toBeLessThan(100)
  expect(excerptOf('Ақша', 'акша')).toBe('Ақша')
  expect(excerptOf(long, 'жоқ')).toBeNull()
})
