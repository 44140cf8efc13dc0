import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Lang } from '#core/words/lang.ts'
import {
  allowedStorage,
  preferredLang,
  prefersSingleKeys,
  rememberLang,
  rememberSingleKeys,
} from './preferences.ts'

/** The two preferences of this browser, and how to change them. */
export interface Preferences {
  readonly lang: Lang
  readonly setLang: (lang: Lang) => void
  readonly singleKeys: boolean
  readonly setSingleKeys: (on: boolean) => void
}

/** Reads the preferences once, keeps changes, and tells the page its language. */
export function usePreferences(): Preferences {
  const storage = useMemo(allowedStorage, [])
  const [lang, setLang] = useState(() => preferredLang(storage, navigator.languages))
  const [singleKeys, setSingleKeys] = useState(() => prefersSingleKeys(storage))
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  return {
    lang,
    setLang: (chosen) => {
      rememberLang(storage, chosen)
      setLang(chosen)
    },
    singleKeys,
    setSingleKeys: (on) => {
      rememberSingleKeys(storage, on)
      setSingleKeys(on)
    },
  }
}
