import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Pictures and fonts are compressed already. */
const compressible = /\.(css|js|json|svg|txt|wasm)$/

/**
 * Writes `x.br` and `x.gz` beside every file `x` of a folder that compression makes smaller.
 *
 * @param folder - without folders inside.
 */
export async function precompress(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(
    names.filter((name) => compressible.test(name)).map((name) => both(join(folder, name))),
  )
}

async function both(file: string): Promise<void> {
  const bytes = await readFile(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const forms = [
    ['br', await brotli(bytes, { params })],
    ['gz', await gzipped(bytes, { level: constants.Z_BEST_COMPRESSION })],
  ] as const
  for (const [ending, smaller] of forms) {
    if (smaller.length < bytes.length) await writeFile(`${file}.${ending}`, smaller)
  }
}
