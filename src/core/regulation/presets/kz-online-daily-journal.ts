import type { Journal } from '../settings/journal.ts'
import { column } from './columns.ts'
import { assumed, said, type Sourced } from './sourced.ts'
import { worded } from './wording.ts'

/** The registration journal of `kz-online-daily`. */
export const onlineJournal: Sourced<Journal> = {
  title: worded(
    'S1-14',
    { kk: 'Өтініштерді тіркеу журналы' },
    { ru: 'Журнал регистрации обращений' },
  ),
  channels: said('S1-02', ['form']),
  book: assumed('text-is-silent', 'calendar-year'),
  pagesNumbered: said('S1-15', true),
  bound: said('S1-15', 'loose'),
  columns: [
    column(
      'S1-16',
      null,
      { kk: 'өтініштің реттік нөмірі' },
      { ru: 'порядковый номер обращения' },
      'serialNo',
    ),
    column(
      'S1-17',
      null,
      { kk: 'өтінішті «Сенім жәшігінен» алған күн' },
      { ru: 'дата изъятия обращения из «Ящика доверия»' },
      'removedOn',
    ),
    column(
      'S1-18',
      null,
      {
        kk: 'өтініш берушінің тегі, аты, әкесінің аты, мекенжайы (жасырын өтініш түскен жағдайда «жасырын» белгісі қойылады)',
      },
      {
        ru: 'фамилия, имя, отчество, адрес заявителя (при анонимном обращении ставится отметка «анонимно»)',
      },
      'applicant.surname',
      'applicant.givenName',
      'applicant.patronymic',
      'applicant.address',
    ),
    column(
      'S1-19',
      null,
      { kk: 'сыныбы/тобы, байланыс телефонының нөмірі (егер мәлімет болса)' },
      { ru: 'класс/группа, номер контактного телефона (если сведения есть)' },
      'applicant.classGroup',
      'applicant.phone',
    ),
    column(
      'S1-20',
      null,
      { kk: 'өтініштің қысқаша мазмұны' },
      { ru: 'краткое содержание обращения' },
      'summary',
    ),
    column(
      'S1-21',
      null,
      { kk: 'қабылданған шаралар туралы белгі' },
      { ru: 'отметка о принятых мерах' },
      'measures',
    ),
  ],
}
