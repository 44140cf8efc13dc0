import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { usualQuota } from '#core/flood/room.ts'
import type { SchoolId } from '#core/ids.ts'
import { verifySignature } from '#crypto/encrypt/signatures.ts'
import { noteBackup } from '../health/backup-record.ts'
import { createLedger } from '../ledger/create.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { parseSecrets, secretsFile } from '../secrets.ts'
import { StartRefused } from '../start-refused.ts'
import { openStore, type Store } from '../storage/store.ts'
import type { Command, Shell } from './command.ts'
import { addressOf, requireDatabase } from './installation.ts'
import { putBack, requireBackup } from './restore.ts'

/** A restore in a place that is thrown away: only what was tried can be trusted. */
export const rehearse: Command = {
  takes: ['FOLDER'],
  does: 'restores the backup in FOLDER for trial, checks all of it, and throws the trial away',
  run: async (shell, folder = '') => {
    const { config, world, print } = shell
    requireDatabase(addressOf(config))
    requireBackup(folder)
    const live = await openStore(addressOf(config), 'look')
    const faults = await tryIn(shell, folder, live).finally(() => live.close())
    const isWhole = faults.length === 0
    await noteBackup(config.dataFolder, { rehearsal: { at: world.clock(), isWhole } })
    for (const fault of faults) print(fault)
    print(
      isWhole
        ? 'The backup can be restored: log, signatures and tables are whole.'
        : 'This backup cannot be relied on. Make another one, and rehearse that.',
    )
    return isWhole ? 0 : 1
  },
}

/** What is wrong with the backup; nothing of the trial is left behind. */
async function tryIn(shell: Shell, folder: string, live: Store): Promise<readonly string[]> {
  // Beside the backup: there is room for one, and whoever may read it has the secrets already.
  const trial = await mkdtemp(join(dirname(resolve(folder)), 'senim-rehearsal-'))
  try {
    await putBack({ folder: trial }, folder)
    return await compare(shell, trial, live)
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    return [error.message]
  } finally {
    await rm(trial, { recursive: true, force: true })
  }
}

async function compare(shell: Shell, trial: string, live: Store): Promise<readonly string[]> {
  const secrets = join(trial, secretsFile)
  const store = await openStore({ folder: trial }, 'maintain')
  try {
    const ledger = createLedger({
      store,
      secrets: parseSecrets(await readFile(secrets, 'utf8'), secrets),
      verify: verifySignature,
      quota: usualQuota,
      ...shell.world,
    })
    const faults: string[] = []
    for (const school of await store.schools()) faults.push(...(await judge(ledger, school)))
    return [...faults, ...(await compareLogs(store, live))]
  } finally {
    await store.close()
  }
}

/** As `senim doctor` sees it, before and after the tables were made anew. */
async function judge(ledger: Ledger, school: SchoolId): Promise<readonly string[]> {
  const { findings } = await ledger.examine(school)
  if (findings.length > 0) return findings.map(({ fault, at }) => `Entry ${at}: ${fault}.`)
  await ledger.rebuild(school)
  return (await ledger.examine(school)).findings.map(({ fault, at }) => `Entry ${at}: ${fault}.`)
}

/** Whether the log in use goes on from the one in the backup. */
async function compareLogs(trial: Store, live: Store): Promise<readonly string[]> {
  const faults: string[] = []
  for (const school of await trial.schools()) {
    const head = await trial.read(school, ({ heads }) => heads.read())
    const rootIn = async (store: Store) =>
      (await store.read(school, ({ checkpoints }) => checkpoints.ofSize(head?.size ?? 0)))?.root
    if ((await rootIn(trial)) !== (await rootIn(live))) {
      faults.push('The backup is not of this log: its root is another one.')
    }
  }
  return faults
}
