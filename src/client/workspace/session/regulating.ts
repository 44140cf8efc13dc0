import { canonicalBytes } from '#core/log/canonical.ts'
import { regulationHash } from '#core/regulation/regulation.ts'
import { maxContentBytes } from '#core/contract/entries.ts'
import type { Workspace } from './api.ts'
import { asMember, type Desk } from './desk.ts'
import { refused } from './refused.ts'
import { appendToBoard, newEntry } from './write.ts'

/** The regulation and the calendar of the school; both are public. */
export const regulating = (
  desk: Desk,
): Pick<Workspace, 'proposeRegulation' | 'changeCalendar'> => ({
  proposeRegulation: (regulation, since, boxes) =>
    asMember(desk, async (member) => {
      const last = member.replica.board?.regulations.at(-1)
      const content = canonicalBytes(regulation)
      if (content.length > maxContentBytes) return refused('too-large')
      const header = {
        version: (last?.version ?? 0) + 1,
        ...(last === undefined ? {} : { prev: last.regulation }),
        regulation: regulationHash(regulation),
        since,
        numbering: regulation.numbering,
        boxes: [...boxes],
      }
      const entry = { ...newEntry(member), kind: 'regulation-changed', header } as const
      return appendToBoard(desk, member, entry, content)
    }),

  changeCalendar: (calendar) =>
    asMember(desk, (member) => {
      const entry = { ...newEntry(member), kind: 'calendar-changed', header: calendar } as const
      return appendToBoard(desk, member, entry)
    }),
})
