import { Check } from '../parts/choice.tsx'
import { useDesk } from '../desk.ts'
import { paperFor, peopleFor, type IssueChoice, type PaperToIssue } from './issue.ts'

interface FormsProps {
  readonly of: PaperToIssue
  readonly choice: IssueChoice
  readonly onChoice: (choice: IssueChoice) => void
}

/** «төраға / төрайым»: for each signer whose post this paper has in a form for a woman. */
export function Forms({ of, choice, onChoice }: FormsProps) {
  const { t } = useDesk()
  const withForm = (index: number, form: 'masculine' | 'feminine'): IssueChoice => ({
    ...choice,
    forms: new Map([...choice.forms, [index, form]]),
  })
  // The paper itself knows best: whoever is a chair in minutes may have another post elsewhere.
  const words = (index: number, form: 'masculine' | 'feminine') =>
    JSON.stringify(paperFor(of, withForm(index, form)))
  const choosable = peopleFor(of, choice).flatMap(({ name, form }, index) =>
    name === null || words(index, 'feminine') === words(index, 'masculine')
      ? []
      : { index, name, isFeminine: form === 'feminine' },
  )
  if (choosable.length === 0) return null
  return (
    <fieldset class="choice">
      <legend>{t.papers.issue.forms}</legend>
      {choosable.map(({ index, name, isFeminine }) => (
        <Check
          key={index}
          label={name}
          checked={isFeminine}
          onChecked={(isChosen) => onChoice(withForm(index, isChosen ? 'feminine' : 'masculine'))}
        />
      ))}
    </fieldset>
  )
}
