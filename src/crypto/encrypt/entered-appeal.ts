import type { AppealEntered } from '#core/appeals/entered.ts'
import type { SheetCode } from '#core/appeals/sheet-code.ts'
import { toBase64url, type Bytes } from '#core/bytes.ts'
import type { SentAppeal } from '#core/contract/appeals.ts'
import { partsOf } from '#core/contract/files.ts'
import { hash, threadId, type Hash } from '#core/ids.ts'
import { sealLetter, type LetterDraft } from './letter.ts'
import { letterManifest } from './letter-manifest.ts'
import { randomBytes } from './random.ts'
import { sealReturnBox } from './return-box.ts'

/** An appeal that a member enters, before it is sealed. */
export interface AppealDraft extends Pick<LetterDraft, 'seats' | 'readers' | 'words' | 'files'> {
  /** Its entry without what follows from the sealing. */
  readonly entry: Omit<AppealEntered, 'header'> & {
    readonly header: Omit<AppealEntered['header'], 'bucket' | 'parts'>
  }
  readonly genesis: Hash
  /** From the sheet, when its author keeps a code. */
  readonly code?: SheetCode | undefined
}

/** A sealed appeal but for the signature, and what is signed. */
export interface SealedAppeal extends Omit<SentAppeal, 'sig'> {
  /** The manifest of slots, body and parts. */
  readonly content: Bytes
}

/**
 * Seals what somebody wrote on paper or said, exactly as an author's own device seals a letter. With
 * the code of a sheet its author can follow it, and nobody but the author can write again.
 *
 * @throws EnvelopeError `too-large` when the words do not fit into the largest bucket.
 * @see docs/formats/sheet-code.md
 */
export async function sealAppeal(draft: AppealDraft): Promise<SealedAppeal> {
  const { entry: begun, words, files = [], code, genesis } = draft
  const { box, roster } = begun.header
  const thread = threadId(begun.id)
  const parts = partsOf(files)
  const salt = randomBytes(32)
  const answers = code?.answers ?? randomBytes(32)
  const place = { school: begun.school, letter: thread, roster, parts }
  const { seats, readers } = draft
  const sealed = await sealLetter({ ...place, seats, readers, words, files, salt, answers })
  const { slots, body, bucket, contentHash, threadRecipient } = sealed
  const entry = { ...begun, header: { ...begun.header, bucket, parts: parts.length } }
  const appeal = { entry, salt, slots: [...slots], body, parts }
  const content = letterManifest(slots, body, parts)
  if (code === undefined) return { ...appeal, content }
  const returnBox = await sealReturnBox(code.box, {
    v: 1,
    genesis,
    roster,
    letter: thread,
    box,
    contentHash: hash(toBase64url(contentHash)),
    salt: toBase64url(salt),
    threadRecipient,
    tone: words.tone,
    lang: words.lang,
    bucket,
    ...(parts.length === 0 ? {} : { parts: parts.length }),
  })
  const { lookup, authHash } = code
  return { ...appeal, content, receipt: { lookup, authHash, returnBox } }
}
