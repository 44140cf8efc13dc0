import { textIn } from '#core/regulation/text-in.ts'
import { summaryOf } from '#core/regulation/told/summary.ts'
import { dottedDate, longDate } from '#core/words/dates.ts'
import { summaryWords } from '#core/words/regulation/form-words.ts'
import type { PublicRegulation } from '../ledger/ledger.ts'
import { Places } from './places.tsx'
import type { View } from './view.ts'

/** The rules of the school, for everybody: its own text, or what its values say. @clause S0-03 */
export function RegulationPage({ view }: { readonly view: View }) {
  const { lang, words, box } = view
  const known = box?.regulation ?? null
  if (known === null) {
    return (
      <>
        <h1>{words.regulation.title}</h1>
        <p class="lead">{words.regulation.notYet}</p>
      </>
    )
  }
  const { regulation, version, since } = known
  const { document, language } = regulation
  return (
    <>
      <Stamp view={view} known={known} />
      <h1>{textIn(document.title, lang, language)}</h1>
      <p class="soft">{words.regulation.version(version, longDate(lang, since))}</p>
      <Places view={view} known={known} />
      {document.text === undefined ? (
        <Values view={view} known={known} />
      ) : (
        <section>
          <h2>{words.regulation.whole}</h2>
          {paragraphs(textIn(document.text, lang, language)).map((text) => (
            <p class="regulation-text">{text}</p>
          ))}
        </section>
      )}
      {document.legalBasis.length > 0 && (
        <section>
          <h2>{words.regulation.basis}</h2>
          <ol>
            {document.legalBasis.map((law) => (
              <li>{textIn(law, lang, language)}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

interface PartProps {
  readonly view: View
  readonly known: PublicRegulation
}

/** Who approved it and when, above right, as on paper. @clause S1-01 */
function Stamp({ view: { lang }, known: { regulation } }: PartProps) {
  const { approval } = regulation.document
  const text = (texts: Readonly<Record<string, string>>) => textIn(texts, lang, regulation.language)
  const lines = (() => {
    switch (approval.kind) {
      case 'none':
        return []
      case 'head':
      case 'acting-head': {
        const { head, actingHead = head, headName = '' } = regulation.institution
        const [who, name] = approval.kind === 'head' ? [head, headName] : [actingHead, '']
        return [text(approval.stamp), text(who.nominative), approval.by ?? name]
      }
      case 'council':
        return [
          text(approval.stamp),
          approval.minutes === undefined ? '' : summaryWords[lang].minutes(approval.minutes),
        ]
      case 'author': {
        const post = regulation.posts.find(({ id }) => id === approval.post)
        return [post === undefined ? '' : text(post.name), approval.by ?? '']
      }
    }
  })()
  if (lines.length === 0) return null
  const { on } = { on: undefined, ...approval }
  return (
    <p class="stamp">
      {[...lines, on === undefined ? '' : dottedDate(on)]
        .filter((line) => line !== '')
        .map((line, i) => (
          <>
            {i > 0 && <br />}
            {line}
          </>
        ))}
    </p>
  )
}

/** What its values say, where the school wrote no text. */
function Values({ view: { lang, words }, known: { regulation } }: PartProps) {
  return (
    <section>
      <h2>{words.regulation.summary}</h2>
      {summaryOf(regulation, lang).map(({ title, lines }) => (
        <section>
          <h3>{title}</h3>
          <dl class="values">
            {lines.map(({ label, text }) => (
              <div>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  )
}

const paragraphs = (text: string): readonly string[] =>
  text.split(/\n{2,}/u).map((paragraph) => paragraph.trim())
