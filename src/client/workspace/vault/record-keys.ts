import type { EntryId, SchoolId } from '#core/ids.ts'
import type { RecordKeyMade } from '#core/records/record-key.ts'
import type { RecordWritten } from '#core/records/record.ts'
import type { Bytes } from '#core/bytes.ts'
import type { AttachedFile } from '#core/contract/files.ts'
import { openRecord, openRecordKeys } from '#crypto/decrypt/open-record.ts'
import type { CarriedFiles, SnapshotRecordKey } from '#crypto/decrypt/snapshot.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { newRecordKey, sealRecord, sealRecordKeys } from '#crypto/encrypt/record.ts'
import { viewsOf } from './files-of-letters.ts'
import type { Own } from './own-keys.ts'
import type { OpenedRecord, SealedRecord } from './vault.ts'

/** The keys of the records that the commission writes down together. */
export interface RecordKeyring {
  /** A new key with all that are held of its audience, for `recipients`. */
  make(entry: RecordKeyMade, recipients: readonly string[]): Promise<Bytes>
  /** Takes the keys that an entry brought; gives the entries that brought each of them. */
  take(own: Own, entry: RecordKeyMade, content: Bytes): Promise<readonly EntryId[]>
  /** Seals what `entry` says, under the key that its header names. */
  seal(entry: RecordWritten, data: unknown, files?: readonly AttachedFile[]): Promise<Bytes>
  /** What a record says; null without its key. */
  open(school: SchoolId, record: SealedRecord): Promise<OpenedRecord | null>
  /** The files of every record that was opened. */
  files(): readonly CarriedFiles[]
  /** Everything that is held, for the snapshot of an own device. */
  held(): Held
  takeBack(held: Held): void
}

/** What a snapshot keeps of the records. */
interface Held {
  readonly recordKeys: readonly SnapshotRecordKey[]
  readonly recordFiles: readonly CarriedFiles[]
}

/** A keyring without keys. */
export function createRecordKeyring(): RecordKeyring {
  const keys = new Map<EntryId, SnapshotRecordKey>()
  const carried = new Map<EntryId, CarriedFiles>()

  return {
    files: () => [...carried.values()],

    held: () => ({ recordKeys: [...keys.values()], recordFiles: [...carried.values()] }),

    takeBack({ recordKeys, recordFiles }) {
      for (const one of recordKeys) keys.set(one.entry, one)
      for (const one of recordFiles) carried.set(one.owner, one)
    },

    async make({ id: entry, header: { audience } }, recipients) {
      const earlier = [...keys.values()].filter((one) => one.audience === audience)
      return sealRecordKeys([...earlier, { entry, key: newRecordKey() }], recipients)
    },

    async take(own, { id, header: { audience } }, content) {
      const list = await openRecordKeys(own.identity, id, content)
      for (const one of list) {
        // Of earlier keys the first that was learnt stays: no later list gives them another meaning.
        if (one.entry === id || !keys.has(one.entry)) keys.set(one.entry, { ...one, audience })
      }
      return list.map(({ entry }) => entry)
    },

    async seal({ id: entry, school, header }, data, files) {
      const known = keys.get(header.key)
      if (known?.audience !== header.audience) throw new EnvelopeError('not-for-you')
      const words = files === undefined ? { data } : { data, files: [...files] }
      return sealRecord(known.key, { school, entry }, words)
    },

    async open(school, { entry, index, audience, key, content }) {
      const known = keys.get(key)
      if (known?.audience !== audience) return null
      try {
        const { data, files } = await openRecord(known.key, { school, entry }, content)
        if (files !== undefined) carried.set(entry, { owner: entry, index, files })
        return { kind: 'record', data, ...viewsOf(files) }
      } catch (error) {
        if (!(error instanceof EnvelopeError)) throw error
        return { kind: 'damaged', code: error.code }
      }
    },
  }
}
