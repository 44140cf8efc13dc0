import { plainDate } from '#core/calendar/plain-date.ts'
import { recordId } from '#core/ids.ts'
import { newItem, type KeptMeeting, type MeetingRecord } from '#core/meetings/meeting.ts'
import { idOf } from './core-cast.ts'

/** The record that stands for `name`. */
export const recordOf = (name: string) => recordId(idOf(`record ${name}`))

const member = (person: string, name: string, isPresent = true) => ({
  person,
  name,
  post: 'psychologist',
  form: 'feminine' as const,
  isPresent,
})

/** A meeting that was held on 25 January 2027 by two of three. */
export const heldMeeting: MeetingRecord = {
  kind: 'meeting',
  stage: 'held',
  on: plainDate('2027-01-25'),
  at: 900,
  attendance: [
    member('p1', 'Дана Қасымова'),
    member('p2', 'Сәуле Ибраева'),
    member('p3', 'Гүлнара Оспанова', false),
  ],
  invited: [],
  chair: 'p1',
  secretary: 'p2',
  items: [
    {
      ...newItem('openings', 'Сенім жәшігіне түскен хаттарды талқылау.'),
      decisions: [
        {
          key: 'd1',
          text: 'Профилактикалық әңгіме жүргізілсін.',
          person: 'Сәуле Ибраева',
          dueOn: plainDate('2027-02-01'),
        },
      ],
    },
  ],
}

/** `meeting` in a record named after `name`. */
export const kept = (name: string, meeting: MeetingRecord = heldMeeting): KeptMeeting => ({
  record: recordOf(name),
  meeting,
})
