import type { Regulation } from '#core/regulation/regulation.ts'
import { closestPreset } from '#core/regulation/closest-preset.ts'
import { changesInWords } from '#core/regulation/told/changes-in-words.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { useDesk } from '../../desk.ts'
import { Summary } from './summary.tsx'

interface ChangeListProps {
  /** Null before the first version: then the whole of it is shown. */
  readonly before: Regulation | null
  readonly after: Regulation
}

/** What one version says otherwise than another, place by place. */
export function ChangeList({ before, after }: ChangeListProps) {
  const { lang } = useDesk()
  const words = editorWords[lang].changes
  if (before === null) {
    return (
      <>
        <p>{words.first}</p>
        <details>
          <summary>{words.whole}</summary>
          <Summary regulation={after} sample={closestPreset(after)} />
        </details>
      </>
    )
  }
  const changes = changesInWords(lang, before, after)
  if (changes.length === 0) return <p>{words.nothing}</p>
  return (
    <ul class="plain reg-changes">
      {changes.map((change) => (
        <li key={change.path}>
          <b>{change.place}</b>
          {change.before !== null && (
            <p>
              <span class="hint">{change.after === null ? words.removed : words.was}:</span>{' '}
              <del>{change.before}</del>
            </p>
          )}
          {change.after !== null && (
            <p>
              <span class="hint">{change.before === null ? words.added : words.becomes}:</span>{' '}
              <ins>{change.after}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
