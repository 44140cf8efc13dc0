import { useRef, useState } from 'preact/hooks'
import { toBase64url } from '#core/bytes.ts'
import type { WallTime } from '#core/calendar/plain-date.ts'
import { entryId, recordId, type BoxId } from '#core/ids.ts'
import { remarksOn, type OpeningCircumstances } from '#core/openings/paper-opening-check.ts'
import {
  sealNumberIn,
  type Attendant,
  type PaperOpening,
  type SealNumber,
} from '#core/openings/paper-opening.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { useDesk } from '../../../desk.ts'
import type { Workspace } from '../../../session/api.ts'
import type { BegunThing, SeenAtBox } from '../../../session/unsent/begun.ts'
import { absentOf } from './candidates.ts'

/** The opening that is being written down, and what is wrong with it. */
export interface AtBox {
  readonly seen: SeenAtBox
  readonly see: (changes: Partial<SeenAtBox>) => void
  readonly record: ReturnType<typeof recordId>
  readonly opening: PaperOpening
  /** Of the moment at which it was held. */
  readonly known: KnownOfBox
  readonly remarks: ReturnType<typeof remarksOn>
  /** What is typed as a seal can be no number: going on would lose it. */
  readonly isUnreadable: boolean
  /** When it was begun, where it goes on from what this device kept; else null. */
  readonly resumed: WallTime | null
  /** Forgets what this device kept of it. */
  readonly finish: () => void
}

/** What is known of a box at the moment at which it is opened. */
export interface KnownOfBox {
  /** The planned time that is due, or null. */
  readonly planned: WallTime | null
  /** Who may stand there. */
  readonly candidates: readonly Attendant[]
  readonly lastSeal: SealNumber | null
}

interface Beginning {
  readonly box: BoxId
  /** What was known at a moment: an opening may be written down later. */
  readonly knownAt: (held: WallTime) => KnownOfBox
  readonly next: WallTime | null
  readonly present: readonly Attendant[]
  readonly circumstances: OpeningCircumstances
}

const newId = () => toBase64url(randomBytes(16))

/**
 * An opening at the box, from the first tick to the closing, kept on this device as it is typed. What
 * goes on later than it was begun was still seen then.
 */
export function useAtBox({ circumstances, ...begun }: Beginning): AtBox {
  const { workspace } = useDesk()
  const [kept] = useState(() => begunAt(workspace, begun.box))
  const [ids] = useState(() => ({
    record: kept?.record ?? recordId(newId()),
    entry: kept?.entry ?? entryId(newId()),
    begunAt: kept?.begunAt ?? circumstances.now,
  }))
  const { now } = circumstances
  const [seen, setSeen] = useState<SeenAtBox>(() =>
    kept === null
      ? firstSeen(begun.present, begun.knownAt(now))
      : { ...kept.seen, otherTime: timeOf(kept) },
  )
  // Two changes in one turn of the page both count.
  const latest = useRef(seen)
  const held = seen.otherTime ?? now
  const known = begun.knownAt(held)
  const thing = { kind: 'begun-opening', box: begun.box, ...ids, seen } as const
  const opening: PaperOpening = {
    kind: 'opening',
    box: begun.box,
    entry: ids.entry,
    planned: known.planned,
    held,
    present: [...seen.present],
    absent: [...absentOf(known.candidates, seen.present)],
    sealFound: sealFoundIn(seen),
    damage: seen.damage?.trim() ?? '',
    letters: seen.letters,
    junk: seen.junk,
    newSeal: sealNumberIn(seen.newSeal),
    next: begun.next,
    note: seen.note?.trim() ?? '',
    ...(seen.measure.trim() === '' ? {} : { incident: { measure: seen.measure.trim() } }),
  }
  return {
    seen,
    see: (changes) => {
      const next = withSealOf(begun.knownAt, now, latest.current, changes)
      latest.current = next
      setSeen(next)
      workspace.keepBegun({ ...thing, seen: next })
    },
    record: ids.record,
    opening,
    known,
    remarks: remarksOn(opening, circumstances),
    isUnreadable:
      isNoNumber(seen.newSeal) || (seen.sealState !== 'missing' && isNoNumber(seen.sealNumber)),
    resumed: kept?.begunAt ?? null,
    finish: () => workspace.forgetBegun(thing),
  }
}

/** The opening of `box` that this person began on this device and did not finish, or null. */
export function begunAt(workspace: Workspace, box: BoxId): BegunOpening | null {
  for (const { thing } of workspace.begun())
    if (thing.kind === 'begun-opening' && thing.box === box) return thing
  return null
}

type BegunOpening = Extract<BegunThing, { readonly kind: 'begun-opening' }>

const timeOf = ({ seen, begunAt: at }: BegunOpening): WallTime => seen.otherTime ?? at

const firstSeen = (present: readonly Attendant[], { lastSeal }: KnownOfBox): SeenAtBox => ({
  present,
  sealState: null,
  sealNumber: lastSeal ?? '',
  damage: null,
  letters: 0,
  junk: 0,
  newSeal: '',
  otherTime: null,
  measure: '',
})

/** `before` with `changes`; a seal number that was only proposed is that of the other time. */
function withSealOf(
  knownAt: Beginning['knownAt'],
  now: WallTime,
  before: SeenAtBox,
  changes: Partial<SeenAtBox>,
): SeenAtBox {
  const next = { ...before, ...changes }
  if (changes.otherTime === undefined) return next
  const sealAt = ({ otherTime }: SeenAtBox) => knownAt(otherTime ?? now).lastSeal ?? ''
  return before.sealNumber === sealAt(before) ? { ...next, sealNumber: sealAt(next) } : next
}

function sealFoundIn({ sealState: state, sealNumber }: SeenAtBox): PaperOpening['sealFound'] {
  if (state === null) return null
  return { state, number: state === 'missing' ? null : sealNumberIn(sealNumber) }
}

/** Whether something stands in the field of a seal that can be no number. */
export const isNoNumber = (typed: string): boolean =>
  typed.trim() !== '' && sealNumberIn(typed) === null

/** The number after `last` on a roll of seals, `0417` to `0418`; null when it does not end in figures. */
export function nextSealAfter(last: string | null): string | null {
  const [, before, figures] = /^(.*?)(\d+)$/.exec(last ?? '') ?? []
  if (before === undefined || figures === undefined || figures.length > 15) return null
  return `${before}${String(Number(figures) + 1).padStart(figures.length, '0')}`
}
