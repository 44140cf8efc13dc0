import { dayOfWeek, partsOf, type PlainDate, type WallTime } from '../calendar/plain-date.ts'
import type { Lang } from './lang.ts'

/*
 * Own tables: browsers that say they know Kazakh and Kyrgyz often do not, and a server and a phone
 * must write the same date.
 */

/** The hyphen of «24‑ноябрь»: no line ends at it. */
const joined = '\u2011'

/** `2026 жылғы 24 қараша, сейсенбі`: a date as a letter of the school writes it. */
export function longDate(lang: Lang, date: PlainDate): string {
  const [year] = partsOf(date)
  const day = weekday(lang, dayOfWeek(date))
  switch (lang) {
    case 'kk':
      return `${year} жылғы ${dayAndMonth(lang, date)}, ${day}`
    case 'ky':
      return `${year}${joined}жылдын ${partsOf(date)[2]}${joined}${kyPossessive(date)}, ${day}`
    case 'ru':
      return `${dayAndMonth(lang, date)} ${year} г., ${day}`
    case 'en':
      return `${day}, ${dayAndMonth(lang, date)} ${year}`
  }
}

/** `2026 жылғы 24 қараша, сейсенбі, 15:00` */
export const longTime = (lang: Lang, { on, at }: WallTime): string =>
  `${longDate(lang, on)}, ${clock(at)}`

/** `24.11.2026`: the same in every language, where there is no room for a month. */
export function dottedDate(date: PlainDate): string {
  const [year, month, day] = date.split('-')
  return `${day}.${month}.${year}`
}

/** `24 қараша` */
export function dayAndMonth(lang: Lang, date: PlainDate): string {
  const [, month, day] = partsOf(date)
  const name = months[lang][month - 1] ?? ''
  return lang === 'ky' ? `${day}${joined}${name}` : `${day} ${name}`
}

/** `24 қараша, 15:00` */
export const shortTime = (lang: Lang, { on, at }: WallTime): string =>
  `${dayAndMonth(lang, on)}, ${clock(at)}`

/** `сейсенбі, 24 қараша`: for a day that is near. */
export const nearDay = (lang: Lang, on: PlainDate): string =>
  `${weekday(lang, dayOfWeek(on))}, ${dayAndMonth(lang, on)}`

/** `сейсенбі, 24 қараша, 15:00` */
export const nearTime = (lang: Lang, { on, at }: WallTime): string =>
  `${nearDay(lang, on)}, ${clock(at)}`

/** `1 желтоқсанға дейін`: the day itself is still in time. */
export function untilDate(lang: Lang, date: PlainDate): string {
  const [, month, day] = partsOf(date)
  switch (lang) {
    case 'kk':
      return `${day} ${kkDative[month - 1] ?? ''} дейін`
    case 'ky':
      return `${day}${joined}${kyDative[month - 1] ?? ''} чейин`
    case 'ru':
      return `до ${dayAndMonth(lang, date)}`
    case 'en':
      return `by ${dayAndMonth(lang, date)}`
  }
}

/** Name of a day of the week. @param iso - 1 is Monday, 7 is Sunday. */
export const weekday = (lang: Lang, iso: number): string => weekdays[lang][iso - 1] ?? ''

/** `every day`, `Monday to Friday`, or the days one by one. @param isos - ascending, 1 is Monday. */
export function weekdaysInWords(lang: Lang, isos: readonly number[]): string {
  if (isos.length === 7) return everyDay[lang]
  if (isos.join('') === '12345') return mondayToFriday[lang]
  return isos.map((iso) => weekday(lang, iso)).join(', ')
}

/** `09:05` @param at - minutes since midnight. */
export const clock = (at: number): string =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`

const inOrder = (words: string): readonly string[] => words.split(' ')

const months: Readonly<Record<Lang, readonly string[]>> = {
  kk: inOrder('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
  ky: inOrder('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  ru: inOrder('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  en: inOrder(
    'January February March April May June July August September October November December',
  ),
}

const kkDative = inOrder(
  'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға',
)

const kyDative = inOrder(
  'январга февралга мартка апрелге майга июнга июлга августка сентябрга октябрга ноябрга декабрга',
)

/** As in «24-ноябры»: the day belongs to the month, the month to the year. */
const kyPossessive = (date: PlainDate): string =>
  inOrder('январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры')[
    partsOf(date)[1] - 1
  ] ?? ''

const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  kk: inOrder('дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'),
  ky: inOrder('дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби'),
  ru: inOrder('понедельник вторник среда четверг пятница суббота воскресенье'),
  en: inOrder('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
}

const everyDay: Readonly<Record<Lang, string>> = {
  kk: 'күн сайын',
  ky: 'күн сайын',
  ru: 'каждый день',
  en: 'every day',
}

const mondayToFriday: Readonly<Record<Lang, string>> = {
  kk: 'дүйсенбіден жұмаға дейін',
  ky: 'дүйшөмбүдөн жумага чейин',
  ru: 'с понедельника по пятницу',
  en: 'Monday to Friday',
}
