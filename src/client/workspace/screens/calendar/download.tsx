import { utf8 } from '#core/bytes.ts'
import { addDays } from '#core/calendar/plain-date.ts'
import { icalOf } from '#core/openings/ical.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import { saveFile } from '../files/save.ts'
import { openingsIn } from './days.ts'
import { openingInWords } from './day-words.ts'
import type { ShownCalendar } from './use-calendar.ts'

/** So many days ahead are written into the file. */
const daysAhead = 180

/** The openings ahead, for the calendar of somebody's telephone. It holds no word of any letter. */
export function Download({ calendar }: { readonly calendar: ShownCalendar }) {
  const { t } = useDesk()
  const { now } = calendar.source
  return (
    <Button icon="save" onClick={download}>
      {t.calendar.download}
    </Button>
  )

  function download() {
    const ahead = openingsIn(calendar.source, { from: now.on, to: addDays(now.on, daysAhead) })
    const events = ahead
      .filter(({ standing }) => standing === 'planned')
      .map((one) => ({
        box: one.box,
        time: one.time,
        title: openingInWords(t, one, calendar.nameOf(one.box)),
      }))
    saveFile({ name: 'senim.ics', bytes: utf8(icalOf(events, now)) })
  }
}
