import type { Bytes } from '#core/bytes.ts'
import type { AnswerWay } from '#core/appeals/answer.ts'
import type { SheetCode } from '#core/appeals/sheet-code.ts'
import type { EnteredFacts } from '#core/contract/entered-body.ts'
import type { LetterWords } from '#core/contract/letter-body.ts'
import type { RegistrationData } from '#core/contract/thread-data.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Audience } from '#core/records/audience.ts'
import type { RecordData } from '#core/records/data.ts'
import type { PaperNumber } from '#core/records/paper-number.ts'
import type { ErrorWord } from '#core/contract/errors.ts'
import type { FileView } from '#core/contract/files.ts'
import type { BoxId, EntryId, MemberId, RecordId, SeriesId, ThreadId } from '#core/ids.ts'

/** What a record shall say from now on. */
export interface RecordForm {
  /** Null for a new one without files; of one with files `newRecord` gives it. */
  readonly record: RecordId | null
  /** The version that the writer has seen, 0 for a new record. */
  readonly seen: number
  readonly audience: Audience
  /** A function where the words themselves say the number that it gets. */
  readonly data: RecordData | ((paper: PaperNumber | null) => RecordData)
  /** Gives it the next number of this paper and period, once. */
  readonly paper?: Pick<PaperNumber, 'paper' | 'period'>
  /** Nothing is written after it: it can only be signed. */
  readonly closes?: boolean
  /** Scans and photographs that go with this version, sent part by part before it. */
  readonly files?: readonly ChosenFile[]
}

/** A file that somebody chose for an answer or a record; `name` and `type` are sealed with it. */
export interface ChosenFile {
  /** As `cleanFileName` leaves it. */
  readonly name: string
  /** As `fileTypeOf` has it. */
  readonly type: string
  readonly data: Blob
}

/** An attached file as its sender chose it. Nothing about its bytes was believed. */
export interface OpenedFile extends FileView {
  readonly bytes: Bytes
}

/** Called with the bytes of files that the server has acknowledged, or given, and all there are. */
export type OnProgress = (done: number, all: number) => void

/** A word of `core/words` that says why not. */
export interface Refused {
  readonly refused: ErrorWord | ClientRefusal
  /** Of `number-taken`, where the server says it: the last number that was given. */
  readonly last?: number
}

/** Refusals that only the device knows. */
export type ClientRefusal =
  | 'codes-differ'
  | 'card-is-wrong'
  | 'sheet-is-wrong'
  | 'card-is-needed'
  | 'offline'
  | 'ceremony-code-differs'
  | 'keys-were-swapped'
  | 'file-is-missing'
  | 'file-is-damaged'
  | 'file-changed'
  | 'stopped'
  | 'alarm'

export type Done = Refused | null

/** Whether this device may remember the key card, sealed under a key that cannot leave it. */
export type Device = 'own' | 'shared'

/** What is printed once: one A4, cut in two. */
export interface PrintedCodes {
  readonly account: MemberId
  /** 26 characters in groups, 128 bits. */
  readonly card: string
  /** Address whose fragment carries the card, for its QR. */
  readonly cardAddress: string
  /** 32 characters in groups, 160 bits. */
  readonly sheet: string
}

/** What an opening found. */
export interface Opened {
  readonly ordinary: number
}

/** What is written into the journal beside the number. */
export interface RegistrationForm extends Partial<RegistrationData> {
  /** Brief content without names, 1 to 500 characters. */
  readonly brief: string
  /** Only where the regulation has it set for each. */
  readonly dueOn?: PlainDate | undefined
}

/** An answer that did not go by the code. */
export interface GivenAnswer {
  readonly way: Exclude<AnswerWay, 'code'>
  readonly givenOn: PlainDate
  /** What was said or written. */
  readonly text: string
}

/** An appeal that members enter. */
export interface AppealForm {
  /** From `newAppeal`; of a sheet `sheet` gives it. */
  readonly id: EntryId
  readonly box: BoxId
  readonly words: LetterWords
  readonly facts: EnteredFacts
  /** Members who must not read it: it is about them, or only for others. */
  readonly excluded: readonly MemberId[]
  /** Letter number `number` of an opening, 1 for the first: nobody enters it twice. */
  readonly sheet?: { readonly opening: EntryId; readonly number: number } | undefined
  /** The code of the sheet, scanned. */
  readonly code?: SheetCode | undefined
  /** Photographs of the sheets. */
  readonly files?: readonly ChosenFile[] | undefined
}

/** An appeal that stands in the log. */
export interface EnteredAppeal {
  readonly thread: ThreadId
}

/** The number given. */
export interface Registered {
  readonly series: SeriesId
  readonly isRestricted: boolean
  readonly period: number
  readonly number: number
}
