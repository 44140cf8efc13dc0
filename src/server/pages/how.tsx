import { roleWords } from '#core/words/roles.ts'
import { steps } from './icons.tsx'
import { Places } from './places.tsx'
import type { View } from './view.ts'

/** The page that explains the box to whoever wants to know before trusting it. */
export function HowPage({ view }: { readonly view: View }) {
  const { words, box, lang } = view
  const attending = box?.attending ?? []
  return (
    <>
      <h1>{words.how.title}</h1>
      <ol class="steps">
        {words.how.steps.map(([title, text], i) => {
          const Drawing = steps[i % steps.length] ?? steps[0]
          return (
            <li>
              <Drawing />
              <div>
                <h2>{title}</h2>
                <p>{text}</p>
              </div>
            </li>
          )
        })}
      </ol>
      {box?.regulation && <Places view={view} known={box.regulation} />}
      {words.how.questions.map(([question, answer]) => (
        <details>
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
      {attending.length > 0 && (
        <details>
          <summary>{words.how.attending.question}</summary>
          <p>
            {words.how.attending.answer(
              attending.map(({ name, role }) => `${roleWords[lang][role]} (${name})`).join(', '),
            )}
          </p>
        </details>
      )}
    </>
  )
}
