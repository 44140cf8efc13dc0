import * as v from 'valibot'
import { toBase64url } from '#core/bytes.ts'
import { recordId, type EntryId, type Hash, type RecordId } from '#core/ids.ts'
import type { Audience } from '#core/records/audience.ts'
import { RecordData } from '#core/records/data.ts'
import type { PaperNumber } from '#core/records/paper-number.ts'
import { rosterHash, type Seat } from '#core/school/roster.ts'
import {
  newRecordKey,
  sealRecord,
  sealRecordKeys,
  type HeldRecordKey,
} from '#crypto/encrypt/record.ts'
import { append, newEntry, signed } from './hand.ts'
import type { Player } from './people.ts'
import { random, type SchoolPlace } from './place.ts'
import type { Commission } from './school.ts'

/** What a record shall say from now on. */
export interface DemoRecord {
  /** Absent for a new one. */
  readonly record?: RecordId
  readonly audience: Audience
  readonly data: RecordData | ((paper: PaperNumber | null) => RecordData)
  /** Gives it the next number of this paper and period, once. */
  readonly paper?: Pick<PaperNumber, 'paper' | 'period'>
  readonly closes?: boolean
}

/** What the commission writes down together. */
export interface Records {
  /** Writes a record, or its next version. */
  readonly write: (by: Player, form: DemoRecord) => Promise<RecordId>
  /** Signs the version that stands. */
  readonly sign: (by: Player, record: RecordId) => Promise<void>
}

interface Standing {
  readonly version: number
  readonly entry: EntryId
  readonly leaf: Hash
  readonly paper: PaperNumber | null
}

/** The records of a school that has none yet. */
export function createRecords(place: SchoolPlace, commission: Commission): Records {
  const standing = new Map<RecordId, Standing>()
  const ensureKey = createKeys(place, commission)

  function numberFor({ record, paper }: DemoRecord): PaperNumber | null {
    const given = record === undefined ? null : (standing.get(record)?.paper ?? null)
    if (given !== null || paper === undefined) return given
    const before = [...standing.values()].flatMap((one) =>
      one.paper?.paper === paper.paper && one.paper.period === paper.period ? one.paper.number : [],
    )
    return { ...paper, number: Math.max(0, ...before) + 1 }
  }

  return {
    async write(by, form) {
      const { record = newRecord(), audience, closes = false } = form
      const { entry: key, key: secret } = await ensureKey(by, audience)
      const paper = numberFor(form)
      const said = typeof form.data === 'function' ? form.data(paper) : form.data
      const data = v.parse(RecordData, said)
      const version = (standing.get(record)?.version ?? 0) + 1
      const numbered = paper === null ? {} : { paper }
      const header = { record, version, audience, key, ...numbered, closes }
      const entry = newEntry(place, by, { kind: 'record-written', header })
      const content = await sealRecord(secret, { school: place.school, entry: entry.id }, { data })
      const { leaf } = await append(place, by, await signed(by, entry, content))
      standing.set(record, { version, entry: entry.id, leaf, paper })
      return record
    },

    async sign(by, record) {
      const stands = standing.get(record)
      if (stands === undefined) throw new RangeError('nobody signs what nobody wrote')
      const header = { record, entry: stands.entry, leaf: stands.leaf }
      await append(
        place,
        by,
        await signed(by, newEntry(place, by, { kind: 'record-signed', header })),
      )
    },
  }
}

/** An id for a record. */
export const newRecord = (): RecordId => recordId(toBase64url(random(16)))

/** The key of an audience by the roster in force; it is made with all before it when there is none. */
function createKeys(place: SchoolPlace, commission: Commission) {
  const held = new Map<
    Audience,
    { readonly roster: Hash; readonly keys: readonly HeldRecordKey[] }
  >()
  return async (by: Player, audience: Audience): Promise<HeldRecordKey> => {
    const { document, order } = commission.roster
    const roster = rosterHash(document)
    const before = held.get(audience)
    const last = before?.keys.at(-1)
    if (before?.roster === roster && last !== undefined) return last
    const entry = newEntry(place, by, { kind: 'record-key-made', header: { audience, roster } })
    const made = { entry: entry.id, key: newRecordKey() }
    const keys = [...(before?.keys ?? []), made]
    const recipients = order
      .map(commission.player)
      .filter(({ person }) => isIn(audience, person.seat))
      .map(({ recipient }) => recipient)
    await append(place, by, await signed(by, entry, await sealRecordKeys(keys, recipients)))
    held.set(audience, { roster, keys })
    return made
  }
}

const isIn = (audience: Audience, seat: Seat): boolean =>
  seat === 'member' || (seat === 'attending' && audience === 'everybody')
