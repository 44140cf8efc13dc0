/** What the letters of a school are about. */
const words =
  'асханада мәселе бар кішілер ақша жинайды үзілісте дәліз сынып мұғалім айқайлады қорқамын ешкімге айтпаңыз өтінемін бүгін кеше мектептен кейін спортзал киім ілгіш телефонымды тартып алды қайтармады достарым көрді үндемеді ата-анама айта алмаймын тоқсан бағасы әділ емес су суық терезе ашық дәретхана есігі жабылмайды көмектесіңізші рақмет'.split(
    ' ',
  )
/** Words in one letter: about 700 characters. */
const length = 90
/** Different ones among them: so a word stands in one letter of six. */
const different = 8

/** The letter with this number: always the same, its number at the end. */
export function listText(number: number): string {
  let state = number
  const draw = (from: readonly string[]): string => {
    // A linear congruential generator: any mixture of words will do.
    state = (state * 69_069 + 1) % 2 ** 32
    return from[Math.floor((state / 2 ** 32) * from.length)] ?? ''
  }
  const own = Array.from({ length: different }, () => draw(words))
  const text = Array.from({ length }, () => draw(own))
  return `${text.join(' ')}. ${number}-хат.`
}
