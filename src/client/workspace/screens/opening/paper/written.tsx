import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import { useDesk } from '../../../desk.ts'
import type { Sheet, UnsentThing } from '../../../session/unsent/thing.ts'

interface WrittenProps {
  readonly thing: UnsentThing
}

type Words = WorkspaceWords['paperOpening']
type Lines = readonly (readonly [name: string, text: string])[]

/** What stands in a thing that was not taken: where it can never be sent it is written down anew. */
export function Written({ thing }: WrittenProps) {
  const { t } = useDesk()
  const words = t.paperOpening
  const lines =
    thing.kind === 'sheet' ? ofSheet(words, thing.sheet) : ofOpening(words, thing.opening)
  return (
    <details class="why">
      <summary>{words.unsent.written}</summary>
      <dl class="facts stacked">
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const ofSheet = ({ sheet: words }: Words, { text, brief, onlyFor }: Sheet): Lines =>
  said([
    [words.text, text],
    [words.brief, brief],
    [words.onlyFor, onlyFor],
  ])

const ofOpening = ({ box: words }: Words, opening: PaperOpening): Lines =>
  said([
    [words.people, opening.present.map(({ name }) => name).join(', ')],
    [words.seal, opening.sealFound && words.states[opening.sealFound.state]],
    [words.sealNumber, opening.sealFound?.number],
    [words.damageWhat, opening.damage],
    [words.letters, String(opening.letters)],
    [words.junk, String(opening.junk)],
    [words.newSeal, opening.newSeal],
    [words.incident, opening.incident?.measure],
  ])

const said = (lines: readonly (readonly [string, string | null | undefined])[]): Lines =>
  lines.flatMap(([name, text]) => (text ? [[name, text] as const] : []))
