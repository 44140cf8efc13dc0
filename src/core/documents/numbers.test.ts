import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paperLangs, type PaperLang } from '../words/papers/paper-langs.ts'
import { numberInWords } from './numbers.ts'

const whole = fc.integer({ min: 0, max: 9999 })
const lang = fc.constantFrom(...paperLangs)

/** What each word adds; a thousand multiplies what stands before it, a hundred its last word. */
const values: Readonly<Record<PaperLang, string>> = {
  kk: 'нөл=0 бір=1 екі=2 үш=3 төрт=4 бес=5 алты=6 жеті=7 сегіз=8 тоғыз=9 он=10 жиырма=20 отыз=30 қырық=40 елу=50 алпыс=60 жетпіс=70 сексен=80 тоқсан=90 жүз=h мың=t',
  ky: 'нөл=0 бир=1 эки=2 үч=3 төрт=4 беш=5 алты=6 жети=7 сегиз=8 тогуз=9 он=10 жыйырма=20 отуз=30 кырк=40 элүү=50 алтымыш=60 жетимиш=70 сексен=80 токсон=90 жүз=h миң=t',
  ru: 'ноль=0 один=1 одна=1 одно=1 два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 тридцать=30 сорок=40 пятьдесят=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 двести=200 триста=300 четыреста=400 пятьсот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900 тысяча=t тысячи=t тысяч=t',
}

function read(language: PaperLang, words: string): number {
  const meaning = new Map(
    values[language].split(' ').map((pair) => {
      const [word = '', value = ''] = pair.split('=')
      return [word, value]
    }),
  )
  return words.split(' ').reduce((sum, word) => {
    const value = meaning.get(word)
    if (value === undefined) throw new RangeError(`${word} is no number in ${language}`)
    if (value === 't') return sum * 1000
    return value === 'h' ? sum - (sum % 10) + (sum % 10) * 100 : sum + Number(value)
  }, 0)
}

describe('a number in words', () => {
  test('is read back as the same number in every language and gender', () => {
    const gender = fc.constantFrom('masculine' as const, 'feminine' as const, 'neuter' as const)
    fc.assert(
      fc.property(lang, whole, gender, (language, number, of) => {
        expect(read(language, numberInWords(language, number, of))).toBe(number)
      }),
    )
  })

  test('is what closing inscriptions say [S0-28]', () => {
    expect(numberInWords('kk', 48)).toBe('қырық сегіз')
    expect(numberInWords('ky', 96)).toBe('токсон алты')
    expect(numberInWords('ru', 1212)).toBe('одна тысяча двести двенадцать')
    expect(numberInWords('ru', 2001, 'neuter')).toBe('две тысячи одно')
    expect(numberInWords('ru', 22, 'feminine')).toBe('двадцать две')
    expect(numberInWords('kk', 115)).toBe('бір жүз он бес')
    expect(numberInWords('ky', 5000)).toBe('беш миң')
    expect(paperLangs.map((language) => numberInWords(language, 0))).toEqual(['нөл', 'нөл', 'ноль'])
  })

  test('is refused where a paper never has one', () => {
    for (const number of [-1, 10_000, 1.5, Number.NaN])
      expect(() => numberInWords('ru', number)).toThrow(RangeError)
  })
})
