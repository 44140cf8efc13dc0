import * as v from 'valibot'
import { sha256, toBase64url } from '../bytes.ts'
import { hash, type Hash } from '../ids.ts'
import { labelled, labels } from '../labels.ts'
import { canonicalBytes } from '../log/canonical.ts'
import { Language } from '../regulation/settings/text.ts'

/** NFC, so that the same words always have the same hash. */
const Line = v.pipe(v.string(), v.normalize('NFC'), v.maxLength(20_000))
const Lines = v.array(Line)
const Count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** A role and the person who signs beside it: «role ____ name». */
export const SignatureLine = v.strictObject({
  role: Line,
  /** Absent for a vacant place, which is printed with an empty line. */
  name: v.exactOptional(Line),
})
export type SignatureLine = v.InferOutput<typeof SignatureLine>

/** One part of a paper, from top to bottom. */
export const Block = v.variant('kind', [
  /** The approval, above right: «Бекітемін …». */
  v.strictObject({ kind: v.literal('stamp'), lines: Lines }),
  /** The institution, centred. */
  v.strictObject({ kind: v.literal('head'), lines: Lines }),
  v.strictObject({ kind: v.literal('title'), lines: Lines }),
  v.strictObject({ kind: v.literal('heading'), text: Line }),
  /** Two texts on one line: place and date. */
  v.strictObject({ kind: v.literal('ends'), left: Line, right: Line }),
  v.strictObject({
    kind: v.literal('text'),
    text: Line,
    align: v.exactOptional(v.picklist(['left', 'center', 'right'])),
    /** Larger than the text around it, for what hangs on a wall. */
    size: v.exactOptional(v.picklist(['large', 'huge', 'small'])),
  }),
  /** Numbered from 1; `from` goes on where an earlier list ended. */
  v.strictObject({ kind: v.literal('list'), items: Lines, from: v.exactOptional(Count) }),
  /** What is said of whom: «Қатысқандар: …». */
  v.strictObject({
    kind: v.literal('facts'),
    rows: v.array(v.strictObject({ label: Line, lines: Lines })),
  }),
  v.strictObject({
    kind: v.literal('table'),
    columns: v.array(
      v.strictObject({
        heading: Line,
        mark: v.exactOptional(Line),
        /** Share of the width, compared with the other columns; whole. */
        width: Count,
        /** What a cell of it is for a spreadsheet: «27.10.2021 ж.» becomes a day, «12» a number. */
        holds: v.exactOptional(v.picklist(['date', 'number'])),
      }),
    ),
    rows: v.array(v.array(Line)),
    /** Larger than the text around it, for what hangs on a wall. */
    size: v.exactOptional(v.literal('large')),
    /** Rows struck through, from 0 on: what was annulled is still read. */
    struck: v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  }),
  v.strictObject({ kind: v.literal('signatures'), lines: v.array(SignatureLine) }),
  /** A QR code with words beside it. */
  v.strictObject({ kind: v.literal('code'), code: Line, lines: Lines }),
  /** Empty lines for the pen. */
  v.strictObject({ kind: v.literal('lines'), count: Count }),
  /** Where scissors cut. */
  v.strictObject({ kind: v.literal('cut') }),
  v.strictObject({ kind: v.literal('page-break') }),
])
export type Block = v.InferOutput<typeof Block>

/** Every paper that the regulations ask for. @see docs/regulations.md */
export const paperKinds = [
  'empty-opening-act',
  'removal-act',
  'incident-act',
  'minutes',
  'extract',
  'journal',
  'opening-journal',
  'commission-order',
  'responsible-order',
  'regulation',
  'pledge',
  'forwarding-letter',
  'telephonogram',
  'stand-answer',
  'stand-invitation',
  'contact-list',
  'poster',
  'letter-form',
  'handover',
  'announcements',
] as const
export const PaperKind = v.picklist(paperKinds)
export type PaperKind = v.InferOutput<typeof PaperKind>

/**
 * A paper as people read it: made of data once, and from then on the same on the screen, in print, as
 * DOCX, and under a signature.
 *
 * @see docs/formats/paper.md
 */
export const Paper = v.strictObject({
  v: v.literal(1),
  kind: PaperKind,
  language: Language,
  /** What it is called in lists and as a file. */
  name: Line,
  orientation: v.picklist(['portrait', 'landscape']),
  blocks: v.array(Block),
  /** Printed at the foot of every page: «{{n}}-бет» with `{{n}}` and `{{all}}` filled in by the printer. */
  pages: v.exactOptional(v.strictObject({ from: Count, text: Line })),
})
export type Paper = v.InferOutput<typeof Paper>

/** What a signature is put under: one changed letter gives another hash. @throws TypeError unless NFC */
export const paperHash = (paper: Paper): Hash =>
  hash(toBase64url(sha256(labelled(labels.paper, canonicalBytes(paper)))))
