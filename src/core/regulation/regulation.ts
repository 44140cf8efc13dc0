import * as v from 'valibot'
import { toBase64url, sha256 } from '../bytes.ts'
import { hash, type Hash } from '../ids.ts'
import { labelled, labels } from '../labels.ts'
import { canonicalBytes } from '../log/canonical.ts'
import { Channel } from './settings/channels.ts'
import { Commission, Pledge } from './settings/commission.ts'
import { Journal, OpeningJournal } from './settings/journal.ts'
import { JointReading, Opening, Seal } from './settings/openings.ts'
import { Acts, Announcement, Document, Replies, Report } from './settings/papers.ts'
import { Institution, Post, Writer } from './settings/people.ts'
import { Anonymity, Considering, DueDate, Numbering, Registrars } from './settings/registration.ts'
import { Language } from './settings/text.ts'
import { Season, Workdays } from './settings/time.ts'
import { OwnWording } from './settings/wording.ts'

/**
 * The regulation of a school as data: whatever one school does otherwise than another is a value here.
 * The schema looks at each value alone; whether they fit each other, `contradictionsOf` says.
 *
 * @see docs/formats/regulation.md
 */
export const Regulation = v.strictObject({
  v: v.literal(1),
  /** The language of its papers; other languages are translations. */
  language: Language,
  document: Document,
  institution: Institution,
  workdays: Workdays,
  season: Season,
  posts: v.pipe(v.array(Post), v.maxLength(64)),
  writers: v.pipe(v.array(Writer), v.maxLength(32)),
  channels: v.pipe(v.array(Channel), v.maxLength(32)),
  openings: v.pipe(v.array(Opening), v.maxLength(32)),
  jointReading: v.exactOptional(JointReading),
  seal: Seal,
  registrars: Registrars,
  considering: Considering,
  numbering: Numbering,
  anonymity: Anonymity,
  dueDate: DueDate,
  journal: Journal,
  openingJournal: v.exactOptional(OpeningJournal),
  commission: v.exactOptional(Commission),
  pledge: Pledge,
  acts: Acts,
  replies: Replies,
  reports: v.pipe(v.array(Report), v.maxLength(16)),
  announced: v.pipe(v.array(Announcement), v.maxLength(10)),
  wording: v.exactOptional(OwnWording),
})
export type Regulation = v.InferOutput<typeof Regulation>

/** The hash that names `regulation`: of its canonical JSON, labelled. */
export const regulationHash = (regulation: Regulation): Hash =>
  hash(toBase64url(sha256(labelled(labels.regulation, canonicalBytes(regulation)))))
