import type * as v from 'valibot'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Announcement } from '../../regulation/settings/papers.ts'
import type { Language } from '../../regulation/settings/text.ts'
import { clerkFor, type Clerk, type PaperFacts } from '../clerk.ts'
import { schoolYear } from '../dates.ts'
import type { Paper } from '../paper.ts'

type Way = v.InferOutput<typeof Announcement>

/** One announcement of the box and its hours. */
export interface AnnouncedFacts {
  readonly on: PlainDate
  readonly way: Way
  /** Newspaper, address of the page, place of the stand. */
  readonly where?: string
  /** Classes that were reached; empty where none in particular is. */
  readonly classes: readonly string[]
  readonly what?: string
  readonly by: string
}

/** The log of announcements of a school year. */
export interface AnnouncementsFacts extends PaperFacts {
  /** The year in which the school year begins. */
  readonly begins: number
  readonly rows: readonly AnnouncedFacts[]
  /** Classes that were not told; null where classes are not counted. */
  readonly notReached: readonly string[] | null
}

/** The publication log. @clause S0-13 @clause S1-10 @clause S2-11 @clause S3-13 @clause S4-13 */
export function announcements(facts: AnnouncementsFacts, language: Language): Paper {
  const clerk = clerkFor(facts, language)
  const { box, dates } = clerk.words
  const { begins, rows, notReached } = facts
  return {
    v: 1,
    kind: 'announcements',
    language,
    name: [box.nameAnnouncements, schoolYear(dates, begins)].join(', '),
    orientation: 'portrait',
    blocks: [
      { kind: 'head', lines: [clerk.say('{{org}}')] },
      {
        kind: 'title',
        lines: [...clerk.lines(box.titleAnnouncements), schoolYear(dates, begins)],
      },
      {
        kind: 'table',
        columns: [
          { heading: '№', width: 1, holds: 'number' },
          { heading: box.columnDate, width: 3, holds: 'date' },
          { heading: box.columnPlace, width: 6 },
          { heading: box.columnWhat, width: 6 },
          { heading: box.columnBy, width: 4 },
        ],
        rows: rows.map((row, n) => [
          String(n + 1),
          clerk.day(row.on),
          placeOf(row, clerk),
          row.what ?? clerk.say(box.orderOfWork),
          row.by,
        ]),
      },
      ...(notReached === null ? [] : [{ kind: 'text' as const, text: missing(notReached, clerk) }]),
    ],
    pages: { from: 1, text: clerk.words.common.page },
  }
}

const missing = (classes: readonly string[], { say, words: { box } }: Clerk): string =>
  classes.length === 0 ? box.allReached : say(box.notReached, { classes: classes.join(', ') })

/** «сынып сағаты (5А, 5Б)», «сайт: …». */
function placeOf({ way, where, classes }: AnnouncedFacts, clerk: Clerk): string {
  const name = wayIn(way, clerk)
  const told = classes.length === 0 ? name : `${name} (${classes.join(', ')})`
  return where === undefined ? told : `${told}: ${where}`
}

const wayIn = (way: Way, { words: { box } }: Clerk): string =>
  ({
    media: box.media,
    site: box.site,
    stand: box.standPlace,
    'class-hour': box.classHour,
    'parents-meeting': box.parentsMeeting,
    'teachers-council': box.teachersCouncil,
    'every-pupil': box.everyPupil,
    'every-parent': box.everyParent,
    'beside-the-box': box.besideTheBox,
    other: box.otherPlace,
  })[way]
