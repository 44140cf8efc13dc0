import { utf8 } from '#core/bytes.ts'
import { icalOf } from '#core/calendar/ical.ts'
import type { MeetingRecord } from '#core/meetings/meeting.ts'
import { clock, longDate } from '#core/words/dates.ts'
import type { Lang } from '#core/words/lang.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { useDesk } from '../../desk.ts'
import { saveFile } from '../files/save.ts'

/** In a calendar a meeting takes an hour, in minutes. */
const meetingMinutes = 60

/** Day, hour and place of a meeting in one sentence. */
export const invitationHead = (t: WorkspaceWords, lang: Lang, meeting: MeetingRecord): string =>
  t.meetings.invitationText(
    longDate(lang, meeting.on),
    clock(meeting.at),
    meeting.place === undefined ? '' : `, ${meeting.place}`,
  )

/** The items of an agenda with their numbers. */
const agendaLines = ({ items }: MeetingRecord): readonly string[] =>
  items.map(({ title }, n) => `${n + 1}. ${title}`)

/** An invitation to hand on: on the clipboard, by another program of this device, or for a calendar. */
export function HandOn({ meeting }: { readonly meeting: MeetingRecord }) {
  const { state, t, lang } = useDesk()
  const words = t.meetings
  const head = invitationHead(t, lang, meeting)
  const text = [head, ...agendaLines(meeting)].join('\n')
  return (
    <>
      <CopyButton text={text} label={words.copyInvitation} />
      {'share' in navigator && (
        <Button
          icon="send"
          onClick={() =>
            void navigator.share({ title: words.eventTitle, text }).catch((cause: unknown) => {
              // Whoever closes the list of programs has changed their mind: nothing went wrong.
              if (!(cause instanceof DOMException && cause.name === 'AbortError'))
                reportError(cause)
            })
          }
        >
          {words.share}
        </Button>
      )}
      <Button icon="calendar" onClick={saveEvent}>
        {words.toCalendar}
      </Button>
    </>
  )

  function saveEvent() {
    if (state.now === null) return
    const { on, at, place } = meeting
    const event = {
      key: 'meeting',
      time: { on, at },
      minutes: meetingMinutes,
      title: words.eventTitle,
      ...(place === undefined ? {} : { place }),
      text: agendaLines(meeting).join('\n'),
    }
    saveFile({ name: `senim-${on}.ics`, bytes: utf8(icalOf([event], state.now)) })
  }
}
