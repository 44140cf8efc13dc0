import * as v from 'valibot'
import { AnnulmentData, AnswerData, RegistrationData } from '#core/contract/thread-data.ts'
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
    return say(thread, { kind: 'follow-up', index, on: entry.on, text: opened.text })
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
    case 'answer-sent': {
      const read = v.safeParse(AnswerData, data)
      if (!read.success) return false
      const { text } = read.output
      return say(thread, { kind: 'answer', index, on: entry.on, by: entry.by, text, readOn: null })
    }
    case 'answer-read':
      return markRead(thread, entry.header.answer, entry.on)
    default:
      // A kind that this version writes nowhere: it changes the state, and says nothing here.
      return true
  }
}

function say(thread: OpenedThread, message: Message): true {
  thread.messages = [...thread.messages, message]
  return true
}

function markRead(thread: OpenedThread, answer: string, readOn: AnyEntry['on']): true {
  const index = thread.state.answers.find(({ entry }) => entry === answer)?.index
  thread.messages = thread.messages.map((message) =>
    message.kind === 'answer' && message.index === index ? { ...message, readOn } : message,
  )
  return true
}
