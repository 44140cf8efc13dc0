import type { AnswerWay } from '../appeals/answer.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { AppealField } from '../regulation/settings/journal.ts'

/** A day, and the minute where it is known. */
export interface Moment {
  readonly on: PlainDate
  /** Minutes since midnight. */
  readonly at?: number | undefined
}

/** Somebody to whom an appeal was given, with the term. @clause S0-22 @clause S0-24 */
export interface ExecutorFacts {
  /** A person, a post or a body. */
  readonly name: string
  readonly dueOn?: PlainDate | undefined
  /** How it was sent: fax, e-mail, telephonogram; in the writer's own words. */
  readonly way?: string | undefined
  readonly outgoingNo?: string | undefined
  readonly on?: PlainDate | undefined
  readonly receivedBy?: string | undefined
}

/** What help can be given. @clause S0-09 @clause S3-31 */
export const helpKinds = ['psychological', 'pedagogical', 'legal', 'moral', 'material'] as const
export type HelpKind = (typeof helpKinds)[number]

/** What an appeal turned out to be. @clause S1-08 */
export const justifications = ['justified', 'not-justified', 'not-confirmed'] as const
export type Justification = (typeof justifications)[number]

/** What the controller found of the way it was considered. @clause S0-11 */
export const qualities = ['accepted', 'returned'] as const
export type Quality = (typeof qualities)[number]

/** What an appeal is. */
export const appealTypes = ['complaint', 'statement', 'suggestion', 'question', 'thanks'] as const
export type AppealType = (typeof appealTypes)[number]

/** Texts of an applicant, each their own to give. */
type ApplicantText = Exclude<Extract<AppealField, `applicant.${string}`>, 'applicant.kind'>

/**
 * What the program knows of a registered appeal, by the fields of which columns are composed. A field
 * that nobody wrote down is absent.
 *
 * @see docs/formats/regulation.md
 */
export interface AppealFacts extends Readonly<Partial<Record<ApplicantText, string | undefined>>> {
  readonly serialNo: number
  /** Year of the numbering. */
  readonly serialYear: number
  /** Key of the channel in the regulation. */
  readonly channel?: string | undefined
  /** When it came, as far as anybody knows; a letter of the page has only its day. */
  readonly receivedAt?: Moment | undefined
  /** The day on which it was taken out of its box. */
  readonly removedOn?: PlainDate | undefined
  readonly registeredAt: Moment
  /** Key of the writer in the regulation. */
  readonly 'applicant.kind'?: string | undefined
  readonly isAnonymous: boolean
  readonly summary: string
  readonly appealType?: AppealType | undefined
  readonly categories?: readonly string[] | undefined
  readonly riskLevel?: string | undefined
  readonly executors?: readonly ExecutorFacts[] | undefined
  readonly dueOn: PlainDate
  readonly repliedOn?: PlainDate | undefined
  readonly replyMethod?: AnswerWay | undefined
  readonly measures?: string | undefined
  readonly outcome?: string | undefined
  readonly justified?: Justification | undefined
  readonly cause?: string | undefined
  readonly openingActNo?: string | undefined
  /** Names of those who registered it. */
  readonly registeredBy: readonly string[]
  readonly closedOn?: PlainDate | undefined
  readonly helpGiven?: readonly HelpKind[] | undefined
  /** Whether a call was taken from the answering machine. */
  readonly fromMachine?: boolean | undefined
  readonly readOn?: Moment | undefined
  readonly quality?: Quality | undefined
  readonly rightViolated?: boolean | undefined
}
