import { useState } from 'preact/hooks'
import { reached, type AnnouncementWay } from '#core/announcements/reached.ts'
import { schoolYearOf } from '#core/calendar/school-year.ts'
import { Button } from '../../parts/button.tsx'
import { Select } from '../../parts/choice.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import { AnnounceDialog } from './announce-dialog.tsx'
import { Classes } from './classes.tsx'
import { Required } from './required.tsx'
import { SheetForFile } from './sheet-for-file.tsx'
import { classesInYear, classesOf, toldIn, yearsTold, type Told } from './told.ts'
import { ToldList } from './told-list.tsx'
import { useBegunWay } from './use-announce-form.ts'

/** What is being written down: something new by a way, or a correction. */
type Writing = { readonly way: AnnouncementWay } | { readonly told: Told }

/** What the regulation wants to be announced, what was done, and whom it has not reached. */
export function Announcements() {
  const { state, t, lang } = useDesk()
  const words = t.announcements
  const thisYear = state.now === null ? 0 : schoolYearOf(state.now.on)
  const [year, setYear] = useState(thisYear)
  const [writing, setWriting] = useState<Writing | null>(null)
  const regulation = regulationOf(state)
  const years = yearsTold(state, thisYear)
  const told = toldIn(state, year)
  const current = classesOf(state, lang)
  const classes = year === thisYear ? current : classesInYear(state, lang, year)
  const required = reached(
    regulation.announced,
    classes,
    told.map(({ data }) => data),
  )
  const [first = 'class-hour'] = regulation.announced
  const begun = useBegunWay()
  const next = begun ?? required.find(({ isDone }) => !isDone)?.way ?? first
  return (
    <>
      <Title lead={words.lead}>{words.title}</Title>
      {years.length > 1 && (
        <Select
          label={words.list}
          value={String(year)}
          onValue={(chosen) => setYear(Number(chosen))}
          options={years.map((one) => ({ value: String(one), label: words.year(yearName(one)) }))}
        />
      )}
      <Required
        regulation={regulation}
        required={required}
        hasClasses={classes.length > 0}
        onWrite={year === thisYear ? (way) => setWriting({ way }) : null}
      />
      <div class="buttons">
        <Button kind="main" icon="plus" onClick={() => setWriting({ way: next })}>
          {begun === null ? words.add : words.goOn}
        </Button>
      </div>
      <ToldList told={told} classes={classes} onCorrect={(one) => setWriting({ told: one })} />
      <Classes classes={current} />
      {told.length > 0 && <SheetForFile year={year} told={told} classes={classes} />}
      {writing !== null && (
        <AnnounceDialog
          {...('told' in writing
            ? { way: writing.told.data.way, told: writing.told, classes }
            : { way: writing.way, told: null, classes: current })}
          others={'told' in writing ? told : toldIn(state, thisYear)}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  )
}

/** The school year that begins in `year`, as people write it. */
const yearName = (year: number): string => `${year}/${year + 1}`
