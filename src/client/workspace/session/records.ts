import * as v from 'valibot'
import { toBase64url } from '#core/bytes.ts'
import { recordId, type EntryId, type RecordId } from '#core/ids.ts'
import { RecordData } from '#core/records/data.ts'
import type { PaperNumber } from '#core/records/paper-number.ts'
import { recordKeyInUse } from '#core/records/record-key.ts'
import { lastPaperNumber, type RecordState, type RecordWritten } from '#core/records/record.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { Done, KeptRecord, RecordForm, Refused, Workspace } from './api.ts'
import { asMember, type Desk, type UnlockedMember } from './desk.ts'
import { refused } from './refused.ts'
import { ensureRecordKey } from './record-keys.ts'
import { showRecords } from './replica/records.ts'
import { synchronise } from './sync.ts'
import { append, appendToBoard, newEntry } from './write.ts'

/** The most that a record is written again because a number or key was taken meanwhile. */
const mostTries = 20

/** What the commission writes down together. */
export const recording = (desk: Desk): Pick<Workspace, 'writeRecord' | 'signRecord'> => ({
  writeRecord: (form) => asMember(desk, (member) => writeRecord(desk, member, form)),

  signRecord: (record) =>
    asMember(desk, async (member) => {
      const state = member.replica.records.states.get(record)
      if (state === undefined) return refused('unknown-record')
      const header = { record, entry: state.entry, leaf: state.leaf }
      return appendToBoard(desk, member, { ...newEntry(member), kind: 'record-signed', header })
    }),
})

async function writeRecord(
  desk: Desk,
  member: UnlockedMember,
  form: RecordForm,
): Promise<KeptRecord | Refused> {
  const record = form.record ?? recordId(toBase64url(randomBytes(16)))
  let before: Done = null
  for (let tries = 0; tries < mostTries; tries++) {
    const written = await tryToWrite(desk, member, record, form)
    if (written === null) return keptOr(member, record)
    // The next number may be taken too; a key that is old twice is one that this person lacks.
    const isWorthAnother =
      written.refused === 'number-taken' ||
      (written.refused === 'key-is-old' && before?.refused !== 'key-is-old')
    if (!isWorthAnother) return written
    before = written
    const synced = await synchronise(desk, member)
    if (synced !== null) return synced
  }
  return refused('number-taken')
}

async function tryToWrite(
  desk: Desk,
  member: UnlockedMember,
  record: RecordId,
  form: RecordForm,
): Promise<Done> {
  const { audience, seen } = form
  const before = member.replica.records.states.get(record)
  if ((before?.version ?? 0) !== seen) return refused('record-moved-on')
  const keyed = await ensureRecordKey(desk, member, audience)
  if (keyed !== null) return keyed
  const { board, records } = member.replica
  const key = board && recordKeyInUse(board, audience)
  if (key === null) return refused('key-is-old')
  const paper = numberFor(before, form, records.states.values())
  const data = typeof form.data === 'function' ? form.data(paper) : form.data
  if (!v.is(RecordData, data)) return refused('malformed')
  const entry = { ...newEntry(member), kind: 'record-written' } as const
  const header = headerOf({ record, version: seen + 1, audience, key }, paper, form)
  return sealAndAppend(desk, member, { ...entry, header }, data)
}

async function sealAndAppend(
  desk: Desk,
  member: UnlockedMember,
  entry: RecordWritten,
  data: RecordData,
): Promise<Done> {
  try {
    return await append(desk, member, entry, await member.vault.writeRecord(entry, data))
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error
    if (error.code === 'too-large') return refused('too-large')
    if (error.code === 'not-for-you') return refused('key-is-old')
    throw error
  }
}

const headerOf = (
  place: { record: RecordId; version: number; audience: RecordForm['audience']; key: EntryId },
  paper: PaperNumber | null,
  { closes = false }: RecordForm,
): RecordWritten['header'] => ({ ...place, ...(paper === null ? {} : { paper }), closes })

/** The number that the record has already, or the next one of the paper asked for. */
function numberFor(
  before: RecordState | undefined,
  { paper }: RecordForm,
  records: Iterable<RecordState>,
): PaperNumber | null {
  if (before?.paper) return before.paper
  return paper === undefined ? null : { ...paper, number: lastPaperNumber(records, paper) + 1 }
}

/** What was written, as it was read back from the log. */
function keptOr({ replica }: UnlockedMember, record: RecordId): KeptRecord | Refused {
  const kept = showRecords(replica).find(({ state }) => state.record === record)
  return kept ?? refused('unknown-record')
}
