import { expect, test } from 'vitest'
import { langs, type Lang } from '../lang.ts'
import { publicWords } from './public-words.ts'

/** Every sentence of `words`; what takes an argument is called with a mark. */
function sentences(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words('…', '…'))]
  if (typeof words !== 'object' || words === null) throw new TypeError('not words')
  return Object.values(words).flatMap(sentences)
}

const all = (lang: Lang) => [
  ...sentences(publicWords(lang, 'child')),
  ...sentences(publicWords(lang, 'adult')),
]

test('no sentence is empty, and none has a space at its end or two in a row', () => {
  for (const lang of langs) {
    expect(all(lang).length).toBeGreaterThan(200)
    for (const sentence of all(lang)) expect(sentence).toMatch(/^\S(?:(?! {2})[\s\S])*\S$/)
  }
})

test('Kazakh, Kyrgyz and Russian are written in their own letters', () => {
  const latin = /[A-Za-z]{2,}/g
  const names = new Set(['Chrome', 'Firefox', 'Safari', 'Shift', 'http', 'https', 'QR'])
  for (const lang of ['kk', 'ky', 'ru'] as const) {
    const foreign = all(lang).flatMap((sentence) => sentence.match(latin) ?? [])
    expect(foreign.filter((word) => !names.has(word))).toEqual([])
  }
})

test('Kazakh letters do not stray into Kyrgyz or Russian, nor Kyrgyz ones into Russian', () => {
  expect(all('ky').join(' ')).not.toMatch(/[әғқұһі]/i)
  expect(all('ru').join(' ')).not.toMatch(/[әғқңөұүһі]/i)
  expect(all('kk').join(' ')).toMatch(/[әғқңөұүһі]/i)
})

test('a child is not addressed as a stranger, nor an adult as a child', () => {
  const polite = {
    kk: /(ыңыз|іңіз|сіз)(?!\p{L})/iu,
    ky: /(ыңыз|иңиз|уңуз|үңүз|сиз)(?!\p{L})/iu,
    ru: /(?<!\p{L})(вы|вас|вам|ваш\p{L}*)(?!\p{L})/iu,
  }
  for (const lang of ['kk', 'ky', 'ru'] as const) {
    const child = sentences(publicWords(lang, 'child'))
    expect(child.filter((sentence) => polite[lang].test(sentence))).toEqual([])
    expect(sentences(publicWords(lang, 'adult')).join(' ')).toMatch(polite[lang])
  }
  const familiar = {
    kk: /(?<!\p{L})(сен|сенің|саған|сені)(?!\p{L})/iu,
    ky: /(?<!\p{L})(сен|сенин|сага|сени)(?!\p{L})/iu,
    ru: /(?<!\p{L})(ты|тебя|тебе|тво\p{L}*)(?!\p{L})/iu,
  }
  for (const lang of ['kk', 'ky', 'ru'] as const) {
    const adult = sentences(publicWords(lang, 'adult'))
    expect(adult.filter((sentence) => familiar[lang].test(sentence))).toEqual([])
  }
})

test('no word calls the author an informer', () => {
  for (const lang of langs) {
    expect(all(lang).join(' ')).not.toMatch(/хабарлаушы|кабарчы|донос|стукач|informer|whistle/i)
  }
})
