import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuseDemoFolder } from '../demo/folder.ts'
import { noteBackup } from '../health/backup-record.ts'
import { findSecrets, keepSecrets, secretsFile } from '../secrets.ts'
import { StartRefused } from '../start-refused.ts'
import { dump, dumpedTables } from '../storage/dump.ts'
import { schemaVersion } from '../storage/migrations.ts'
import { openDatabase } from '../storage/store.ts'
import { hashOfFile, manifestFile, TableWriter, type Manifest } from './backup-files.ts'
import type { Command, Shell } from './command.ts'
import { addressOf, isEmptyFolder, requireDatabase } from './installation.ts'

/** Everything in one folder, as it stood at one moment. */
export const backup: Command = {
  takes: ['FOLDER'],
  does: 'writes everything into a new FOLDER; the server may run meanwhile',
  run: async (shell, folder = '') => {
    requireDatabase(addressOf(shell.config))
    refuseDemoFolder(shell.config.dataFolder)
    if (!(await isEmptyFolder(folder))) {
      throw new StartRefused(`${folder} is not empty. Name a new folder for the backup.`)
    }
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const secrets = await writeSecrets(shell, folder)
    const tables = await writeTables(shell, folder)
    const at = shell.world.clock()
    const manifest: Manifest = { v: 1, at, schema: schemaVersion, tables, secrets }
    const text = `${JSON.stringify(manifest, null, 2)}\n`
    // Last, and at once on the disk: a folder without it is no backup.
    await writeFile(join(folder, manifestFile), text, { mode: 0o600, flag: 'wx', flush: true })
    await noteBackup(shell.config.dataFolder, { madeAt: at })
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
    shell.print(`Backup of ${rows} rows and the secrets: ${folder}`)
    shell.print('No letter can be read with it, but it can stand in for this server: lock it away.')
    return 0
  },
}

async function writeSecrets({ config }: Shell, folder: string): Promise<Manifest['secrets']> {
  const found = await findSecrets({ folder: config.dataFolder, given: config.secrets ?? undefined })
  if (found === null) throw new StartRefused(`There are no secrets in ${config.dataFolder}.`)
  await keepSecrets(folder, found.text)
  return hashOfFile(join(folder, secretsFile))
}

async function writeTables({ config }: Shell, folder: string): Promise<Manifest['tables']> {
  const database = await openDatabase(addressOf(config), 'look')
  try {
    const files = new Map<string, TableWriter>()
    for (const table of dumpedTables) files.set(table, await TableWriter.open(folder, table))
    await dump(database, async (table, rows) => files.get(table)?.write(rows))
    const tables: Manifest['tables'] = {}
    for (const [table, file] of files) tables[table] = await file.close()
    return tables
  } finally {
    await database.close()
  }
}
