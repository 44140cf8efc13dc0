import type { Lang } from './lang.ts'

/** Names of the days that the calendars of Kazakhstan and Kyrgyzstan know. */
export const holidayNames = {
  'new-year': { kk: 'Жаңа жыл', ky: 'Жаңы жыл', ru: 'Новый год', en: 'New Year' },
  christmas: {
    kk: 'Рождество мерекесі',
    ky: 'Рождество майрамы',
    ru: 'Рождество',
    en: 'Orthodox Christmas',
  },
  'womens-day': {
    kk: 'Халықаралық әйелдер күні',
    ky: 'Аялдардын эл аралык күнү',
    ru: 'Международный женский день',
    en: 'International Women’s Day',
  },
  'constitution-day': {
    kk: 'Конституция күні',
    ky: 'Конституция күнү',
    ru: 'День Конституции',
    en: 'Constitution Day',
  },
  nauryz: { kk: 'Наурыз мейрамы', ky: 'Нооруз майрамы', ru: 'Наурыз', en: 'Nauryz' },
  nooruz: { kk: 'Наурыз мейрамы', ky: 'Нооруз майрамы', ru: 'Нооруз', en: 'Nooruz' },
  'unity-day': {
    kk: 'Қазақстан халқының бірлігі мерекесі',
    ky: 'Казакстан элинин биримдик майрамы',
    ru: 'Праздник единства народа Казахстана',
    en: 'Unity Day',
  },
  'may-days': {
    kk: 'Мамыр мерекелері',
    ky: 'Май майрамдары',
    ru: 'Майские праздники',
    en: 'May holidays',
  },
  'defenders-day': {
    kk: 'Отан қорғаушы күні',
    ky: 'Мекен коргоочулар күнү',
    ru: 'День защитника Отечества',
    en: 'Defender of the Fatherland Day',
  },
  'revolution-day': {
    kk: 'Халықтық Сәуір революциясы күні',
    ky: 'Элдик Апрель революциясы күнү',
    ru: 'День народной Апрельской революции',
    en: 'People’s April Revolution Day',
  },
  'victory-day': { kk: 'Жеңіс күні', ky: 'Жеңиш күнү', ru: 'День Победы', en: 'Victory Day' },
  'capital-day': { kk: 'Астана күні', ky: 'Борбор күнү', ru: 'День столицы', en: 'Capital Day' },
  'republic-day': {
    kk: 'Республика күні',
    ky: 'Республика күнү',
    ru: 'День Республики',
    en: 'Republic Day',
  },
  'independence-day': {
    kk: 'Тәуелсіздік күні',
    ky: 'Көз карандысыздык күнү',
    ru: 'День независимости',
    en: 'Independence Day',
  },
  'orozo-ait': { kk: 'Ораза айт', ky: 'Орозо айт', ru: 'Орозо айт', en: 'Orozo Ait' },
  'kurman-ait': { kk: 'Құрбан айт', ky: 'Курман айт', ru: 'Курман айт', en: 'Kurman Ait' },
  'kurban-ait': { kk: 'Құрбан айт', ky: 'Курман айт', ru: 'Курбан айт', en: 'Kurban Ait' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>

/** The name of a holiday by its word in a calendar, or null for a word that nobody knows. */
export function holidayName(lang: Lang, word: string): string | null {
  const found = Object.entries(holidayNames).find(([known]) => known === word)
  return found?.[1][lang] ?? null
}
