/** Letters that the alphabets write differently for one sound in a name: Бақыт is Бакыт in Russian. */
const alike: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}

/** Endings of Kazakh and Kyrgyz, which follow the whole name. */
const turkic = '(?:[лдт][аео]р)?(?:[ндт][ыиуо]н?|[гк][аео]|[ндт][аео]н?|[мбп]ен(?:ен)?)?'

/** Endings of Russian, which take the place of a last vowel. */
const russian = '(?:[аяуюыие]|[ое][йюм]|[ыи]м|[ое]го|[ое]му|[ую]ю|[ая]я)'

/** `text` in small letters, alike in the alphabets of the three languages. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('kk')
    .replaceAll(/[әғқңөұүһіё]/gu, (letter) => alike[letter] ?? letter)

/** The words of `text` as they are written. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []

/** What finds `name`, one word of it, in any case of Kazakh, Kyrgyz and Russian; words come folded. */
export function formsOf(name: string): RegExp {
  const whole = folded(name)
  const stems = [
    whole.replace(/[аеиоуыэюяйь]$/u, ''),
    // Петровская, Петровской; Достоевский, Достоевского.
    whole.replace(/(?:ая|яя|[иыо]й)$/u, ''),
    // Павел, Павла.
    whole.replace(/[ео]([клц])$/u, '$1'),
  ]
  return new RegExp(`^(?:${whole}${turkic}|(?:${stems.join('|')})${russian})$`, 'u')
}

/** Whether `word` begins as names do. */
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
