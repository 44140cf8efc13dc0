import * as v from 'valibot'
import { isNamedAfterSheet } from '#core/appeals/sheet.ts'
import { fromBase64url, sha256 } from '#core/bytes.ts'
import type { ThreadItem } from '#core/contract/entries.ts'
import { AnyEntry, threadOfEntry } from '#core/log/entries.ts'
import { leafOf } from '#core/log/entry.ts'
import { foldThread } from '#core/log/threads.ts'
import type { OpenedItem } from '../../vault/vault.ts'
import { refuseHere } from './let-in.ts'
import { addMessage, attached } from './messages.ts'
import { putThread } from './books.ts'
import { lastNumberOf, numberingOf, type OpenedThread, type Replica } from './replica.ts'
import { membersOf, type Roster } from '#core/school/roster.ts'
import { isSigned } from './signers.ts'

type Opened = Exclude<OpenedItem, { readonly kind: 'damaged' }>

/**
 * Takes what the vault opened into the thread it belongs to, after its leaf, its signature and the
 * rules were checked.
 *
 * @returns why it does not count, or null.
 */
export async function takeThreadItem(
  replica: Replica,
  item: ThreadItem,
  opened: Opened,
): Promise<string | null> {
  const entry = entryOf(item, opened)
  if (entry === null) return 'unknown-version'
  const contentHash = sha256(item.content)
  const salt = fromBase64url(opened.salt)
  if (leafOf({ entry, salt, contentHash, sig: item.sig }) !== item.leaf) return 'leaf-differs'
  const isElsewhere = threadOfEntry(entry) !== item.thread || entry.school !== replica.school
  if (isElsewhere || replica.entries.has(entry.id)) return 'damaged'
  const fault =
    opened.kind === 'letter'
      ? await takeLetter(replica, item, entry, opened)
      : await takeInThread(replica, item, entry, opened)
  if (fault !== null) return fault
  replica.entries.add(entry.id)
  replica.threads.get(item.thread)?.entries.push(entry.id)
  replica.touched.add(item.thread)
  replica.unkept.add(item.thread)
  return null
}

/** The entry itself: in clear when an author sent it, sealed beside its content otherwise. */
function entryOf({ received }: ThreadItem, opened: Opened): AnyEntry | null {
  if (received !== undefined) return received.entry
  if (opened.kind !== 'entry') return null
  const entry = v.safeParse(AnyEntry, opened.entry)
  return entry.success ? entry.output : null
}

async function takeLetter(
  replica: Replica,
  { index, leaf, content, sig }: ThreadItem,
  entry: AnyEntry,
  { view }: Extract<Opened, { readonly kind: 'letter' }>,
): Promise<string | null> {
  if (entry.kind === 'appeal-entered') {
    const { board } = replica
    if (board === null || !isNamedAfterSheet(entry)) return 'damaged'
    const refusal = refuseHere(board, null, entry)
    if (refusal !== null) return refusal
    if (!(await isSigned(replica, board, { entry, content, sig }))) return 'signature-is-wrong'
  }
  const state = foldThread(null, entry, { index, leaf })
  const roster = state && replica.rosters.get(state.roster)
  if (!state || !roster) throw new Error('a letter was opened for a roster that is not known')
  putThread(replica, {
    state,
    view,
    isRestricted: !isForEverybody(roster, view.readers),
    registrations: [],
    messages: [{ kind: 'letter', index, on: entry.on, text: view.text, ...attached(view.files) }],
    counters: new Set(),
    entries: [],
  })
  return null
}

async function takeInThread(
  replica: Replica,
  { index, leaf, thread: id, content, sig }: ThreadItem,
  entry: AnyEntry,
  opened: Exclude<Opened, { readonly kind: 'letter' }>,
): Promise<string | null> {
  const { board } = replica
  const thread = replica.threads.get(id)
  if (thread === undefined || board === null) return 'damaged'
  const refusal = refuseHere(board, thread.state, entry) ?? repeats(replica, thread, entry, opened)
  if (refusal !== null) return refusal
  if (!(await isSigned(replica, board, { entry, content, sig }))) return 'signature-is-wrong'
  if (!addMessage(thread, index, entry, opened)) return 'damaged'
  thread.state = foldThread(thread.state, entry, { index, leaf }) ?? thread.state
  keepNumber(replica, entry)
  return null
}

/** Why a number or a follow-up that was there before does not count again, or null. */
function repeats(
  replica: Replica,
  { counters }: OpenedThread,
  entry: AnyEntry,
  opened: Exclude<Opened, { readonly kind: 'letter' }>,
): string | null {
  if (opened.kind === 'follow-up' && counters.has(opened.counter)) return 'damaged'
  if (entry.kind !== 'letter-registered') return null
  const { series, period, number } = entry.header
  return number <= lastNumberOf(replica, series, period) ? 'number-taken' : null
}

function keepNumber(replica: Replica, entry: AnyEntry): void {
  if (entry.kind !== 'letter-registered') return
  const { series, period, number } = entry.header
  replica.lastNumbers.set(numberingOf(series, period), number)
}

const isForEverybody = (roster: Roster, readers: readonly string[]): boolean =>
  membersOf(roster).every(({ id }) => readers.includes(id))
