import { runCommand } from '#server/cli/run.ts'
import { keepSecrets } from '#server/secrets.ts'
import { toBase64url } from '#core/bytes.ts'
import type { StoreAddress } from '#server/storage/store.ts'
import { fridayMorning, random, testSecrets } from './ledger.ts'

/** What a command printed, and how it ended. */
export interface Transcript {
  readonly code: number
  readonly lines: readonly string[]
}

/** Runs `senim` with `args` on an installation. */
export async function senim(
  { folder, databaseUrl }: StoreAddress,
  ...args: readonly string[]
): Promise<Transcript> {
  const lines: string[] = []
  const env = { SENIM_DATA: folder, DATABASE_URL: databaseUrl }
  const code = await runCommand(args, env, {
    world: { clock: () => fridayMorning, random },
    packageFile: new URL('../../package.json', import.meta.url),
    print: (line) => lines.push(line),
  })
  return { code, lines }
}

/** Puts the secrets of the tests into a folder, as the first start would put its own. */
export async function keepTestSecrets({ folder }: StoreAddress): Promise<void> {
  const { pepper, logKey, sessionKey, opaqueSetup } = testSecrets
  const keys = { pepper, logKey, sessionKey }
  const written = Object.entries(keys).map(([name, bytes]) => [name, toBase64url(bytes)])
  await keepSecrets(folder, JSON.stringify({ v: 1, opaqueSetup, ...Object.fromEntries(written) }))
}
