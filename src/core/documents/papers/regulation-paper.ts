import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Approval } from '../../regulation/settings/papers.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, when, type Clerk, type PaperFacts } from '../clerk.ts'
import { schoolYear } from '../dates.ts'
import { capital } from '../names.ts'
import type { Block, Paper } from '../paper.ts'
import { regulationValues } from './regulation-values.ts'

/** The regulation and the version that it is. */
export interface RegulationPaperFacts extends PaperFacts {
  /** Number and first day of the version in force; absent for a draft. */
  readonly version?: { readonly number: number; readonly on: PlainDate }
  /** The year in which the school year begins, for a regulation that holds for one. @clause S3-02 */
  readonly begins?: number
}

/**
 * The regulation as it hangs on the wall: stamp, the school's own text, the laws below. Where a school
 * has written no text, its values are said in words.
 *
 * @clause S0-03 @clause S1-01 @clause S2-01 @clause S3-33 @clause S4-01
 */
export function regulationPaper(facts: RegulationPaperFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { regulation, version, begins } = facts
  const { document } = regulation
  const { legalBasis, version: versionLine } = clerk.words.regulation
  const title = clerk.text(document.title)
  const isForOneYear = document.holds === 'one-school-year' && begins !== undefined
  return {
    v: 1,
    kind: 'regulation',
    language,
    name: title,
    orientation: 'portrait',
    blocks: [
      ...stamp(document.approval, facts, clerk),
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      {
        kind: 'title',
        lines: [title, ...(isForOneYear ? [schoolYear(clerk.words.dates, begins)] : [])],
      },
      ...(document.text === undefined
        ? regulationValues(facts, clerk)
        : textBlocks(clerk.text(document.text))),
      ...when(
        document.legalBasis.length > 0,
        { kind: 'heading', text: legalBasis },
        { kind: 'list', items: document.legalBasis.map((law) => capital(clerk.text(law))) },
      ),
      ...signature(document.approval, clerk),
      ...when(version !== undefined, {
        kind: 'text',
        size: 'small',
        text: clerk.say(versionLine, {
          version: version?.number ?? '',
          date: clerk.day(version?.on ?? null),
        }),
      }),
    ],
    pages: { from: 1, text: clerk.words.common.page },
  }
}

/** What stands above right. @clause S1-01 @clause S2-01 @clause S4-01 */
function stamp(approval: Approval, { regulation }: PaperFacts, clerk: Clerk): readonly Block[] {
  if (approval.kind === 'author' || approval.kind === 'none') return []
  const heading = `«${clerk.text(approval.stamp)}»`
  const date = clerk.longDay(approval.on ?? null)
  if (approval.kind === 'council') {
    const minutes = approval.minutes ?? '____'
    return [
      {
        kind: 'stamp',
        lines: [heading, clerk.say(clerk.words.regulation.council, { minutes }), date],
      },
    ]
  }
  const { head, actingHead, headName } = regulation.institution
  const who = approval.kind === 'acting-head' ? (actingHead ?? head) : head
  const name = approval.by ?? (approval.kind === 'head' ? headName : undefined)
  return [
    {
      kind: 'stamp',
      lines: [heading, clerk.text(who.nominative), `____________ ${name ?? '____________'}`, date],
    },
  ]
}

/** A regulation that its author alone signs, or somebody after a council. @clause S3-33 @clause S2-36 */
function signature(approval: Approval, clerk: Clerk): readonly Block[] {
  if (!('post' in approval) || approval.post === undefined) return []
  const { kind, post, by: name = null, on = null } = approval
  return [
    { kind: 'signatures', lines: [clerk.signature({ post, name })] },
    // The day of a council stands in its stamp.
    ...when(kind === 'author', { kind: 'text', text: clerk.longDay(on) }),
  ]
}

/** «1. Жалпы ережелер» is a heading, «1.1. …» and a whole sentence are not. */
const heading = /^(?:[IVX]+|\d{1,2})\.\s+[^.!?;:]{1,80}$/u

const textBlocks = (text: string): readonly Block[] =>
  text
    .split(/\n+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      heading.test(paragraph)
        ? { kind: 'heading', text: capital(paragraph) }
        : { kind: 'text', text: paragraph },
    )
