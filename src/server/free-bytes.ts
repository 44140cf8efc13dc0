import { statfs } from 'node:fs/promises'
import type { Config } from './config.ts'

/**
 * How many bytes are free where the files of senders are kept. Of the disk of a PostgreSQL server
 * nobody here knows anything: it refuses by itself when it is full.
 */
export const freeBytesOf =
  ({ dataFolder, databaseUrl }: Pick<Config, 'dataFolder' | 'databaseUrl'>) =>
  async (): Promise<number> => {
    if (databaseUrl !== null) return Infinity
    const { bavail, bsize } = await statfs(dataFolder)
    return bavail * bsize
  }
