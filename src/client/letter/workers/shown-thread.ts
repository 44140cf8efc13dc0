import type { PlainDate } from '#core/calendar/plain-date.ts'
import { dayAndMonth, longDate, nearTime, untilDate } from '#core/words/dates.ts'
import type { Lang } from '#core/words/lang.ts'
import type { AnswerView } from './answer-view.ts'

/** An answer that was opened, or not. */
export interface OpenedAnswer {
  readonly id: string
  readonly on: PlainDate
  readonly readOn: PlainDate | null
  /** Null when the copy does not open. */
  readonly opened: {
    readonly role: string
    readonly text: string
    /** Read by the worker that opens them. */
    readonly files?: unknown
  } | null
}

/** An answer as the page shows it. */
export interface ShownAnswer {
  readonly id: string
  readonly on: string
  /** The day on which its author said "I have read it"; since then there is no copy. */
  readonly readOn: string | null
  readonly opened: OpenedAnswer['opened']
}

/** The thread as the page shows it: every date in the words of the page, null for what is to come. */
export interface ShownThread {
  readonly received: string | null
  readonly seen: string | null
  readonly registered: string | null
  /** The last day of the answer, while there is none. */
  readonly due: string | null
  readonly answered: string | null
  readonly nextOpening: string | null
  readonly answers: readonly ShownAnswer[]
}

/** The thread for the page. */
export function shownThread(
  { received, seenOn, registered, opening }: AnswerView,
  answers: readonly OpenedAnswer[],
  lang: Lang,
): ShownThread {
  const day = (on: PlainDate | null | undefined) => (on ? dayAndMonth(lang, on) : null)
  const isDue = registered !== null && answers.length === 0
  return {
    received: day(received?.entry.on),
    seen: day(seenOn),
    registered: day(registered?.on),
    due: isDue ? untilDate(lang, registered.dueOn) : null,
    answered: day(answers[answers.length - 1]?.on),
    nextOpening: opening.next && nearTime(lang, opening.next),
    answers: answers.map(({ id, on, readOn, opened }) => ({
      id,
      on: longDate(lang, on),
      readOn: day(readOn),
      opened,
    })),
  }
}
