import * as v from 'valibot'
import { toBase64url } from '#core/bytes.ts'
import type { SignedEntry } from '#core/contract/entries.ts'
import { recordId, type EntryId, type RecordId } from '#core/ids.ts'
import { RecordData } from '#core/records/data.ts'
import type { PaperNumber } from '#core/records/paper-number.ts'
import { recordKeyInUse } from '#core/records/record-key.ts'
import { lastPaperNumber, type RecordState, type RecordWritten } from '#core/records/record.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { Done, KeptRecord, OnProgress, RecordForm, Refused, Workspace } from './api.ts'
import { asMember, besides, type Desk, type UnlockedMember } from './desk.ts'
import { forgetUpload, upload, type Carried } from './files/uploading.ts'
import { isRefused, refused } from './refused.ts'
import { ensureRecordKey } from './record-keys.ts'
import { showRecords } from './replica/records.ts'
import { synchronise } from './sync.ts'
import { append, appendToBoard, newEntry } from './write.ts'

/** The most that a record is written again because a number or key was taken meanwhile. */
const mostTries = 20

/** What the commission writes down together. */
export const recording = (
  desk: Desk,
): Pick<Workspace, 'writeRecord' | 'newRecord' | 'signRecord'> => ({
  newRecord,
  writeRecord: (form, onProgress = () => undefined) =>
    (form.files ?? []).length === 0
      ? asMember(desk, (member) => writeRecord(desk, member, form.record ?? newRecord(), form))
      : writeWithFiles(desk, form, onProgress),

  signRecord: (record) =>
    asMember(desk, async (member) => {
      const state = member.replica.records.states.get(record)
      if (state === undefined) return refused('unknown-record')
      const header = { record, entry: state.entry, leaf: state.leaf }
      return appendToBoard(desk, member, { ...newEntry(member), kind: 'record-signed', header })
    }),
})

const newRecord = (): RecordId => recordId(toBase64url(randomBytes(16)))

/** Files are sent beside all other work; only the record itself takes its turn. */
async function writeWithFiles(
  desk: Desk,
  form: RecordForm,
  onProgress: OnProgress,
): Promise<KeptRecord | Refused> {
  const { files = [] } = form
  const record = form.record ?? newRecord()
  const carried = await besides(desk, (member) => upload(desk, member, record, files, onProgress))
  if (isRefused(carried)) return carried
  return asMember(desk, async (member) => {
    // The answer to an earlier attempt may have been lost on its way: then it stands in the log.
    const synced = await synchronise(desk, member)
    if (synced !== null) return synced
    const isThere = member.replica.entries.has(carried.owner)
    const written = isThere
      ? keptOr(member, record)
      : await writeRecord(desk, member, record, form, carried)
    if (!isRefused(written)) await forgetUpload(member, record)
    return written
  })
}

/** As `Workspace.writeRecord`, inside of work that has its turn already. */
export async function writeRecord(
  desk: Desk,
  member: UnlockedMember,
  record: RecordId,
  form: RecordForm,
  carried: Carried | null = null,
): Promise<KeptRecord | Refused> {
  let before: Done = null
  for (let tries = 0; tries < mostTries; tries++) {
    const written: Done = await tryToWrite(desk, member, record, form, carried, before?.last)
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
  carried: Carried | null,
  last = 0,
): Promise<Done> {
  const { audience, seen } = form
  const before = member.replica.records.states.get(record)
  if ((before?.version ?? 0) !== seen) return refused('record-moved-on')
  const keyed = await ensureRecordKey(desk, member, audience)
  if (keyed !== null) return keyed
  const { board, records } = member.replica
  const key = board && recordKeyInUse(board, audience)
  if (key === null) return refused('key-is-old')
  const paper = numberFor(before, form, Math.max(last, lastGiven(form, records.states.values())))
  const data = typeof form.data === 'function' ? form.data(paper) : form.data
  if (!v.is(RecordData, data)) return refused('malformed')
  const begun = { ...newEntry(member), ...(carried && { id: carried.owner }) }
  const header = headerOf({ record, version: seen + 1, audience, key }, paper, form)
  const entry = { ...begun, kind: 'record-written', header } as const
  const parts = carried === null ? {} : { parts: [...carried.parts] }
  return sealAndAppend(desk, member, entry, data, parts)
}

async function sealAndAppend(
  desk: Desk,
  member: UnlockedMember,
  entry: RecordWritten,
  data: RecordData,
  beside: Pick<SignedEntry, 'parts'>,
): Promise<Done> {
  try {
    return await append(desk, member, entry, await member.vault.writeRecord(entry, data), beside)
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
  last: number,
): PaperNumber | null {
  if (before?.paper) return before.paper
  return paper === undefined ? null : { ...paper, number: last + 1 }
}

const lastGiven = ({ paper }: RecordForm, records: Iterable<RecordState>): number =>
  paper === undefined ? 0 : lastPaperNumber(records, paper)

/** What was written, as it was read back from the log. */
function keptOr({ replica }: UnlockedMember, record: RecordId): KeptRecord | Refused {
  const kept = showRecords(replica).find(({ state }) => state.record === record)
  return kept ?? refused('unknown-record')
}
