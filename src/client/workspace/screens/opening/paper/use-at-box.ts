import { useRef, useState } from 'preact/hooks'
import * as v from 'valibot'
import { toBase64url } from '#core/bytes.ts'
import type { WallTime } from '#core/calendar/plain-date.ts'
import { entryId, recordId, type BoxId } from '#core/ids.ts'
import { remarksOn, type OpeningCircumstances } from '#core/openings/paper-opening-check.ts'
import { SealNumber, type Attendant, type PaperOpening } from '#core/openings/paper-opening.ts'
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
  readonly remarks: ReturnType<typeof remarksOn>
  /** When it was begun, where it goes on from what this device kept; else null. */
  readonly resumed: WallTime | null
  /** Forgets what this device kept of it. */
  readonly finish: () => void
}

interface Beginning {
  readonly box: BoxId
  /** The planned time that is due, or null. */
  readonly planned: WallTime | null
  readonly next: WallTime | null
  readonly candidates: readonly Attendant[]
  readonly present: readonly Attendant[]
  readonly lastSeal: string | null
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
  const [seen, setSeen] = useState<SeenAtBox>(() =>
    kept === null ? firstSeen(begun) : { ...kept.seen, otherTime: timeOf(kept) },
  )
  // Two changes in one turn of the page both count.
  const latest = useRef(seen)
  const thing = { kind: 'begun-opening', box: begun.box, ...ids, seen } as const
  const opening: PaperOpening = {
    kind: 'opening',
    box: begun.box,
    entry: ids.entry,
    planned: begun.planned,
    held: seen.otherTime ?? circumstances.now,
    present: [...seen.present],
    absent: [...absentOf(begun.candidates, seen.present)],
    sealFound: sealFoundIn(seen),
    damage: seen.damage?.trim() ?? '',
    letters: seen.letters,
    junk: seen.junk,
    newSeal: numberIn(seen.newSeal),
    next: begun.next,
    note: '',
    ...(seen.measure.trim() === '' ? {} : { incident: { measure: seen.measure.trim() } }),
  }
  return {
    seen,
    see: (changes) => {
      const next = { ...latest.current, ...changes }
      latest.current = next
      setSeen(next)
      workspace.keepBegun({ ...thing, seen: next })
    },
    record: ids.record,
    opening,
    remarks: remarksOn(opening, circumstances),
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

const firstSeen = ({ present, lastSeal }: Pick<Beginning, 'present' | 'lastSeal'>): SeenAtBox => ({
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

function sealFoundIn({ sealState: state, sealNumber }: SeenAtBox): PaperOpening['sealFound'] {
  if (state === null) return null
  return { state, number: state === 'missing' ? null : numberIn(sealNumber) }
}

function numberIn(typed: string): SealNumber | null {
  const number = v.safeParse(SealNumber, typed)
  return number.success ? number.output : null
}

/** The number after `last` on a roll of seals, `0417` to `0418`; null when it does not end in figures. */
export function nextSealAfter(last: string | null): string | null {
  const [, before, figures] = /^(.*?)(\d+)$/.exec(last ?? '') ?? []
  if (before === undefined || figures === undefined || figures.length > 15) return null
  return `${before}${String(Number(figures) + 1).padStart(figures.length, '0')}`
}
