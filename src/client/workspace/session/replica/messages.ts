import * as v from 'valibot'
import {
  AnnulmentData,
  AnswerView,
  MuteData,
  NoteData,
  RatingData,
  RegistrationData,
} from '#core/contract/thread-data.ts'
import { stepsOf } from '#core/appeals/card-fold.ts'
import { CardData, ExtensionData } from '#core/contract/card-data.ts'
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
      const registered = { entry: entry.id, data: read.output, writings: [] }
      thread.registrations = [...thread.registrations, registered]
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
    case 'card-written':
      return writeOnCard(thread, index, entry, data)
    case 'due-date-extended': {
      const read = v.safeParse(ExtensionData, data)
      if (!read.success) return false
      const { dueOn } = entry.header
      const { reason } = read.output
      return say(thread, { kind: 'extended', index, on: entry.on, by: entry.by, dueOn, reason })
    }
    case 'confirmed':
      return say(thread, { kind: 'confirmed', index, on: entry.on, by: entry.by })
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
      const { text, files, givenOn } = read.output
      const { way } = entry.header
      const said = { text, way, givenOn: givenOn ?? entry.on, ...attached(files), readOn: null }
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

/** Adds to the card of the registration in force, and says so in one line. */
function writeOnCard(
  thread: OpenedThread,
  index: number,
  { id, on, by }: Extract<AnyEntry, { readonly kind: 'card-written' }>,
  data: unknown,
): boolean {
  const read = v.safeParse(CardData, data)
  const last = thread.registrations.at(-1)
  if (!read.success || last === undefined) return false
  const writings = [...last.writings, { entry: id, index, on, by, data: read.output }]
  thread.registrations = [...thread.registrations.slice(0, -1), { ...last, writings }]
  const step = stepsOf(last.data, writings).at(-1)
  const { why } = read.output
  return say(thread, {
    kind: 'card',
    index,
    on,
    by,
    fields: step?.changes.map(({ field }) => field) ?? [],
    ...(why.kind === 'correction' ? { reason: why.reason } : {}),
  })
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
