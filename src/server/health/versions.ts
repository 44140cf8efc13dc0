import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { schemaVersion } from '../storage/migrations.ts'
import type { Config } from '../config.ts'

const Package = v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() }))

/**
 * What this installation is made of, for whoever asks for help.
 *
 * @param packageFile - the `package.json` of Senim.
 */
export async function versionsOf(
  packageFile: URL,
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
): Promise<readonly string[]> {
  const { version } = v.parse(Package, await readFile(packageFile, 'utf8'))
  const { node, sqlite } = process.versions
  const database = databaseUrl === null ? `SQLite ${sqlite ?? ''}` : 'PostgreSQL'
  return [`Senim ${version}`, `Node ${node}`, `${database.trim()} (schema ${schemaVersion})`]
}
