import type { Column, Journal } from '../settings/journal.ts'
import { column } from './columns.ts'
import { assumed, said, type Sourced } from './sourced.ts'
import { worded } from './wording.ts'

/** The columns of the journal of `kg-box-biweekly`; `kg-commission-sealed` borrows them. */
export const biweeklyColumns: readonly Sourced<Column>[] = [
  column('S2-17', 'а', { ky: 'журналдын катар номери' }, { ru: 'порядковый номер' }, 'serialNo'),
  column(
    'S2-18',
    'б',
    { ky: 'даттанууну «Ишеним кутучасынан» алып чыккан датасы' },
    { ru: 'дата изъятия обращения из «Ящика доверия»' },
    'removedOn',
  ),
  column(
    'S2-19',
    'в',
    { ky: 'каттын ээсинин ф.а.а., адреси же аноним деген графасы' },
    { ru: 'Ф.И.О., адрес автора письма или отметка «аноним»' },
    'applicant.surname',
    'applicant.givenName',
    'applicant.patronymic',
    'applicant.address',
  ),
  column(
    'S2-20',
    'г',
    { ky: 'классы, телефон номери' },
    { ru: 'класс, номер телефона' },
    'applicant.classGroup',
    'applicant.phone',
  ),
  column(
    'S2-21',
    'д',
    { ky: 'кайрылуунун кыскача баяндамасы' },
    { ru: 'краткое изложение обращения' },
    'summary',
  ),
  column(
    'S2-22',
    'е',
    { ky: 'чара көрүлгөндүгү тууралуу' },
    { ru: 'о принятых мерах' },
    'measures',
  ),
]

/** The registration journal of `kg-box-biweekly`. */
export const biweeklyJournal: Sourced<Journal> = {
  title: worded('S2-15', { ky: 'Каттоо журналы' }, { ru: 'Журнал регистрации' }),
  channels: said('S2-15', ['box']),
  book: assumed('text-is-silent', 'school-year'),
  pagesNumbered: said('S2-16', true),
  bound: said('S2-16', 'laced'),
  columns: biweeklyColumns,
}
