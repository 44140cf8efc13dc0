import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readBackupRecord } from '#server/health/backup-record.ts'
import { keepTestSecrets, senim } from '../rig/command.ts'
import { openSchool } from '../rig/commission.ts'
import { freshFolder } from '../rig/fresh-folder.ts'
import { fridayMorning, openLedger } from '../rig/ledger.ts'

/** A school with a backup. */
async function backedUp(): Promise<
  AsyncDisposable & { readonly folder: string; readonly backup: string }
> {
  const place = await freshFolder('cli')
  const at = { folder: join(place.path, 'data'), backup: join(place.path, 'backup') }
  await keepTestSecrets(at)
  const on = await openLedger(at)
  await openSchool(on)
  await on.store.close()
  await senim(at, 'backup', at.backup)
  return { ...at, [Symbol.asyncDispose]: () => place[Symbol.asyncDispose]() }
}

const besideOf = (at: { readonly backup: string }): Promise<readonly string[]> =>
  readdir(dirname(at.backup))

test('a rehearsal that went well is written down, and leaves nothing behind', async () => {
  await using at = await backedUp()
  expect(await readBackupRecord(at.folder)).toEqual({ madeAt: fridayMorning, rehearsal: null })
  const before = await readdir(at.folder)
  expect((await senim(at, 'rehearse', at.backup)).code).toBe(0)
  expect(await readBackupRecord(at.folder)).toEqual({
    madeAt: fridayMorning,
    rehearsal: { at: fridayMorning, isWhole: true },
  })
  expect(await readdir(at.folder)).toEqual(before)
  expect(await besideOf(at)).toEqual(['backup', 'data'])
})

test('a backup that lost a byte is no backup, and the doctor says so until another one is tried', async () => {
  await using at = await backedUp()
  const entries = join(at.backup, 'entries.jsonl')
  const text = await readFile(entries, 'utf8')
  await writeFile(entries, text.replace('2026', '2025'))
  expect(await senim(at, 'rehearse', at.backup)).toStrictEqual({
    code: 1,
    lines: [
      `${entries} is not what was written at the backup. Use another backup.`,
      'This backup cannot be relied on. Make another one, and rehearse that.',
    ],
  })
  const { code, lines } = await senim(at, 'doctor')
  expect(code).toBe(1)
  expect(lines).toContain(
    'wrong The rehearsal of a restore failed today. The backup that was tried is not whole. ' +
      'In an emergency it would not help. Make a new backup and rehearse that one. ' +
      '(npx senim rehearse FOLDER)',
  )
  expect(await besideOf(at)).toEqual(['backup', 'data'])
})

test('the backup of another school is not taken for one of this log', async () => {
  await using at = await backedUp()
  await using other = await backedUp()
  expect(await senim(at, 'rehearse', other.backup)).toMatchObject({
    code: 1,
    lines: [
      'The backup is not of this log: its root is another one.',
      expect.stringContaining('cannot be relied on'),
    ],
  })
})

test('a folder without a backup is a slip of the pen, not a failed rehearsal', async () => {
  await using at = await backedUp()
  expect(await senim(at, 'rehearse', at.folder)).toStrictEqual({
    code: 1,
    lines: [`${at.folder} is not a backup: no senim-backup.json.`],
  })
  expect((await readBackupRecord(at.folder)).rehearsal).toBeNull()
})
