import type { AnswerWay } from '#core/appeals/answer.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { CardData } from '#core/contract/card-data.ts'
import type { SignedBy, Tone } from '#core/contract/letter-body.ts'
import type { RegistrationData } from '#core/contract/thread-data.ts'
import type { Lang } from '#core/words/lang.ts'
import type { Cast } from './story.ts'

/** What the office writes about an appeal; `after` counts days from the step before. */
export type OfficeStep =
  | {
      readonly kind: 'card'
      readonly after: number
      readonly by: Cast
      /** Gets the day on which it is written: terms are counted from it. */
      readonly set: (on: PlainDate) => CardData['set']
    }
  | {
      readonly kind: 'corrects'
      readonly after: number
      readonly by: Cast
      readonly set: CardData['set']
      readonly reason: string
    }
  | {
      readonly kind: 'told'
      readonly after: number
      readonly by: Cast
      readonly way: Exclude<AnswerWay, 'code'>
      readonly text: string
    }
  | {
      readonly kind: 'extends'
      readonly after: number
      readonly by: Cast
      readonly days: number
      readonly reason: string
    }

/** What came on paper or by telephone, and what became of it. */
export interface OfficeAppeal {
  readonly lang: Lang
  readonly tone: Tone
  readonly text: string
  readonly signed?: SignedBy
  /** Key of the writer in the regulation. */
  readonly writer?: 'children' | 'adults'
  /** For whom it is, as it stands on the sheet: nobody else reads it. */
  readonly onlyFor?: { readonly words: string; readonly readers: readonly Cast[] }
  readonly registered: { readonly by: Cast } & Omit<
    RegistrationData,
    'isAnonymous' | 'registeredBy'
  >
  readonly next: readonly OfficeStep[]
}

/** What the paper box had in it on one day. */
export interface PaperVisit {
  /** The first of them writes it down; nobody came when there is none. */
  readonly present: readonly [Cast, ...Cast[]] | null
  readonly letters: readonly OfficeAppeal[]
  /** Things that are no letters. */
  readonly junk?: number
  /** The seal was broken: what was done about it. */
  readonly broken?: { readonly measure: string }
  readonly note?: string
}

/** Somebody called, or spoke to the machine. */
export interface Call extends OfficeAppeal {
  /** Share of the term. */
  readonly share: number
  readonly way: 'phone' | 'answering-machine'
}

/** The card goes on. @param after - days */
export const writes = (
  after: number,
  by: Cast,
  set: (on: PlainDate) => CardData['set'],
): OfficeStep => ({ kind: 'card', after, by, set })

/** The author is answered otherwise than by a code. @param after - days */
export const tells = (
  after: number,
  by: Cast,
  way: Exclude<AnswerWay, 'code'>,
  text: string,
): OfficeStep => ({ kind: 'told', after, by, way, text })
