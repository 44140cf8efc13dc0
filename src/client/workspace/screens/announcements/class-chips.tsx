import type { SchoolClass } from '#core/announcements/announcement.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import { byGrade } from './told.ts'

interface ClassChipsProps {
  readonly classes: readonly SchoolClass[]
  /** Those that nobody told yet by this way. */
  readonly untold: readonly SchoolClass[]
  readonly chosen: readonly SchoolClass[]
  readonly onChosen: (chosen: readonly SchoolClass[]) => void
}

/** The classes of a school to be touched one by one, a year at a time, or all at once. */
export function ClassChips({ classes, untold, chosen, onChosen }: ClassChipsProps) {
  const { t } = useDesk()
  const words = t.announcements.form
  const isChosen = (name: SchoolClass) => chosen.includes(name)
  const toggle = (names: readonly SchoolClass[], isOn: boolean) =>
    onChosen(classes.filter((name) => (names.includes(name) ? isOn : isChosen(name))))
  return (
    <fieldset class="class-chips">
      <legend>{words.classes}</legend>
      <div class="buttons">
        <Button onClick={() => onChosen(classes)}>{words.all}</Button>
        {untold.length > 0 && untold.length < classes.length && (
          <Button onClick={() => onChosen(untold)}>{words.untold}</Button>
        )}
        {chosen.length > 0 && (
          <Button kind="quiet" onClick={() => onChosen([])}>
            {words.none}
          </Button>
        )}
        <span class="hint" aria-live="polite">
          {words.chosen(chosen.length)}
        </span>
      </div>
      <div class="grades">
        {byGrade(classes).map(({ grade, classes: names }) => (
          <div key={grade ?? 'others'} class="grade">
            {grade !== null && (
              <button
                type="button"
                class="grade-name"
                aria-label={words.grade(grade)}
                aria-pressed={names.every(isChosen)}
                onClick={() => toggle(names, !names.every(isChosen))}
              >
                {grade}
              </button>
            )}
            {names.map((name) => (
              <label key={name} class={untold.includes(name) ? 'chip' : 'chip was-told'}>
                <input
                  type="checkbox"
                  checked={isChosen(name)}
                  onChange={(event) => toggle([name], event.currentTarget.checked)}
                />
                {name}
              </label>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
