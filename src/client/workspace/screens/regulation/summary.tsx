import type { Regulation } from '#core/regulation/regulation.ts'
import type { PresetId } from '#core/regulation/presets/presets.ts'
import { summaryOf } from '#core/regulation/told/summary.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { useDesk } from '../../desk.ts'
import { sourceOf } from './form/form-desk.ts'

interface SummaryProps {
  readonly regulation: Regulation
  readonly sample: PresetId
}

/** What a regulation says, with the clause beside each value that is still the sample's. */
export function Summary({ regulation, sample }: SummaryProps) {
  const { lang } = useDesk()
  return (
    <div class="reg-summary">
      {summaryOf(regulation, lang).map(({ title, lines }) => (
        <section key={title} class="card">
          <h3>{title}</h3>
          <dl>
            {lines.map(({ label, text, path }) => (
              <div key={path + label}>
                <dt>{label}</dt>
                <dd>
                  {text} <Clause regulation={regulation} sample={sample} path={path} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

/** The clause of a value, or of the first value in it that has one. */
function Clause({ regulation, sample, path }: SummaryProps & { readonly path: string }) {
  const { lang } = useDesk()
  const paths = [path, `${path}/kind`, `${path}/name`, `${path}/posts`, `${path}/who`, `${path}/0`]
  const sources = paths.map((one) => sourceOf(regulation, sample, one))
  const source = sources.find((one) => one !== undefined && 'clause' in one)
  if (source === undefined || !('clause' in source)) return null
  return (
    <small class="clause" title={editorWords[lang].edit.clause(source.clause)}>
      {source.clause}
    </small>
  )
}
