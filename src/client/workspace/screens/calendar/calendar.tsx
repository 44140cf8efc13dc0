import { useState } from 'preact/hooks'
import { partsOf, type PlainDate } from '#core/calendar/plain-date.ts'
import { Button } from '../../parts/button.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { DayDialog } from './day-dialog.tsx'
import { Download } from './download.tsx'
import { Missing } from './missing.tsx'
import { Month } from './month.tsx'
import { RangeDialog } from './range-dialog.tsx'
import { SchoolYears } from './school-years.tsx'
import { Toolbar } from './toolbar.tsx'
import { useCalendar, type ShownCalendar } from './use-calendar.ts'
import { Year } from './year.tsx'

/** The working days of the school, and the openings in them. */
export function Calendar() {
  const calendar = useCalendar()
  return calendar === null ? <Loading /> : <Shown calendar={calendar} />
}

function Shown({ calendar }: { readonly calendar: ShownCalendar }) {
  const { t } = useDesk()
  const words = t.calendar
  const { days, now } = calendar.source
  const [thisYear, thisMonth] = partsOf(now.on)
  const [at, setAt] = useState({ year: thisYear, month: thisMonth })
  const [view, setView] = useState<'month' | 'year'>('month')
  const [editing, setEditing] = useState<PlainDate | 'range' | null>(null)
  const [isSaved, setSaved] = useState(false)
  const saved = () => {
    setEditing(null)
    setSaved(true)
  }
  return (
    <>
      <Title lead={`${words.lead} ${words.week(days.calendar.week)}.`}>{words.title}</Title>
      <Missing
        calendar={calendar}
        onSaved={saved}
        onShow={(year) => {
          setAt({ year, month: 1 })
          setView('year')
        }}
      />
      <section class="calendar">
        <div role="status">{isSaved && <Notice kind="done">{words.day.saved}</Notice>}</div>
        <Toolbar
          at={at}
          view={view}
          onAt={setAt}
          onView={setView}
          onToday={() => setAt({ year: thisYear, month: thisMonth })}
        />
        {view === 'month' ? (
          <Month calendar={calendar} year={at.year} month={at.month} onDay={setEditing} />
        ) : (
          <Year
            calendar={calendar}
            year={at.year}
            onMonth={(month) => {
              setAt({ ...at, month })
              setView('month')
            }}
          />
        )}
        <div class="buttons">
          {calendar.mayChange && (
            <Button onClick={() => setEditing('range')}>{words.range.open}</Button>
          )}
          <Download calendar={calendar} />
        </div>
      </section>
      <SchoolYears calendar={calendar} onSaved={saved} />
      {editing === 'range' && (
        <RangeDialog calendar={calendar} onClose={() => setEditing(null)} onSaved={saved} />
      )}
      {editing !== null && editing !== 'range' && (
        <DayDialog
          on={editing}
          calendar={calendar}
          onClose={() => setEditing(null)}
          onSaved={saved}
        />
      )}
    </>
  )
}
