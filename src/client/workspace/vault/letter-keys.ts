import { fromBase64url, type Bytes } from '#core/bytes.ts'
import type { ThreadId } from '#core/ids.ts'
import type { RememberedLetter } from '#crypto/decrypt/key-ring.ts'
import { openFollowUp } from '#crypto/decrypt/open-follow-up.ts'
import { openLetter } from '#crypto/decrypt/open-letter.ts'
import { openSlot, type OpenedSlot } from '#crypto/decrypt/open-slot.ts'
import { openAuthorEntry, openThreadContent } from '#crypto/decrypt/open-thread-content.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { entriesKeyOf } from '#crypto/encrypt/letter-key.ts'
import type { Own } from './own-keys.ts'
import type { OpenedItem, SealedItem } from './vault.ts'

/** The keys of a letter that was opened. */
export interface LetterKeys extends RememberedLetter {
  /** Opens the author's follow-ups. */
  readonly threadIdentity: string
  /** The author's key for answers. */
  readonly answers: Bytes
}

/** The letters that were opened, and those whose key the key ring remembers. */
export interface LetterKeyring {
  keysOf(thread: ThreadId): LetterKeys | null
  remember(letters: readonly RememberedLetter[]): void
  /** Opens one item; null for what is for others, of which nothing is kept. */
  open(own: Own, item: SealedItem): Promise<OpenedItem | null>
}

/** A keyring without letters. */
export function createLetterKeyring(): LetterKeyring {
  const opened = new Map<ThreadId, LetterKeys>()
  const remembered = new Map<ThreadId, RememberedLetter>()

  return {
    keysOf: (thread) => opened.get(thread) ?? null,

    remember(letters) {
      for (const letter of letters) remembered.set(letter.thread, letter)
    },

    async open(own, item) {
      try {
        if (item.kind === 'letter') {
          const { keys, ...letter } = await openOne(own, item, remembered.get(item.thread))
          opened.set(item.thread, keys)
          return letter
        }
        const keys = opened.get(item.thread)
        if (keys === undefined) return null
        return item.kind === 'follow-up'
          ? await readFollowUp(keys, item)
          : await readEntry(keys, item)
      } catch (error) {
        if (!(error instanceof EnvelopeError)) throw error
        const isForOthers = item.kind === 'letter' && error.code === 'not-for-you'
        return isForOthers ? null : { kind: 'damaged', code: error.code }
      }
    },
  }
}

type SealedLetter = Extract<SealedItem, { kind: 'letter' }>

async function openOne(own: Own, item: SealedLetter, remembered: RememberedLetter | undefined) {
  const { thread, index, roster } = item
  const isKnown = remembered?.roster === roster && remembered.index === index
  const slot = isKnown ? remembered : await openOwnSlot(own, item)
  const { salt, threadIdentity, answers, ...view } = await openLetter(
    { ...item, letter: thread },
    slot,
  )
  const { key, readers } = slot
  return {
    kind: 'letter' as const,
    view,
    salt,
    keys: { thread, index, roster, key, readers, threadIdentity, answers: fromBase64url(answers) },
  }
}

const openOwnSlot = (own: Own, item: SealedLetter): Promise<OpenedSlot> =>
  openSlot(own.identity, item.slot, {
    letter: item.thread,
    roster: item.roster,
    seats: item.seats.length,
    seat: item.seat,
  })

async function readFollowUp(
  { threadIdentity }: LetterKeys,
  { content }: Extract<SealedItem, { kind: 'follow-up' }>,
): Promise<OpenedItem> {
  const { text, counter, salt } = await openFollowUp(threadIdentity, content)
  return { kind: 'follow-up', text, counter, salt }
}

async function readEntry(
  { key, answers }: LetterKeys,
  item: Extract<SealedItem, { kind: 'entry' }>,
): Promise<OpenedItem> {
  const { entry, salt, data } = item.isByAuthor
    ? await openAuthorEntry(answers, item, item.content)
    : await openThreadContent(entriesKeyOf(key), item, item.content)
  return { kind: 'entry', entry, salt, data }
}
