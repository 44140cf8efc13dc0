import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** An empty PostgreSQL database of the test's own. */
export interface FreshDatabase {
  readonly url: string
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>
}

/** The variable in which the run tells its tests where PostgreSQL is. */
export const clusterVariable = 'SENIM_TEST_POSTGRES'

/**
 * Makes an empty database.
 *
 * @throws Error when the test is in no project of `vitest.config.ts` that has PostgreSQL.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const cluster = process.env[clusterVariable]
  if (cluster === undefined) {
    throw new Error('no PostgreSQL here: put the test under test/storage or test/e2e')
  }
  const name = `senim_test_${randomUUID().replaceAll('-', '')}`
  await tell(cluster, `create database ${name}`)
  const url = new URL(cluster)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => tell(cluster, `drop database ${name} with (force)`) }
}

async function tell(cluster: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
