import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { createLedger } from '../ledger/create.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { usualQuota } from '#core/flood/room.ts'
import { verifySignature } from '#crypto/encrypt/signatures.ts'
import { findSecrets, parseSecrets } from '../secrets.ts'
import { StartRefused } from '../start-refused.ts'
import type { Purpose } from '../storage/lock.ts'
import { databaseFile } from '../storage/sqlite.ts'
import { openStore, type Store, type StoreAddress } from '../storage/store.ts'
import type { Shell } from './command.ts'

/** Where the settings say that the rows are. */
export const addressOf = ({ dataFolder: folder, databaseUrl }: Config): StoreAddress =>
  databaseUrl === null ? { folder } : { folder, databaseUrl }

/** @throws StartRefused when there is no database yet: a command must not make one by mistake. */
export function requireDatabase({ folder, databaseUrl }: StoreAddress): void {
  if (databaseUrl !== undefined || existsSync(join(folder, databaseFile))) return
  throw new StartRefused(
    `There is no Senim in ${folder}. Say in SENIM_DATA which folder the server uses.`,
  )
}

/** Whether nothing is in `folder`, or it does not exist. */
export const isEmptyFolder = async (folder: string): Promise<boolean> =>
  !existsSync(folder) || (await readdir(folder)).length === 0

/** Opens the database that the settings name, and a ledger over it. */
export async function openInstallation(
  { config, world }: Shell,
  purpose: Purpose,
): Promise<{ readonly store: Store; readonly ledger: Ledger }> {
  const address = addressOf(config)
  requireDatabase(address)
  const store = await openStore(address, purpose)
  try {
    const given = config.secrets ?? undefined
    const found = await findSecrets({ folder: address.folder, given })
    if (found === null) throw new StartRefused(`There are no secrets in ${address.folder}.`)
    const secrets = parseSecrets(found.text, found.where)
    const verify = verifySignature
    // No command takes a letter, so none needs the operator's quota.
    const ledger = createLedger({ store, secrets, verify, quota: usualQuota, ...world })
    return { store, ledger }
  } catch (error) {
    await store.close()
    throw error
  }
}
