import * as v from 'valibot'
import { AnnouncementRecord, ClassesRecord } from '../announcements/announcement.ts'
import { ContactsRecord } from '../announcements/contacts.ts'
import { CommissionRecord } from '../commission/commission.ts'
import { HandoverRecord } from '../commission/handover.ts'
import { PledgeRecord } from '../commission/pledge.ts'
import { JournalPrinting } from '../journal/printing.ts'
import { JointReadingRecord } from '../meetings/joint-reading.ts'
import { MeetingRecord } from '../meetings/meeting.ts'
import { TaskRecord } from '../meetings/tasks.ts'
import { PaperOpening } from '../openings/paper-opening.ts'
import { RegulationDraft } from '../regulation/regulation-draft.ts'
import { PaperRecord } from './paper.ts'
import { PenSignature } from './pen-signature.ts'

/** What a record says, by its kind: the table of contents of what the commission writes down. */
export const RecordData = v.variant('kind', [
  PaperRecord,
  PenSignature,
  PaperOpening,
  JournalPrinting,
  CommissionRecord,
  PledgeRecord,
  HandoverRecord,
  MeetingRecord,
  TaskRecord,
  JointReadingRecord,
  AnnouncementRecord,
  ClassesRecord,
  ContactsRecord,
  RegulationDraft,
])
export type RecordData = v.InferOutput<typeof RecordData>

/** The name of something that the commission writes down. */
export type RecordKind = RecordData['kind']
