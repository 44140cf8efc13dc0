import { cardOf, type Card } from '#core/appeals/card-fold.ts'
import { awaitsAnswer } from '#core/appeals/thread.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { ThreadId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import { isOpened } from '#core/log/threads.ts'
import type { Letter } from '../api.ts'
import { bookOf } from './books.ts'
import type { OpenedThread, Replica } from './replica.ts'

/** The letters to show, and what changed since they were last asked for. */
export interface Showing {
  /** Newest first; the same list as before when nothing changed. */
  readonly letters: readonly Letter[]
  /** Those of them that were made anew. */
  readonly fresh: readonly Letter[]
}

/**
 * The letters that this person may read now. A letter or follow-up that came into the log before its
 * box was opened is in no list and in no count. Only what changed is looked at.
 */
export function showLetters(replica: Replica): Showing {
  const { board, touched, threads, openings, shown } = replica
  if (board === null) return { letters: [], fresh: [] }
  const changed = new Set(touched)
  if (shown.openings !== openings.length) for (const id of shown.waiting) changed.add(id)
  touched.clear()
  shown.openings = openings.length
  if (changed.size === 0) return { letters: shown.list, fresh: [] }
  const fresh = [...changed].flatMap((id) => showOne(replica, board, id) ?? [])
  shown.list = [...threads.keys()].flatMap((id) => shown.letters.get(id) ?? []).toReversed()
  return { letters: shown.list, fresh }
}

function showOne(replica: Replica, board: BoardState, id: ThreadId): Letter | null {
  const { threads, shown } = replica
  const thread = threads.get(id)
  if (thread === undefined) return null
  const isRead = (index: number) => isOpened(board, thread.state, index)
  const { followUps } = thread.state
  if (isOpened(board, thread.state) && followUps.every(({ index }) => isRead(index))) {
    shown.waiting.delete(id)
  } else shown.waiting.add(id)
  if (!isOpened(board, thread.state)) return null
  const letter = letterOf(replica, thread, isRead)
  shown.letters.set(id, letter)
  return letter
}

function letterOf(
  replica: Replica,
  thread: OpenedThread,
  isRead: (index: number) => boolean,
): Letter {
  const { state, view, isRestricted, registrations, messages } = thread
  const card = standingCard(thread)
  const shown = { ...state, followUps: state.followUps.filter(({ index }) => isRead(index)) }
  const openings = replica.openings.filter(({ box }) => box === state.box)
  return {
    state: shown,
    isOpened: true,
    body: view,
    readers: view.readers,
    isRestricted,
    book: bookOf(replica, thread)?.book ?? null,
    awaitsAnswer:
      state.muted === null &&
      awaitsAnswer(
        shown,
        openings.map(({ index }) => index),
      ),
    brief: card?.brief ?? registrations.at(-1)?.data.brief ?? null,
    card,
    registrations,
    messages: messages.filter(({ kind, index }) => kind !== 'follow-up' || isRead(index)),
  }
}

/** What stands on the card of the registration in force, or null without one. */
function standingCard({ state, registrations }: OpenedThread): Card | null {
  const last = registrations.at(-1)
  if (last === undefined || last.entry !== state.registration?.entry) return null
  return cardOf(last.data, last.writings)
}

/** The day on which a letter was taken out of its box, or came when it said "danger now". */
export function openedOn({ openings }: Replica, { state }: OpenedThread): PlainDate {
  const { box, received, urgentAt, entered } = state
  const opening = openings.find((held) => held.box === box && held.index > received.index)
  return urgentAt === null && entered === null && opening !== undefined ? opening.on : received.on
}
