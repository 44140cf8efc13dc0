import { periodOf } from '../appeals/registration.ts'
import { addDays, plainDate, type PlainDate } from '../calendar/plain-date.ts'
import { ordinarySeries, seriesId, threadId, type SeriesId } from '../ids.ts'
import { preset, type PresetId } from '../regulation/presets/presets.ts'
import type { Regulation } from '../regulation/regulation.ts'
import { journalWords } from '../words/journal/journal-words.ts'
import type { PaperLang } from '../words/papers/paper-langs.ts'
import type { AppealFacts } from './appeal-facts.ts'
import type { Rendering } from './row-cells.ts'
import { rowsOf, type JournalRow, type Numbered } from './row.ts'

/** A series of some readers. */
export const confidentialSeries: SeriesId = seriesId('AAAAAAAAAAAAAAAAAAAAAQ')

/** What differs from an anonymous letter about the canteen. */
export interface Told extends Partial<Omit<Numbered, 'facts'>> {
  readonly facts?: Partial<AppealFacts>
}

/** The appeal with this number, registered on `on`. */
export function numbered(number: number, on: PlainDate, { facts, ...told }: Told = {}): Numbered {
  const period = told.period ?? periodOf(on, 'calendar-year')
  return {
    thread: threadId(String(told.index ?? number).padStart(21, 'A') + 'A'),
    index: number,
    on,
    series: ordinarySeries,
    period,
    number,
    confidential: null,
    annulled: null,
    amendments: [],
    ...told,
    facts: {
      serialNo: number,
      serialYear: period,
      channel: 'box',
      receivedAt: { on },
      removedOn: on,
      registeredAt: { on },
      isAnonymous: true,
      summary: `Асханадағы кезек туралы № ${number}`,
      dueOn: addDays(on, 15),
      registeredBy: ['Дана Сәрсенова'],
      ...facts,
    },
  }
}

/** What somebody who signs tells. */
export const signed: Partial<AppealFacts> = {
  isAnonymous: false,
  'applicant.surname': 'Оспанов',
  'applicant.givenName': 'Ержан',
  'applicant.patronymic': 'Маратұлы',
  'applicant.age': '14',
  'applicant.classGroup': '8 «Б»',
  'applicant.address': 'Абай көшесі, 12',
  'applicant.phone': '+7 700 000 00 00',
}

/** The rows of `appeals` under the preset `id`. */
export const rowsUnder = (id: PresetId | Regulation, appeals: readonly Numbered[]) => {
  const regulation = typeof id === 'string' ? preset(id) : id
  return rowsOf(appeals, () => regulation)
}

/** One row under the preset `id`. */
export function rowUnder(id: PresetId | Regulation, appeal: Numbered): JournalRow {
  const row = rowsUnder(id, [appeal]).at(-1)
  if (row === undefined) throw new Error('no row')
  return row
}

/** In the words of `language`, with everything shown. */
export const rendering = (language: PaperLang): Rendering => ({
  words: journalWords[language],
  language,
  masked: new Set(),
})

/** A day of the school year 2026–2027. */
export const day = plainDate('2026-11-20')
