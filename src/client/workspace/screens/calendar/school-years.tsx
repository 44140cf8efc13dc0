import { useState } from 'preact/hooks'
import {
  breaksOfYear,
  refuseSchoolYear,
  refuseSpan,
  withBreaks,
  withSchoolYear,
} from '#core/calendar/calendar-edits.ts'
import { partsOf, type Span } from '#core/calendar/plain-date.ts'
import { schoolYearFrom, schoolYearOf } from '#core/calendar/school-year.ts'
import { dayAndMonth } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import { SpanDialog } from './span-dialog.tsx'
import type { ShownCalendar } from './use-calendar.ts'

interface SchoolYearsProps {
  readonly calendar: ShownCalendar
  readonly onSaved: () => void
}

/** This school year and the next, with the holidays of the pupils. */
export function SchoolYears({ calendar, onSaved }: SchoolYearsProps) {
  const { t } = useDesk()
  const words = t.calendar.years
  const year = schoolYearOf(calendar.source.now.on)
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <div class="school-years">
        {[year, year + 1].map((one) => (
          <SchoolYear key={one} year={one} calendar={calendar} onSaved={onSaved} />
        ))}
      </div>
    </section>
  )
}

interface SchoolYearProps extends SchoolYearsProps {
  readonly year: number
}

function SchoolYear({ year, calendar, onSaved }: SchoolYearProps) {
  const { t, lang, workspace } = useDesk()
  const [editing, setEditing] = useState<'year' | 'break' | null>(null)
  const words = t.calendar.years
  const { board, days } = calendar.source
  const standing = schoolYearFrom(days.calendar, year)
  const breaks = breaksOfYear(days.calendar, year)
  const name = words.year(year, year + 1)
  const inWords = ({ from, to }: Span) =>
    words.span(dayAndMonth(lang, from), `${dayAndMonth(lang, to)} ${partsOf(to)[0]}`)
  const close = () => setEditing(null)
  const saved = () => {
    close()
    onSaved()
  }
  return (
    <div class="card form">
      <h3>{name}</h3>
      <p>
        <strong>{inWords(standing)}</strong>{' '}
        {standing.isAssumed && <Tag kind="due">{words.assumed}</Tag>}
      </p>
      <h4>{words.breaks}</h4>
      {breaks.length === 0 ? (
        <p class="hint">{words.noBreaks}</p>
      ) : (
        <ul class="plain breaks">
          {breaks.map((one) => (
            <li key={one.from}>{inWords(one)}</li>
          ))}
        </ul>
      )}
      {calendar.mayChange && (
        <div class="buttons">
          <Button onClick={() => setEditing('year')}>{words.edit}</Button>
          <Button onClick={() => setEditing('break')} icon="plus">
            {words.addBreak}
          </Button>
        </div>
      )}
      {editing === 'year' && (
        <SpanDialog
          title={words.editTitle(name)}
          labels={{ from: words.first, to: words.last }}
          start={standing}
          refuse={(span) =>
            schoolYearOf(span.from) === year ? refuseSchoolYear(span) : 'not-in-this-year'
          }
          onSave={(span) =>
            workspace.changeCalendar(withSchoolYear(days.calendar, board.calendar, span))
          }
          removable={breaks.map((one) => ({
            label: words.removeBreak(inWords(one)),
            remove: () =>
              workspace.changeCalendar(
                withBreaks(
                  days.calendar,
                  board.calendar,
                  year,
                  breaks.filter((other) => other !== one),
                ),
              ),
          }))}
          onClose={close}
          onSaved={saved}
        />
      )}
      {editing === 'break' && (
        <SpanDialog
          title={`${words.addBreak}, ${name}`}
          labels={{ from: words.first, to: words.last }}
          start={null}
          refuse={(span) =>
            schoolYearOf(span.from) === year ? refuseSpan(span) : 'not-in-this-year'
          }
          onSave={(span) =>
            workspace.changeCalendar(
              withBreaks(days.calendar, board.calendar, year, [...breaks, span]),
            )
          }
          onClose={close}
          onSaved={saved}
        />
      )}
    </div>
  )
}
