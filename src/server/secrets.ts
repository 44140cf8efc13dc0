import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { toBase64url, type Bytes } from '#core/bytes.ts'
import { bytesOf } from '#core/contract/base64.ts'
import { StartRefused } from './start-refused.ts'

const StoredSecrets = v.strictObject({
  v: v.literal(1),
  /** Keys the index of receipt codes: a stolen database alone finds no letter for a code. */
  pepper: bytesOf(32),
  /** Server half of every password, as `@serenity-kit/opaque` writes it. */
  opaqueSetup: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{64,1024}$/)),
  /** Ed25519 seed that signs the checkpoints. */
  logKey: bytesOf(32),
  /** Seals the state of a login that is under way. */
  sessionKey: bytesOf(32),
})

/** What this installation must never lose and never show. None of it opens a letter. */
export type Secrets = Omit<v.InferOutput<typeof StoredSecrets>, 'v'>

/** Where the secrets come from. */
export interface SecretsSource {
  /** The folder of `SENIM_DATA`. */
  readonly folder: string
  /** The text of `SENIM_SECRETS`; then no file is read or made. */
  readonly given?: string | undefined
  /** Whether a school exists already: then missing secrets are lost secrets. */
  readonly isFounded: boolean
  readonly random: (bytes: number) => Bytes
}

/** Name of the file in the folder. */
export const secretsFile = 'secrets.json'

/**
 * The secrets of this installation; made once, at the first start.
 *
 * @throws StartRefused when they are damaged, or missing beside a school that needs them.
 */
export async function openSecrets(source: SecretsSource): Promise<Secrets> {
  const found = await findSecrets(source)
  if (found !== null) return parseSecrets(found.text, found.where)
  const path = join(source.folder, secretsFile)
  if (source.isFounded) throw new StartRefused(lostSecrets(path))
  const made = await makeSecrets(source.random)
  await keepSecrets(source.folder, made)
  return parseSecrets(made, path)
}

/** The text of the secrets and where it is from, or null when there are none yet. */
export async function findSecrets({
  folder,
  given,
}: Pick<SecretsSource, 'folder' | 'given'>): Promise<{ text: string; where: string } | null> {
  if (given !== undefined) return { text: given, where: 'SENIM_SECRETS' }
  const where = join(folder, secretsFile)
  const text = await readIfThere(where)
  return text === null ? null : { text, where }
}

/**
 * The secrets that `text` writes.
 *
 * @param where - for the message: a path or the name of a variable.
 * @throws StartRefused when it is not what `openSecrets` makes; nothing of it is in the message.
 */
export function parseSecrets(text: string, where: string): Secrets {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), StoredSecrets), text)
  if (!parsed.success) {
    throw new StartRefused(
      `${where} is damaged: it is not the JSON that Senim wrote. Put it back from a backup.`,
    )
  }
  const { v: _, ...secrets } = parsed.output
  return secrets
}

/** Puts the text of secrets into `folder`, durable, for its owner alone. */
export async function keepSecrets(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, secretsFile)
  const draft = await open(`${path}.new`, 'w', 0o600)
  try {
    await draft.writeFile(text)
    await draft.sync()
  } finally {
    await draft.close()
  }
  await rename(`${path}.new`, path)
  const directory = await open(folder)
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

async function makeSecrets(random: (bytes: number) => Bytes): Promise<string> {
  // Loaded here and not above: WebAssembly that only the very first start needs so early.
  const opaque = await import('@serenity-kit/opaque')
  await opaque.ready
  const key = (): string => toBase64url(random(32))
  const secrets: v.InferInput<typeof StoredSecrets> = {
    v: 1,
    pepper: key(),
    opaqueSetup: opaque.server.createSetup(),
    logKey: key(),
    sessionKey: key(),
  }
  return `${JSON.stringify(secrets, null, 2)}\n`
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

const lostSecrets = (path: string): string =>
  `There is a school in the database, but ${path} is missing. Without it no password and no ` +
  'receipt code works, so Senim does not make a new one. Put it back from a backup, or restore ' +
  'the whole backup into an empty folder: senim restore FOLDER.'
