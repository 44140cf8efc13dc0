import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { BackupFacts } from '#core/health/facts.ts'

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What the command line did, for the health page. @see docs/formats/backup.md */
const BackupRecord = v.strictObject({
  v: v.literal(1),
  /** When the last backup was made; seconds since 1970 UTC. */
  madeAt: v.nullable(seconds),
  /** When a backup was last restored for trial, and whether all of it was there. */
  rehearsal: v.nullable(v.strictObject({ at: seconds, isWhole: v.boolean() })),
})

/** Name of the record in the folder of `SENIM_DATA`. */
export const backupRecordFile = 'backups.json'

const nothingDone: BackupFacts = { madeAt: null, rehearsal: null }

/** What was written down. A record that cannot be understood says nothing: the next one replaces it. */
export async function readBackupRecord(folder: string): Promise<BackupFacts> {
  const text = await readIfThere(join(folder, backupRecordFile))
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), BackupRecord), text)
  if (!parsed.success) return nothingDone
  const { madeAt, rehearsal } = parsed.output
  return { madeAt, rehearsal }
}

/** Writes down what was done beside what was done before; a reader sees the one or the other. */
export async function noteBackup(folder: string, done: Partial<BackupFacts>): Promise<void> {
  const record = { v: 1, ...(await readBackupRecord(folder)), ...done }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, backupRecordFile)
  // Dates alone, readable to the server when somebody else made the backup; the folder is closed.
  await writeFile(`${path}.new`, `${JSON.stringify(record)}\n`, { mode: 0o644 })
  await rename(`${path}.new`, path)
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
