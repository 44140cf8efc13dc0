import { fromBase64url } from '#core/bytes.ts'
import { entryId, type ThreadId } from '#core/ids.ts'
import type { RememberedLetter } from '#crypto/decrypt/key-ring.ts'
import { openFollowUp } from '#crypto/decrypt/open-follow-up.ts'
import { openLetter } from '#crypto/decrypt/open-letter.ts'
import { openSlot, type OpenedSlot } from '#crypto/decrypt/open-slot.ts'
import type { LetterKeys } from '#crypto/decrypt/snapshot.ts'
import { openAuthorEntry, openThreadContent } from '#crypto/decrypt/open-thread-content.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { entriesKeyOf } from '#crypto/encrypt/letter-key.ts'
import { answerWithoutKeys, viewsOf, withFiles } from './files-of-letters.ts'
import type { Own } from './own-keys.ts'
import type { OpenedItem, SealedItem } from './vault.ts'

/** The letters that were opened, and those whose key the key ring remembers. */
export interface LetterKeyring {
  keysOf(thread: ThreadId): LetterKeys | null
  remember(letters: readonly RememberedLetter[]): void
  /** Takes back the keys of letters that were opened on another day. */
  takeBack(letters: readonly LetterKeys[]): void
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

    takeBack(letters) {
      for (const letter of letters) opened.set(letter.thread, letter)
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
        const { carried, ...read } =
          item.kind === 'follow-up' ? await readFollowUp(keys, item) : await readEntry(keys, item)
        if (carried !== null) opened.set(item.thread, withFiles(keys, carried))
        return read
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
  const { salt, threadIdentity, answers, files, ...view } = await openLetter(
    { ...item, letter: thread },
    slot,
  )
  const { key, readers } = slot
  return {
    kind: 'letter' as const,
    view: { ...view, ...viewsOf(files) },
    salt,
    keys: {
      thread,
      index,
      roster,
      key,
      readers,
      threadIdentity,
      answers: fromBase64url(answers),
      files: files === undefined ? [] : [{ owner: entryId(thread), index, files }],
    },
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
  { content, owner, index }: Extract<SealedItem, { kind: 'follow-up' }>,
) {
  const { text, mark, counter, salt, files } = await openFollowUp(threadIdentity, content)
  return {
    kind: 'follow-up' as const,
    text,
    counter,
    salt,
    ...(mark === undefined ? {} : { mark }),
    ...viewsOf(files),
    carried: files === undefined ? null : { owner, index, files },
  }
}

async function readEntry(
  { key, answers }: LetterKeys,
  item: Extract<SealedItem, { kind: 'entry' }>,
) {
  const { entry, salt, data } = item.isByAuthor
    ? await openAuthorEntry(answers, item, item.content)
    : await openThreadContent(entriesKeyOf(key), item, item.content)
  const opened = { kind: 'entry' as const, entry, salt }
  if (entry.kind !== 'answer-sent') return { ...opened, data, carried: null }
  const { view, files } = answerWithoutKeys(data)
  const carried = files === undefined ? null : { owner: entry.id, index: item.index, files }
  return { ...opened, data: view, carried }
}
