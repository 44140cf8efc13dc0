import { awaitsAnswer, type ThreadState } from '#core/appeals/thread.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { toBase64url } from '#core/bytes.ts'
import { boxId, entryId, hash, memberId, ordinarySeries, threadId } from '#core/ids.ts'
import type { Letter } from '../../session/api.ts'

/** An id of 16 bytes that ends in `number`, for examples in tests. */
export const exampleId = (number: number): string =>
  toBase64url(Uint8Array.from({ length: 16 }, (_, i) => (i === 15 ? number : 0)))

const nothing = hash('A'.repeat(43))

/** The box of the examples. */
export const box = boxId(exampleId(50))

/** Dana, who reads and answers in the tests. */
export const dana = memberId(exampleId(1))
/** Marat, who signs under what Dana wrote. */
export const marat = memberId(exampleId(2))

/** A registration with this number, due on this day. */
export const exampleNumber = (number: number, dueOn: string): ThreadState['registration'] => ({
  entry: entryId(exampleId(70)),
  leaf: nothing,
  by: dana,
  confirmedBy: [],
  on: plainDate('2026-11-17'),
  series: ordinarySeries,
  period: 2026,
  number,
  dueOn: plainDate(dueOn),
})

/** An answer that stands at `index` in the log. */
export const exampleAnswer = (index: number): ThreadState['answers'][number] => ({
  entry: entryId(exampleId(80)),
  leaf: nothing,
  by: dana,
  confirmedBy: [],
  index,
  on: plainDate('2026-11-19'),
  way: 'code',
  copy: nothing,
  readOn: null,
  ratings: 0,
})

/** The author's word at `index` in the log. */
export const exampleFollowUp = (index: number): ThreadState['followUps'][number] => ({
  entry: entryId(exampleId(90)),
  index,
  on: plainDate('2026-11-20'),
})

/** Aigerim's letter, number `id`, opened and not yet registered unless `changed` says otherwise. */
export function exampleLetter(id: number, changed: Partial<ThreadState> = {}): Letter {
  const text = 'Somebody takes money from the little ones in the break.'
  const on = plainDate('2026-11-17')
  const state: ThreadState = {
    thread: threadId(exampleId(id)),
    box,
    roster: nothing,
    received: { index: 10, leaf: nothing, on },
    urgentAt: null,
    entered: null,
    firstRead: null,
    registration: null,
    annulled: [],
    answers: [],
    muted: null,
    followUps: [],
    ...changed,
  }
  return {
    state,
    isOpened: true,
    body: { v: 1, text, tone: 'child', lang: 'en', writtenOn: on, readers: [dana, marat] },
    readers: [dana, marat],
    isRestricted: false,
    book: null,
    awaitsAnswer: awaitsAnswer(state),
    brief: null,
    card: null,
    registrations: [],
    messages: [{ kind: 'letter', index: 10, on, text }],
  }
}
