import * as v from 'valibot'
import {
  Column,
  type Journal,
  type OpeningColumn,
  type OpeningField,
  type OpeningJournal,
} from '../settings/journal.ts'
import { biweeklyColumns } from './kg-box-biweekly-journal.ts'
import { assumed, said, withoutSources, type Sourced } from './sourced.ts'
import { ours, worded } from './wording.ts'

const borrowed = biweeklyColumns.map((column) => v.parse(Column, withoutSources(column)))

/** The registration journal of `kg-commission-sealed`. */
export const sealedJournal: Sourced<Journal> = {
  title: ours({ ky: 'Кайрылууларды каттоо журналы', ru: 'Журнал регистрации обращений' }),
  channels: said('S4-18', ['box']),
  book: assumed('text-is-silent', 'calendar-year'),
  pagesNumbered: assumed('from-a-neighbour', true),
  bound: assumed('from-a-neighbour', 'laced'),
  columns: [
    ...borrowed.map((column) => assumed('from-a-neighbour', column)),
    {
      mark: assumed('our-wording', 'ж'),
      heading: ours({ ky: 'алып коюу актысынын №', ru: '№ акта выемки' }),
      holds: assumed('our-wording', { kind: 'fields', fields: ['openingActNo'] }),
    },
  ],
}

const openingColumn = (field: OpeningField, ky: string, ru: string): Sourced<OpeningColumn> => ({
  heading: ours({ ky, ru }),
  holds: assumed('our-wording', { kind: 'fields', fields: [field] }),
})

/** The journal of openings of `kg-commission-sealed`. */
export const sealedOpeningJournal: Sourced<OpeningJournal> = {
  title: worded(
    'S4-28',
    { ky: '«Ишеним кутучасын» ачуу журналы' },
    { ru: 'Журнал вскрытия «Ящика доверия»' },
  ),
  columns: [
    openingColumn('openingNo', '№', '№'),
    openingColumn('openedAt', 'Ачылган күнү, убактысы', 'Дата, время вскрытия'),
    openingColumn('isPlanned', 'Пландуу / пландан тышкары', 'Плановое / внеплановое'),
    openingColumn(
      'participants',
      'Катышкандар (кызматы, аты-жөнү, колу)',
      'Присутствовали (должность, Ф.И.О., подпись)',
    ),
    openingColumn('sealFound', 'Пломба № жана абалы', '№ и состояние пломбы'),
    openingColumn('letters', 'Каттардын саны', 'Кол-во писем'),
    openingColumn('actNo', 'Акт №', '№ акта'),
    openingColumn('newSeal', 'Жаңы пломба №', '№ новой пломбы'),
    openingColumn('note', 'Эскертүү', 'Примечание'),
  ],
}
