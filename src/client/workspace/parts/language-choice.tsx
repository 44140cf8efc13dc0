import { langNames, langs } from '#core/words/lang.ts'
import { useDesk } from '../desk.ts'

/** The languages, each by its own name. */
export function LanguageChoice() {
  const { t, lang, setLang } = useDesk()
  return (
    <div class="languages" role="group" aria-label={t.common.languages}>
      {langs.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === lang}
          onClick={() => setLang(one)}
        >
          {langNames[one]}
        </button>
      ))}
    </div>
  )
}
