import { compareWallTimes } from '#core/calendar/plain-date.ts'
import type { BoxId, EntryId, MemberId, RecordId } from '#core/ids.ts'
import type { Confirmable } from '#core/log/confirmed.ts'
import { isOpened } from '#core/log/threads.ts'
import type { BoxOpened } from '#core/openings/opening.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { Opened, Refused, Workspace } from './api.ts'
import { asMember, type Desk, type UnlockedMember } from './desk.ts'
import { writeRecord } from './records.ts'
import { isRefused, refused } from './refused.ts'
import { showRecords } from './replica/records.ts'
import { synchronise } from './sync.ts'
import { appendToBoard, newEntry } from './write.ts'

type Boxes = Pick<Workspace, 'publishBox' | 'closeBox' | 'confirm' | 'moveOpening' | 'openBox'>

/** Version of the regulation that a published box follows. */
const regulation = 1

/** What members do with a box. */
export const boxes = (desk: Desk): Boxes => ({
  publishBox: (rules) =>
    asMember(desk, (member) => {
      const header = { ...rules, regulation }
      return appendToBoard(desk, member, { ...newEntry(member), kind: 'box-published', header })
    }),

  closeBox: (box) =>
    asMember(desk, (member) =>
      appendToBoard(desk, member, { ...newEntry(member), kind: 'box-closed', header: { box } }),
    ),

  confirm: (id) =>
    asMember(desk, async (member) => {
      const waiting = waitingThing(member, id)
      if (waiting === null) return refused('unknown-entry')
      const header = { entry: id, leaf: waiting.leaf }
      return appendToBoard(desk, member, { ...newEntry(member), kind: 'confirmed', header })
    }),

  moveOpening: (box, from, to, stands = from) =>
    asMember(desk, (member) => {
      const { now } = member
      const hasPassed = now !== null && compareWallTimes(from, now) <= 0
      const header = { box, from, to, ...(hasPassed ? { stands } : {}) }
      return appendToBoard(desk, member, { ...newEntry(member), kind: 'opening-moved', header })
    }),

  openBox: (box, planned, present, seen) =>
    asMember(desk, (member) => open(desk, member, { box, planned, present }, seen ?? null)),
})

/**
 * Has the waiting letters put into the log, counts those that everybody may read, and signs that the
 * box was opened. Letters of which somebody is excluded are counted nowhere.
 */
async function open(
  desk: Desk,
  member: UnlockedMember,
  { box, planned, present }: Pick<BoxOpened['header'], 'box' | 'planned'> & Present,
  seen: OpeningSeen | null,
): Promise<Opened | Refused> {
  const begun = await desk.server.beginOpening(box)
  if (isRefused(begun)) return begun
  const synced = await synchronise(desk, member)
  if (synced !== null) return synced
  const ordinary = countFound(member, box)
  const header = { box, planned, present: [...present], ordinary, before: begun.before }
  const entry = { ...newEntry(member), kind: 'box-opened', header } as const
  if (seen === null) return (await appendToBoard(desk, member, entry)) ?? { ordinary }
  const { record, opening } = seen
  const kept = showRecords(member.replica).find(({ state }) => state.record === record) ?? null
  // The answer to an earlier attempt may have been lost on its way.
  if (kept?.data.kind === 'opening' && member.replica.entries.has(opening.entry))
    return { ordinary: kept.data.letters }
  const written = await writeRecord(desk, member, record, {
    record,
    seen: kept?.state.version ?? 0,
    audience: 'everybody',
    data: { ...opening, letters: ordinary },
  })
  if (isRefused(written)) return written
  const told = { ...entry, id: opening.entry, header: { ...header, record } }
  return (await appendToBoard(desk, member, told)) ?? { ordinary }
}

interface Present {
  readonly present: readonly MemberId[]
}

/** What people wrote down of an opening, under the id of a record. */
interface OpeningSeen {
  readonly record: RecordId
  readonly opening: PaperOpening
}

/** Letters in the box now: those that said "danger now" were read before. */
function countFound({ replica: { board, threads } }: UnlockedMember, box: BoxId): number {
  return [...threads.values()].filter(
    ({ state, isRestricted }) =>
      state.box === box && !isRestricted && board !== null && !isOpened(board, state),
  ).length
}

/** What waits for signatures of members; a roster is signed in its ceremony. */
function waitingThing({ replica: { board } }: UnlockedMember, id: EntryId): Confirmable | null {
  const boxesWaiting = (board?.boxes ?? []).flatMap(({ proposed, closing }) => [proposed, closing])
  const waiting = [board?.proposedRegulation ?? null, ...boxesWaiting]
  return waiting.find((thing) => thing?.entry === id) ?? null
}
