import { utf8 } from '#core/bytes.ts'
import { addDays } from '#core/calendar/plain-date.ts'
import type { OpeningStanding } from '#core/openings/course.ts'
import { icalOf } from '#core/calendar/ical.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import { saveFile } from '../files/save.ts'
import { openingsIn, readingsIn } from './days.ts'
import { openingInWords, readingInWords } from './day-words.ts'
import type { ShownCalendar } from './use-calendar.ts'

/** So many days ahead are written into the file. */
const daysAhead = 180

/** In a calendar an opening takes half an hour, a joint reading an hour. */
const openingMinutes = 30
const readingMinutes = 60

/** The openings and joint readings ahead, for the calendar of somebody's telephone. It holds no word of any letter. */
export function Download({ calendar }: { readonly calendar: ShownCalendar }) {
  const { t } = useDesk()
  const { now } = calendar.source
  return (
    <Button icon="save" onClick={download}>
      {t.calendar.download}
    </Button>
  )

  function download() {
    const ahead = { from: now.on, to: addDays(now.on, daysAhead) }
    const isAhead = ({ standing }: { readonly standing: OpeningStanding }) => standing === 'planned'
    const openings = openingsIn(calendar.source, ahead).filter(isAhead)
    const readings = readingsIn(calendar.source, ahead).filter(isAhead)
    const events = [
      ...openings.map((one) => ({
        key: one.box,
        time: one.time,
        minutes: openingMinutes,
        title: openingInWords(t, one, calendar.nameOf(one.box)),
      })),
      ...readings.map((one) => ({
        key: 'reading',
        time: { on: one.time.on, at: one.at },
        minutes: readingMinutes,
        title: readingInWords(t, one),
      })),
    ]
    saveFile({ name: 'senim.ics', bytes: utf8(icalOf(events, now)) })
  }
}
