import { langs, type Lang } from '#core/words/lang.ts'

/**
 * What says nothing about anybody and is kept by the browser when it allows: the language of the
 * screens, whether single keys work, and whether somebody was shown around on this device.
 */
const keys = {
  lang: 'senim.lang',
  singleKeys: 'senim.single-keys',
  tour: 'senim.tour',
} as const

/** The language chosen here before, else the first of the browser's that Senim speaks, else Russian. */
export function preferredLang(storage: Storage | null, ofTheBrowser: readonly string[]): Lang {
  const wanted = [storage?.getItem(keys.lang) ?? '', ...ofTheBrowser].map((tag) => tag.slice(0, 2))
  return wanted.flatMap((tag) => langs.filter((lang) => lang === tag))[0] ?? 'ru'
}

export const rememberLang = (storage: Storage | null, lang: Lang): void =>
  storage?.setItem(keys.lang, lang)

export const prefersSingleKeys = (storage: Storage | null): boolean =>
  storage?.getItem(keys.singleKeys) !== 'off'

export const rememberSingleKeys = (storage: Storage | null, on: boolean): void =>
  storage?.setItem(keys.singleKeys, on ? 'on' : 'off')

export const sawTour = (storage: Storage | null): boolean => storage?.getItem(keys.tour) === 'seen'

export const rememberTour = (storage: Storage | null): void => storage?.setItem(keys.tour, 'seen')

/** The browser's storage, or null where it is forbidden. */
export function allowedStorage(): Storage | null {
  try {
    return window.localStorage
  } catch (error) {
    // Browsers that forbid storage throw at the mere look; the preference then lasts as long as the tab.
    if (error instanceof DOMException) return null
    throw error
  }
}
