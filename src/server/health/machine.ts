import { X509Certificate } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CertificateFacts, DiskFacts, MachineFacts } from '#core/health/facts.ts'
import type { Config } from '../config.ts'
import { freeBytesOf } from '../free-bytes.ts'
import { databaseFile } from '../storage/sqlite.ts'
import { readBackupRecord } from './backup-record.ts'

/** Looks at the machine, at the moment of the call. */
export interface Machine {
  readonly look: () => Promise<Omit<MachineFacts, 'publicUrl'>>
}

/** The settings that say what there is to look at. */
export type MachineSettings = Pick<Config, 'dataFolder' | 'databaseUrl' | 'tls' | 'trustedProxies'>

/**
 * The machine on which this program runs.
 *
 * @param versions - what has a version, as shown. The certificate is read now as well: browsers get
 *   what was there at the start, whatever lies in its place by the time of a look.
 */
export async function machineOf(
  settings: MachineSettings,
  versions: readonly string[],
): Promise<Machine> {
  const { dataFolder: folder, databaseUrl, tls, trustedProxies } = settings
  const freeBytes = freeBytesOf(settings)
  const endsAt = tls && (await certificateEnd(tls.certFile))
  return {
    look: async () => ({
      disk: databaseUrl === null ? await diskOf(folder, await freeBytes()) : null,
      certificate: await certificateFacts(tls, endsAt, trustedProxies !== null),
      backup: await readBackupRecord(folder),
      versions,
    }),
  }
}

async function diskOf(folder: string, freeBytes: number): Promise<DiskFacts> {
  const files = [databaseFile, `${databaseFile}-wal`].map((name) => join(folder, name))
  const sizes = await Promise.all(files.map(sizeIfThere))
  return { freeBytes, usedBytes: sizes.reduce((sum, size) => sum + size, 0) }
}

async function certificateFacts(
  tls: Config['tls'],
  endsAt: number | null,
  hasProxy: boolean,
): Promise<CertificateFacts> {
  if (tls === null) return { of: hasProxy ? 'proxy' : 'nobody' }
  const onDiskEndsAt = await certificateEnd(tls.certFile)
  if (endsAt === null || onDiskEndsAt === null) return { of: 'senim', endsAt: null }
  return { of: 'senim', endsAt, onDiskEndsAt }
}

/** When the first certificate of a file ends, seconds since 1970 UTC; null when there is none. */
async function certificateEnd(path: string): Promise<number | null> {
  try {
    const { validToDate } = new X509Certificate(await readFile(path))
    return Math.floor(validToDate.getTime() / 1000)
  } catch (error) {
    // Missing, not allowed, or no certificate: for who looks after it, all the same thing to mend.
    if (error instanceof Error) return null
    throw error
  }
}

async function sizeIfThere(path: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return found?.size ?? 0
}
