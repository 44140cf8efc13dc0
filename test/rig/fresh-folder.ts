import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder of the test's own; `await using` removes it with everything in it. */
export type FreshFolder = { readonly path: string } & AsyncDisposable

/**
 * Makes an empty folder.
 *
 * @param what - one word for people who look into the temporary folder.
 */
export async function freshFolder(what = 'test'): Promise<FreshFolder> {
  const path = await mkdtemp(join(tmpdir(), `senim-${what}-`))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
