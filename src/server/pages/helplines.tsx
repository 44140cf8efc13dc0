import { helplineNumbers, helplinesOf, type Helpline } from '#core/words/helplines.ts'
import type { View } from './view.ts'

/** The lines that answer when the box cannot, each with its number as a link. */
export function Helplines({ view }: { readonly view: View }) {
  const { words } = view
  return (
    <ul class="lines">
      {linesOf(view).map((line) => (
        <li>
          <a href={`tel:${helplineNumbers[line]}`}>{helplineNumbers[line]}</a>
          <span>{words.notices.lines[line]}</span>
        </li>
      ))}
    </ul>
  )
}

/** Their numbers alone, inside a sentence. */
export const HelplineNumbers = ({ view }: { readonly view: View }) => (
  <b class="numbers">
    {linesOf(view).map((line, i) => (
      <>
        {i > 0 && ' · '}
        <a href={`tel:${helplineNumbers[line]}`}>{helplineNumbers[line]}</a>
      </>
    ))}
  </b>
)

/** The page of helplines. */
export function HelpPage({ view }: { readonly view: View }) {
  const { words } = view
  return (
    <>
      <h1>{words.notices.helpTitle}</h1>
      <p class="lead">{words.notices.helpLead}</p>
      <Helplines view={view} />
      <h2>{words.notices.outside}</h2>
      <p>{words.notices.outsideHow}</p>
    </>
  )
}

/** Without a school nobody knows the country: the rescue number is the same in both. */
const linesOf = ({ box }: View): readonly Helpline[] =>
  box === null ? ['rescue'] : helplinesOf[box.school.country]
