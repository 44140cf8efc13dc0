import { addDays, plainDate } from '#core/calendar/plain-date.ts'
import type { Paper } from '#core/documents/paper.ts'
import {
  journalClosing,
  journalCover,
  openingJournalClosing,
  openingJournalCover,
} from '#core/documents/papers/journal-cover.ts'
import { journalPages } from '#core/documents/papers/journal.ts'
import { openingJournal } from '#core/documents/papers/opening-journal.ts'
import { boxId, entryId } from '#core/ids.ts'
import { booksOf, type Book } from '#core/journal/book.ts'
import { openingRows } from '#core/journal/opening-rows.ts'
import { journalPress } from '#core/journal/laid-rows.ts'
import { pagesAdded, printingOf } from '#core/journal/pages-added.ts'
import { rowsOf, type Numbered } from '#core/journal/row.ts'
import { numbered, signed } from '#core/journal/rows.example.ts'
import { wordsFor } from '#core/journal/wording.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import { periodOf } from '#core/appeals/registration.ts'
import type { PaperSchool } from './paper-schools.ts'

const november = plainDate('2026-11-20')
const january = plainDate('2027-01-12')

/** What letters were about, in the language of the paper. */
const said: Readonly<
  Record<string, readonly [queue: string, money: string, done: string, why: string]>
> = {
  kk: [
    'Асханадағы кезек туралы',
    'Үзілісте ақша алатыны туралы',
    'Сыныппен әңгіме өткізілді',
    'екі рет тіркелген',
  ],
  ky: [
    'Ашканадагы кезек жөнүндө',
    'Тыныгууда акча алышканы жөнүндө',
    'Класс менен маек өткөрүлдү',
    'эки жолу катталган',
  ],
  ru: [
    'Об очереди в столовой',
    'О том, что на перемене отбирают деньги',
    'Проведена беседа с классом',
    'зарегистрировано дважды',
  ],
}

const words = (language: Language) => said[language] ?? ['', '', '', '']

/** Five appeals around the New Year: unsigned, signed, given to somebody, corrected, taken back. */
function appealsOf({ regulation, people }: PaperSchool, language: Language): readonly Numbered[] {
  const [queue, money, done, why] = words(language)
  const channel = regulation.journal.channels[0]
  const { restarts } = regulation.numbering
  const last = new Map<number, number>()
  return [november, november, addDays(november, 3), january, january].map((on, at) => {
    const period = periodOf(on, restarts)
    const number = (last.get(period) ?? 0) + 1
    last.set(period, number)
    const told = at % 2 === 0 ? {} : signed
    const base = numbered(number, on, { period, index: at })
    const facts = {
      ...base.facts,
      channel,
      summary: at === 2 ? money : queue,
      receivedAt: { on, at: 14 * 60 + 5 },
      ...told,
    }
    return {
      ...base,
      facts:
        at === 1
          ? {
              ...facts,
              executors: [{ name: people[0]?.name ?? '', dueOn: addDays(on, 10) }],
              measures: done,
              outcome: done,
              repliedOn: addDays(on, 4),
            }
          : facts,
      amendments:
        at === 2
          ? [
              {
                on: addDays(on, 1),
                by: '',
                reason: why,
                fields: ['summary'],
                before: { ...facts, summary: queue },
              },
            ]
          : [],
      annulled: at === 3 ? { on: addDays(on, 1), reason: why } : null,
    }
  })
}

const newestBook = ({ regulation }: PaperSchool, appeals: readonly Numbered[]): Book => {
  const [book] = booksOf(rowsOf(appeals, () => regulation))
  if (book === undefined) throw new Error('no book')
  return book
}

/** Cover, the first page, the page of a later printing with a row that changed, the inscription. */
export function journalExample(school: PaperSchool, language: Language): readonly Paper[] {
  const { regulation } = school
  const appeals = appealsOf(school, language)
  const inCells = wordsFor(regulation, language)
  const press = journalPress({ words: inCells, language, masked: new Set() })
  const first = newestBook(school, appeals.slice(0, 2))
  const named = { regulation, name: first.name, confidential: null }
  const before = pagesAdded(first, [], press)
  const printing = printingOf(first, before, press, {
    language,
    on: november,
    closes: false,
  })
  const [changed, ...others] = appeals
  const measured = changed && {
    ...changed,
    facts: { ...changed.facts, measures: words(language)[2], outcome: words(language)[2] },
  }
  const later = newestBook(school, [...(measured ? [measured] : []), ...others])
  const after = pagesAdded(later, [printing], press)
  return [
    journalCover(
      {
        ...named,
        begunOn: november,
        endedOn: null,
        continuesFrom: null,
        keeper: school.people[0] ?? null,
      },
      language,
    ),
    journalPages({ ...named, pages: before.pages, from: before.from }, language),
    journalPages({ ...named, pages: after.pages, from: after.from }, language),
    journalClosing({ ...named, sheets: 21, head: school.head.name, page: 22 }, language),
  ]
}

/**
 * The second volume of the journal of openings, whole: its cover, two openings of a paper box, one with
 * letters and one whose seal was broken, and its inscription. Empty where there is no such journal.
 */
export function openingJournalExample(
  { regulation, people, head }: PaperSchool,
  language: Language,
): readonly Paper[] {
  const present = people.flatMap(({ post, name }) => (name === null ? [] : [{ post, name }]))
  const opening: PaperOpening = {
    kind: 'opening',
    box: boxId('A'.repeat(22)),
    entry: entryId('A'.repeat(22)),
    planned: { on: november, at: 720 },
    held: { on: november, at: 725 },
    present,
    absent: [],
    sealFound: { number: '0417', state: 'whole' },
    damage: '',
    letters: 3,
    junk: 1,
    newSeal: '0418',
    next: null,
    note: '',
  }
  const broken: PaperOpening = {
    ...opening,
    planned: null,
    held: { on: addDays(november, 4), at: 600 },
    present: present.slice(0, 1),
    sealFound: { number: null, state: 'missing' },
    letters: 0,
    newSeal: '0419',
  }
  const inLog = (record: PaperOpening, actNo: string | null) => ({
    entry: record.entry,
    box: record.box,
    planned: record.planned ?? record.held,
    isPlanned: record.planned !== null,
    present: [],
    ordinary: record.letters,
    record,
    actNo,
  })
  const rows = openingRows([inLog(opening, '4'), inLog(broken, null)])
  const named = { regulation, name: { openings: 2026, volume: 2 } }
  const cover = {
    begunOn: november,
    endedOn: addDays(november, 4),
    continuesFrom: addDays(november, -1),
    keeper: people[0] ?? null,
  }
  return [
    openingJournalCover({ ...named, ...cover }, language),
    openingJournal({ ...named, rows }, language),
    openingJournalClosing({ ...named, sheets: 1, head: head.name, page: 2 }, language),
  ].filter((paper) => paper !== null)
}
