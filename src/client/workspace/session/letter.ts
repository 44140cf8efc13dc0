import type { AnswerWay } from '#core/appeals/answer.ts'
import type { Card, CardField, CardWriting } from '#core/appeals/card-fold.ts'
import type { ThreadState } from '#core/appeals/thread.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { FileView } from '#core/contract/files.ts'
import type { FollowUpMark } from '#core/contract/sealed.ts'
import type { RatingData, RegistrationData } from '#core/contract/thread-data.ts'
import type { EntryId, MemberId } from '#core/ids.ts'
import type { LetterView } from '../vault/vault.ts'

/** A letter that this person can open. */
export interface Letter {
  readonly state: ThreadState
  /** Opened at an opening, or urgent; before that it is not shown in any list. */
  readonly isOpened: boolean
  readonly body: LetterView
  readonly readers: readonly MemberId[]
  readonly isRestricted: boolean
  /** Numbering of the confidential book that this letter belongs to, 1 for the first; null for the ordinary journal. */
  readonly book: number | null
  /** Something of the author's that people can read came after the last answer. */
  readonly awaitsAnswer: boolean
  readonly brief: string | null
  /** What stands about it in the journal, with all corrections; null while it has no number. */
  readonly card: Card | null
  /** Every registration that it had, the last one now: what was annulled stays in the journal. */
  readonly registrations: readonly RegisteredCard[]
  readonly messages: readonly Message[]
}

/** A registration as it was written, and what was written on its card since. */
export interface RegisteredCard {
  /** The entry `letter-registered`. */
  readonly entry: EntryId
  readonly data: RegistrationData
  readonly writings: readonly CardWriting[]
}

/** One line of a letter's conversation. */
export type Message =
  | {
      readonly kind: 'letter' | 'follow-up'
      readonly index: number
      readonly on: PlainDate
      readonly text: string
      /** A follow-up that says that the answer before it did not solve the matter. */
      readonly mark?: FollowUpMark | undefined
      readonly files?: readonly FileView[] | undefined
    }
  | {
      readonly kind: 'answer'
      readonly index: number
      readonly on: PlainDate
      readonly by: MemberId
      readonly text: string
      readonly files?: readonly FileView[] | undefined
      /** How it reached the author, and when. */
      readonly way: AnswerWay
      readonly givenOn: PlainDate
      readonly readOn: PlainDate | null
      /** Whether it helped, as its author said last. */
      readonly rated?: { readonly on: PlainDate; readonly helped: RatingData['helped'] }
    }
  | {
      readonly kind: 'note'
      readonly index: number
      readonly on: PlainDate
      readonly by: MemberId
      readonly text: string
    }
  | {
      readonly kind: 'card'
      readonly index: number
      readonly on: PlainDate
      readonly by: MemberId
      /** What changed. */
      readonly fields: readonly CardField[]
      /** Why what stood there was wrong. */
      readonly reason?: string
    }
  | {
      readonly kind: 'extended'
      readonly index: number
      readonly on: PlainDate
      readonly by: MemberId
      readonly dueOn: PlainDate
      readonly reason: string
    }
  | {
      /** A colleague signed the registration too. */
      readonly kind: 'confirmed'
      readonly index: number
      readonly on: PlainDate
      readonly by: MemberId
    }
  | {
      readonly kind: 'read' | 'registered' | 'annulled' | 'muted' | 'unmuted'
      readonly index: number
      readonly on: PlainDate
      readonly by: MemberId
      readonly number?: number
      readonly reason?: string
    }
