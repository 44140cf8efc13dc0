import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { toBase64url } from '#core/bytes.ts'
import type { WallTime } from '#core/calendar/plain-date.ts'
import { entryId, recordId, type BoxId } from '#core/ids.ts'
import { remarksOn, type OpeningCircumstances } from '#core/openings/paper-opening-check.ts'
import {
  SealNumber,
  type Attendant,
  type PaperOpening,
  type SealState,
} from '#core/openings/paper-opening.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import { absentOf } from './candidates.ts'

/** What is ticked, typed and counted at the box. */
export interface SeenAtBox {
  readonly present: readonly Attendant[]
  readonly sealState: SealState | null
  readonly sealNumber: string
  readonly damage: string | null
  readonly letters: number
  readonly junk: number
  readonly newSeal: string
  /** Another day or hour than now. */
  readonly otherTime: WallTime | null
  readonly measure: string
}

/** The opening that is being written down, and what is wrong with it. */
export interface AtBox {
  readonly seen: SeenAtBox
  readonly see: (changes: Partial<SeenAtBox>) => void
  readonly record: ReturnType<typeof recordId>
  readonly opening: PaperOpening
  readonly remarks: ReturnType<typeof remarksOn>
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

/** An opening at the box, from the first tick to the closing. */
export function useAtBox({ circumstances, ...begun }: Beginning): AtBox {
  const [ids] = useState(() => ({ record: recordId(newId()), entry: entryId(newId()) }))
  const [seen, setSeen] = useState<SeenAtBox>(() => ({
    present: begun.present,
    sealState: null,
    sealNumber: begun.lastSeal ?? '',
    damage: null,
    letters: 0,
    junk: 0,
    newSeal: '',
    otherTime: null,
    measure: '',
  }))
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
    see: (changes) => setSeen((before) => ({ ...before, ...changes })),
    record: ids.record,
    opening,
    remarks: remarksOn(opening, circumstances),
  }
}

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
