import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import * as v from 'valibot'
import { StartRefused } from '../start-refused.ts'

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    css: v.optional(v.array(v.string()), []),
    imports: v.optional(v.array(v.string()), []),
  }),
)

/** The scripts, styles and fonts that the build made for browsers. */
export interface Assets {
  /** Address of what `source` became: a path from the project's folder, as in the manifest. */
  readonly address: (source: string) => string
  /** Addresses of the styles that `source` imports. */
  readonly styles: (source: string) => readonly string[]
  /** Addresses of the script that `source` became and of every script it imports. */
  readonly scripts: (source: string) => readonly string[]
  /** A file, in the smallest form that the browser accepts; null when there is no such file. */
  readonly file: (name: string, accepted: string) => AssetFile | null
}

/** A file as it is sent. */
export interface AssetFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly encoding: 'br' | 'gzip' | null
}

/**
 * The built files in `folder`, read once: nothing else can be asked for, and a server goes on with its
 * own build when a newer one takes its place, as the pages that are open go on with theirs.
 *
 * @throws StartRefused when nothing was built.
 */
export async function openAssets(folder: string): Promise<Assets> {
  const manifest = await readManifest(folder)
  const files = await readFiles(folder)
  const entry = (source: string) => {
    const found = manifest[source]
    if (found === undefined) throw new RangeError(`nothing was built from ${source}`)
    return found
  }
  const withImports = (source: string): readonly string[] => {
    const { file, imports } = entry(source)
    return [...new Set([`/assets/${file}`, ...imports.flatMap(withImports)])]
  }
  return {
    address: (source) => `/assets/${entry(source).file}`,
    styles: (source) => entry(source).css.map((name) => `/assets/${name}`),
    scripts: withImports,
    file: (name, accepted) => {
      const type = types.get(extname(name))
      if (type === undefined || !files.has(name)) return null
      const encoding = pickEncoding(accepted, (ending) => files.has(name + ending))
      const bytes = files.get(encoding === null ? name : name + endings[encoding])
      return bytes === undefined ? null : { bytes, type, encoding }
    },
  }
}

const endings = { br: '.br', gzip: '.gz' } as const
export type Encoding = keyof typeof endings

/** The best encoding that the browser accepts and that is there. */
export function pickEncoding(
  accepted: string,
  isThere: (ending: string) => boolean = () => true,
): Encoding | null {
  const offered = accepted
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';')[0]?.trim().toLowerCase())
  const best = (['br', 'gzip'] as const).find(
    (one) => offered.includes(one) && isThere(endings[one]),
  )
  return best ?? null
}

/** What a browser may get; the manifest and the compressed forms by themselves it may not. */
const types: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.wasm', 'application/wasm'],
])

/** Some megabytes, which are then never asked of the disk again. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const read = async (name: string) =>
    [name, Uint8Array.from(await readFile(join(folder, name)))] as const
  return new Map(await Promise.all(names.map(read)))
}

async function readManifest(folder: string): Promise<v.InferOutput<typeof Manifest>> {
  const path = join(folder, 'manifest.json')
  try {
    return v.parse(v.pipe(v.string(), v.parseJson(), Manifest), await readFile(path, 'utf8'))
  } catch (cause) {
    throw new StartRefused(`${path} is not there or damaged. Build Senim first: npm run build.`, {
      cause,
    })
  }
}
