import type { SchoolClass } from '#core/announcements/announcement.ts'
import { capital } from '#core/documents/names.ts'
import { dottedDate } from '#core/words/dates.ts'
import { options } from '#core/words/regulation/form-words.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useDesk } from '../../desk.ts'
import type { Told } from './told.ts'

interface ToldListProps {
  readonly told: readonly Told[]
  /** Those of the school. */
  readonly classes: readonly SchoolClass[]
  readonly onCorrect: (told: Told) => void
}

/** What was announced, the newest first. */
export function ToldList({ told, classes: all, onCorrect }: ToldListProps) {
  const { t, lang } = useDesk()
  const words = t.announcements
  if (told.length === 0) return <Empty title={words.none}>{words.noneHint}</Empty>
  return (
    <section>
      <h2>{words.list}</h2>
      <ul class="card rows told">
        {told.map((one) => {
          const { on, way, where, classes, by, note } = one.data
          const day = dottedDate(on)
          return (
            <li key={one.state.record} class="row">
              <span class="day">{day}</span>
              <div class="what">
                <strong>
                  {capital(options[lang].announced[way])}
                  {where !== undefined && `: ${where}`}
                </strong>
                {classes.length > 0 && (
                  <small>{isWhole(all, classes) ? words.form.all : classes.join(', ')}</small>
                )}
                {note !== undefined && <small>{note}</small>}
                <small>{words.by(by)}</small>
              </div>
              <Button
                kind="quiet"
                label={`${words.correct}: ${day}, ${options[lang].announced[way]}`}
                onClick={() => onCorrect(one)}
              >
                {words.correct}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A whole school is said in two words. */
const isWhole = (all: readonly SchoolClass[], told: readonly SchoolClass[]): boolean =>
  all.length > 0 && all.every((name) => told.includes(name))
