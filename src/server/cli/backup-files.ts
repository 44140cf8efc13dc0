import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { bytesOf } from '#core/contract/base64.ts'
import { hash, Hash } from '#core/ids.ts'
import type { Row } from '../storage/dump.ts'
import type { TableName } from '../storage/tables.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What a backup says of itself: the last file written, the first one read. @see docs/formats/backup.md */
export const Manifest = v.strictObject({
  v: v.literal(1),
  /** When it was begun; seconds since 1970 UTC. */
  at: count,
  /** Version of the database schema. */
  schema: count,
  /** Each table's rows, and SHA-256 of its file. */
  tables: v.record(v.string(), v.strictObject({ rows: count, sha256: Hash })),
  /** SHA-256 of the secrets. */
  secrets: Hash,
})
export type Manifest = v.InferOutput<typeof Manifest>

/** Name of the manifest in the folder of a backup. */
export const manifestFile = 'senim-backup.json'

/** The file of one table: a row on each line. */
export const tableFile = (folder: string, table: TableName): string =>
  join(folder, `${table}.jsonl`)

/** Bytes in a row: the only objects there. */
const StoredBytes = v.pipe(
  v.strictObject({ bytes: bytesOf(0, 2 ** 28) }),
  v.transform(({ bytes }) => bytes),
)
const StoredRow = v.record(v.string(), v.union([v.string(), v.number(), v.null(), StoredBytes]))

/** Writes the file of one table. */
export class TableWriter {
  #rows = 0
  readonly #hash = createHash('sha256')
  readonly #file: FileHandle

  private constructor(file: FileHandle) {
    this.#file = file
  }

  static async open(folder: string, table: TableName): Promise<TableWriter> {
    return new TableWriter(await open(tableFile(folder, table), 'wx', 0o600))
  }

  async write(rows: readonly Row[]): Promise<void> {
    const text = rows.map((row) => `${JSON.stringify(forJson(row))}\n`).join('')
    this.#rows += rows.length
    this.#hash.update(text)
    await this.#file.writeFile(text)
  }

  /** Ends the file, durable. */
  async close(): Promise<Manifest['tables'][string]> {
    await this.#file.sync()
    await this.#file.close()
    return { rows: this.#rows, sha256: hash(this.#hash.digest('base64url')) }
  }
}

/** SHA-256 of a file. */
export async function hashOfFile(path: string): Promise<Hash> {
  const made = createHash('sha256')
  for await (const chunk of createReadStream(path))
    made.update(v.parse(v.instance(Uint8Array), chunk))
  return hash(made.digest('base64url'))
}

/**
 * The rows of a table's file.
 *
 * @yields one row after the other.
 */
export async function* rowsIn(folder: string, table: TableName): AsyncGenerator<Row> {
  const lines = createInterface({ input: createReadStream(tableFile(folder, table)) })
  for await (const line of lines) yield v.parse(StoredLine, line)
}

const StoredLine = v.pipe(v.string(), v.parseJson(), StoredRow)

const forJson = (row: Row): object =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64url') } : value,
    ]),
  )
