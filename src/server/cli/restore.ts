import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { keepSecrets, parseSecrets, secretsFile } from '../secrets.ts'
import { StartRefused } from '../start-refused.ts'
import { dumpedTables, fill, holdsSchools } from '../storage/dump.ts'
import { migrate, schemaVersion } from '../storage/migrations.ts'
import type { TableName } from '../storage/tables.ts'
import { openDatabase, type StoreAddress } from '../storage/store.ts'
import { hashOfFile, Manifest, manifestFile, rowsIn, tableFile } from './backup-files.ts'
import type { Command } from './command.ts'
import { addressOf, isEmptyFolder } from './installation.ts'

/** A backup in a place of its own: the same log, codes and passwords, on either database. */
export const restore: Command = {
  takes: ['FOLDER'],
  does: 'puts the backup in FOLDER into an empty SENIM_DATA',
  run: async ({ config, print }, folder = '') => {
    const address = addressOf(config)
    if (!(await isEmptyFolder(address.folder))) {
      throw new StartRefused(
        `${address.folder} is not empty. A backup is never put over something else: name an ` +
          'empty folder in SENIM_DATA.',
      )
    }
    const rows = await putBack(address, folder)
    print(`Restored ${rows} rows and the secrets into ${address.folder}.`)
    print('Everybody unlocks again. Never let the old server run beside this one.')
    return 0
  },
}

/**
 * Fills an empty place with the backup in `folder`.
 *
 * @returns how many rows there are.
 * @throws StartRefused when the backup is damaged or the place is not empty.
 */
export async function putBack(address: StoreAddress, folder: string): Promise<number> {
  const manifest = await checkBackup(folder)
  const secrets = await readFile(join(folder, secretsFile), 'utf8')
  parseSecrets(secrets, join(folder, secretsFile))
  const database = await openDatabase(address, 'maintain', manifest.schema)
  try {
    if (await holdsSchools(database)) throw new StartRefused(occupied)
    await fill(database, async (load) => {
      for (const table of tablesOf(manifest)) {
        for await (const row of rowsIn(folder, table)) await load(table, row)
      }
    })
    await migrate(database.db, database.engine)
    await keepSecrets(address.folder, secrets)
  } finally {
    await database.close()
  }
  return Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
}

/** @throws StartRefused when there is no backup in `folder`. */
export function requireBackup(folder: string): void {
  if (existsSync(join(folder, manifestFile))) return
  throw new StartRefused(`${folder} is not a backup: no ${manifestFile}.`)
}

/** The manifest, when every file is there and is what it says. */
async function checkBackup(folder: string): Promise<Manifest> {
  const path = join(folder, manifestFile)
  requireBackup(folder)
  const text = await readFile(path, 'utf8')
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Manifest), text)
  if (!parsed.success) throw new StartRefused(damaged(path))
  const manifest = parsed.output
  if (manifest.schema > schemaVersion) {
    throw new StartRefused('The backup was made by a newer Senim. Restore it with that version.')
  }
  const files = tablesOf(manifest).map((table) => ({
    path: tableFile(folder, table),
    sha256: manifest.tables[table]?.sha256,
  }))
  files.push({ path: join(folder, secretsFile), sha256: manifest.secrets })
  for (const file of files) {
    if (!existsSync(file.path)) throw new StartRefused(`${file.path} is missing.`)
    if ((await hashOfFile(file.path)) !== file.sha256) throw new StartRefused(damaged(file.path))
  }
  return manifest
}

/** Parents first. An older backup knows fewer tables. */
const tablesOf = ({ tables }: Manifest): readonly TableName[] =>
  dumpedTables.filter((table) => table in tables)

const occupied = 'There is a school in this database. Name an empty one in DATABASE_URL.'

const damaged = (path: string): string =>
  `${path} is not what was written at the backup. Use another backup.`
