import type { PaperLang } from '../words/papers/paper-langs.ts'

/** What a Russian number agrees with: лист, пломба, письмо. */
export type Gender = 'masculine' | 'feminine' | 'neuter'

/**
 * `number` as papers write it out beside the digits: «сорок восемь», «қырық сегіз».
 *
 * @param number - whole, 0 to 9999.
 * @throws RangeError for any other.
 */
export function numberInWords(
  lang: PaperLang,
  number: number,
  gender: Gender = 'masculine',
): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999)
    throw new RangeError('only whole numbers from 0 to 9999 are written out')
  if (number === 0) return zero[lang]
  const thousands = Math.floor(number / 1000)
  const parts = lang === 'ru' ? russian(number, thousands, gender) : turkic(lang, number, thousands)
  return parts.filter((part) => part !== '').join(' ')
}

const inOrder = (words: string): readonly string[] => ['', ...words.split(' ')]
const at = (words: readonly string[], index: number): string => words[index] ?? ''

const zero: Readonly<Record<PaperLang, string>> = { kk: 'нөл', ky: 'нөл', ru: 'ноль' }

const names = {
  kk: {
    ones: inOrder('бір екі үш төрт бес алты жеті сегіз тоғыз'),
    tens: inOrder('он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'),
    hundred: 'жүз',
    thousand: 'мың',
  },
  ky: {
    ones: inOrder('бир эки үч төрт беш алты жети сегиз тогуз'),
    tens: inOrder('он жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон'),
    hundred: 'жүз',
    thousand: 'миң',
  },
}

/** «бір жүз», «бір мың»: an official number names the one as well. */
function turkic(lang: 'kk' | 'ky', number: number, thousands: number): readonly string[] {
  const { ones, tens, hundred, thousand } = names[lang]
  const hundreds = Math.floor(number / 100) % 10
  return [
    thousands > 0 ? `${at(ones, thousands)} ${thousand}` : '',
    hundreds > 0 ? `${at(ones, hundreds)} ${hundred}` : '',
    at(tens, Math.floor(number / 10) % 10),
    at(ones, number % 10),
  ]
}

const hundredsRu = inOrder(
  'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
)
const tensRu = inOrder(
  'десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
)
const onesRu = inOrder(
  'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
)
const oneRu: Readonly<Record<Gender, string>> = {
  masculine: 'один',
  feminine: 'одна',
  neuter: 'одно',
}

function russian(number: number, thousands: number, gender: Gender): readonly string[] {
  const rest = number % 1000
  return [
    ...(thousands > 0 ? [belowHundred(thousands, 'feminine'), thousandRu(thousands)] : []),
    at(hundredsRu, Math.floor(rest / 100)),
    belowHundred(rest % 100, gender),
  ]
}

function belowHundred(number: number, gender: Gender): string {
  if (number < 20) return below20(number, gender)
  return [at(tensRu, Math.floor(number / 10)), below20(number % 10, gender)]
    .filter((part) => part !== '')
    .join(' ')
}

function below20(number: number, gender: Gender): string {
  if (number === 1) return oneRu[gender]
  return number === 2 && gender === 'feminine' ? 'две' : at(onesRu, number)
}

function thousandRu(thousands: number): string {
  if (thousands === 1) return 'тысяча'
  return thousands <= 4 ? 'тысячи' : 'тысяч'
}
