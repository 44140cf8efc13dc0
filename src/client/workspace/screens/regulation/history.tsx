import { longDate } from '#core/words/dates.ts'
import { signersOf } from '#core/log/confirmed.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { useDesk } from '../../desk.ts'
import type { KeptRegulation } from '../../session/api.ts'
import { namesOf } from '../../who.ts'
import { ChangeList } from './change-list.tsx'

/** Every version that was in force, the newest first, with what it changed and who signed it. */
export function History({ versions }: { readonly versions: readonly KeptRegulation[] }) {
  const { state, t, lang } = useDesk()
  const words = editorWords[lang]
  return (
    <section>
      <h2>{words.history}</h2>
      {versions.toReversed().map((version) => {
        const before = versions[versions.indexOf(version) - 1]
        return (
          <details key={version.state.entry} class="card version">
            <summary>
              {words.version(version.state.version, longDate(lang, version.state.since))}
            </summary>
            <p class="hint">
              {words.proposed.signedBy(namesOf(state, t, signersOf(version.state)))}
            </p>
            {before === undefined ? (
              <p>{words.changes.first}</p>
            ) : (
              <ChangeList before={before.regulation} after={version.regulation} />
            )}
          </details>
        )
      })}
    </section>
  )
}
