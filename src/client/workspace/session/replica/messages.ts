import * as v from 'valibot'
import {
  AnnulmentData,
  AnswerView,
  MuteData,
  NoteData,
  RatingData,
  RegistrationData,
} from '#core/contract/thread-data.ts'
import type { FileView } from '#core/contract/files.ts'
import type { AnyEntry } from '#core/log/entries.ts'
import type { OpenedItem } from '../../vault/vault.ts'
import type { Message } from '../api.ts'
import type { OpenedThread } from './replica.ts'

type Opened = Extract<OpenedItem, { readonly kind: 'entry' | 'follow-up' }>

/**
 * Adds to the conversation of `thread` what `entry` says to people.
 *
 * @returns false when what was sealed beside the entry is not what its kind has.
 */
export function addMessage(
  thread: OpenedThread,
  index: number,
  entry: AnyEntry,
  opened: Opened,
): boolean {
  if (opened.kind === 'follow-up') {
    thread.counters.add(opened.counter)
    const { text, mark, files } = opened
    const said = { text, ...(mark === undefined ? {} : { mark }), ...attached(files) }
    return say(thread, { kind: 'follow-up', index, on: entry.on, ...said })
  }
  const { data } = opened
  switch (entry.kind) {
    case 'letter-first-read':
      return say(thread, { kind: 'read', index, on: entry.on, by: entry.by })
    case 'letter-registered': {
      const read = v.safeParse(RegistrationData, data)
      if (!read.success) return false
      thread.brief = read.output.brief
      const { number } = entry.header
      return say(thread, { kind: 'registered', index, on: entry.on, by: entry.by, number })
    }
    case 'registration-annulled': {
      const read = v.safeParse(AnnulmentData, data)
      if (!read.success) return false
      const { number } = entry.header
      const { reason } = read.output
      return say(thread, { kind: 'annulled', index, on: entry.on, by: entry.by, number, reason })
    }
    case 'thread-muted':
    case 'thread-unmuted': {
      const read = v.safeParse(MuteData, data)
      if (!read.success) return false
      const kind = entry.kind === 'thread-muted' ? 'muted' : 'unmuted'
      return say(thread, { kind, index, on: entry.on, by: entry.by, ...read.output })
    }
    case 'answer-sent': {
      const read = v.safeParse(AnswerView, data)
      if (!read.success) return false
      const { text, files } = read.output
      const said = { text, ...attached(files), readOn: null }
      return say(thread, { kind: 'answer', index, on: entry.on, by: entry.by, ...said })
    }
    case 'note-added': {
      const read = v.safeParse(NoteData, data)
      if (!read.success) return false
      return say(thread, { kind: 'note', index, on: entry.on, by: entry.by, ...read.output })
    }
    case 'answer-read':
      return change(thread, entry.header.answer, { readOn: entry.on })
    case 'answer-rated': {
      const read = v.safeParse(RatingData, data)
      if (!read.success) return false
      const rated = { on: entry.on, ...read.output }
      return change(thread, entry.header.answer, { rated })
    }
    default:
      // A kind that this version writes nowhere: it changes the state, and says nothing here.
      return true
  }
}

/** The files of a message, left out when there are none. */
export const attached = (
  files: readonly FileView[] | undefined,
): { readonly files?: readonly FileView[] } => (files === undefined ? {} : { files })

function say(thread: OpenedThread, message: Message): true {
  thread.messages = [...thread.messages, message]
  return true
}

type Answer = Extract<Message, { readonly kind: 'answer' }>

/** Adds to the answer what its author said of it. */
function change(
  thread: OpenedThread,
  answer: string,
  said: Partial<Pick<Answer, 'readOn' | 'rated'>>,
): true {
  const index = thread.state.answers.find(({ entry }) => entry === answer)?.index
  thread.messages = thread.messages.map((message) =>
    message.kind === 'answer' && message.index === index ? { ...message, ...said } : message,
  )
  return true
}
