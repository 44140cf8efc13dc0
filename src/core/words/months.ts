import type { Lang } from './lang.ts'

/*
 * Names as they stand alone, apart from `dates.ts`: the page of an answer has no byte to spare for
 * the headings of a calendar.
 */

/** `қараша 2026`: the heading of a month. @param month - 1 to 12. */
export function monthAndYear(lang: Lang, year: number, month: number): string {
  const name = monthNames[lang][month - 1] ?? ''
  switch (lang) {
    case 'kk':
      return `${year} жылғы ${name}`
    case 'ky':
      return `${year}\u2011жыл, ${name}`
    case 'ru':
    case 'en':
      return `${name} ${year}`
  }
}

/** Name of a month standing alone. @param month - 1 to 12. */
export const monthName = (lang: Lang, month: number): string => monthNames[lang][month - 1] ?? ''

/** Two or three letters for the head of a column. @param iso - 1 is Monday, 7 is Sunday. */
export const weekdayShort = (lang: Lang, iso: number): string => shortWeekdays[lang][iso - 1] ?? ''

const inOrder = (words: string): readonly string[] => words.split(' ')

const monthNames: Readonly<Record<Lang, readonly string[]>> = {
  kk: inOrder('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
  ky: inOrder('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  ru: inOrder('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  en: inOrder(
    'January February March April May June July August September October November December',
  ),
}

const shortWeekdays: Readonly<Record<Lang, readonly string[]>> = {
  kk: inOrder('дс сс ср бс жм сб жс'),
  ky: inOrder('дш шш шр бш жм иш жш'),
  ru: inOrder('пн вт ср чт пт сб вс'),
  en: inOrder('Mon Tue Wed Thu Fri Sat Sun'),
}
