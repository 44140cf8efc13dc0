import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { AnnouncementRecord } from '#core/announcements/announcement.ts'
import type { RecordData } from '#core/records/data.ts'
import type { Term } from './life.ts'
import { announcements, classes, contacts, type StoryAnnouncement } from './story/announcing.ts'
import { clockTime, onWorkingDay, secondsAt, wallAt } from './term.ts'

/** Plans what is written down of the announcing, beside the list of numbers that hangs by the box. */
export function planAnnouncing(term: Term, published: PlainDate): void {
  const { agenda, records, player } = term
  const at = (after: number, minutes: number) =>
    secondsAt({ on: onWorkingDay(addDays(published, after)), at: clockTime(12, 5) + minutes })
  agenda.plan(at(0, 0), async () => {
    const data: RecordData = { kind: 'classes', classes: [...classes] }
    await records.write(player('pedagogue'), { audience: 'everybody', data })
  })
  agenda.plan(at(1, 40), () => hangUp(term))
  for (const [n, one] of announcements.entries())
    agenda.plan(at(one.after, 10 + n), async () => {
      const data = announced(term, one)
      await records.write(player(one.by), { audience: 'everybody', data })
    })
}

async function hangUp({ records, player }: Term): Promise<void> {
  const people = contacts.map(({ who, room, phone }) => {
    const { name } = player(who).person
    return { who: `${name}, ${room}`, phone, agreed: true }
  })
  const data: RecordData = { kind: 'contacts', contacts: people }
  await records.write(player('pedagogue'), { audience: 'everybody', data })
}

function announced({ place, player }: Term, one: StoryAnnouncement): AnnouncementRecord {
  const { way, by, where, note } = one
  return {
    kind: 'announcement',
    way,
    on: wallAt(place.now()).on,
    classes: [...(one.classes ?? [])],
    by: player(by).person.name,
    ...(where === undefined ? {} : { where }),
    ...(note === undefined ? {} : { note }),
  }
}
