import { useState } from 'preact/hooks'
import type { WallTime } from '#core/calendar/plain-date.ts'
import type { BoxId, MemberId } from '#core/ids.ts'
import { roleWords } from '#core/words/roles.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/choice.tsx'
import { ProgressLine } from '../../parts/progress-line.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'

interface PresentProps {
  readonly box: BoxId
  readonly planned: WallTime
  /** Gets how many letters came that every member can read. */
  readonly onOpened: (ordinary: number) => void
  readonly onBack: () => void
}

/** Who stands at the box; then it is opened. */
export function Present({ box, planned, onOpened, onBack }: PresentProps) {
  const { workspace, state, t, lang } = useDesk()
  const words = t.box.opening
  const me = state.me?.account ?? null
  const [others, setOthers] = useState<readonly MemberId[]>([])
  const action = useAction()
  const people = state.rosters.at(-1)?.people ?? []
  if (me === null) return null
  const open = () =>
    action.run(
      () => workspace.openBox(box, planned, [me, ...others]),
      (opened) => onOpened(opened.ordinary),
    )

  return (
    <>
      <fieldset class="card people">
        <legend>{words.who}</legend>
        <p class="hint">{words.whoHint}</p>
        {people.map((person) => (
          <Check
            key={person.id}
            label={person.id === me ? `${person.name} (${t.common.people.you})` : person.name}
            hint={roleWords[lang][person.role]}
            checked={person.id === me || others.includes(person.id)}
            disabled={person.id === me}
            onChecked={(isHere) => {
              const rest = others.filter((one) => one !== person.id)
              setOthers(isHere ? [...rest, person.id] : rest)
            }}
          />
        ))}
      </fieldset>
      <Trouble action={action} />
      {action.isBusy && <p role="status">{words.opening}</p>}
      <ProgressLine />
      <div class="buttons">
        <Button icon="back" onClick={onBack}>
          {t.common.actions.back}
        </Button>
        <Button kind="main" icon="opening" busy={action.isBusy && t.common.busy} onClick={open}>
          {words.open}
        </Button>
      </div>
    </>
  )
}
