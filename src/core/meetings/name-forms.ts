import { fold } from '../search/fold.ts'

/** Endings of Kazakh and Kyrgyz, which follow the whole name. */
const turkic = '(?:[лдт][аео]р)?(?:[ндт][ыиуо]н?|[гк][аео]|[ндт][аео]н?|[мбп]ен(?:ен)?)?'

/** Endings of Russian, which take the place of a last vowel; folded, so that й is и. */
const russian = '(?:[аяуюыие]|[ое][июм]|[ыи]м|[ое]го|[ое]му|[ую]ю|[ая]я)'

/** The words of `text` as they are written. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []

/** What finds `name`, one word of it, in any case of Kazakh, Kyrgyz and Russian; words come folded. */
export function formsOf(name: string): RegExp {
  const whole = fold(name)
  const stems = [
    whole.replace(/[аеиоуыэюяь]$/u, ''),
    // Петровская, Петровской; Достоевский, Достоевского.
    whole.replace(/(?:ая|яя|[иыо]и)$/u, ''),
    // Павел, Павла.
    whole.replace(/[ео]([клц])$/u, '$1'),
  ]
  return new RegExp(`^(?:${whole}${turkic}|(?:${stems.join('|')})${russian})$`, 'u')
}

/** Whether `word` begins as names do. */
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
