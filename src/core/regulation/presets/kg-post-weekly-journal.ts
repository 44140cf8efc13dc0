import type { Journal } from '../settings/journal.ts'
import { column } from './columns.ts'
import { assumed, said, type Sourced } from './sourced.ts'
import { worded } from './wording.ts'

/** The registration journal of `kg-post-weekly`. */
export const postJournal: Sourced<Journal> = {
  // The text has «чалуулар», calls: a machine's word for обращения.
  title: worded(
    'S3-19',
    { ky: '«Ишенимдүү почта аркылуу кабыл алынган кайрылуулар журналы»' },
    { ru: 'Журнал обращений, принятых через «Почту доверия»' },
  ),
  channels: said('S3-19', ['box']),
  book: assumed('text-is-silent', 'school-year'),
  pagesNumbered: said('S3-20', true),
  bound: said('S3-20', 'stitched'),
  columns: [
    column(
      'S3-21',
      '1',
      { ky: 'кайрылуунун катар номери' },
      { ru: 'порядковый номер обращения' },
      'serialNo',
    ),
    column(
      'S3-22',
      '2',
      { ky: '«Ишенимдүү почтадан» билдирүү алынган (кабыл алынган) датасы' },
      { ru: 'дата получения (принятия) сообщения из «Почты доверия»' },
      'removedOn',
    ),
    column(
      'S3-23',
      '3',
      {
        ky: 'арыз ээсинин фамилиясы, аты, атасынын аты, жашы (анонимдүү кайрылууда — «анонимдүү» белгиси)',
      },
      {
        ru: 'фамилия, имя, отчество, возраст заявителя (при анонимном обращении — отметка «анонимно»)',
      },
      'applicant.surname',
      'applicant.givenName',
      'applicant.patronymic',
      'applicant.age',
    ),
    column(
      'S3-24',
      '4',
      { ky: 'арыз ээсинин дареги жана байланыш телефону (маалымат бар болсо)' },
      { ru: 'адрес и контактный телефон заявителя (если сведения есть)' },
      'applicant.address',
      'applicant.phone',
    ),
    column(
      'S3-25',
      '5',
      { ky: 'кайрылуунун кыскача мазмуну' },
      { ru: 'краткое содержание обращения' },
      'summary',
    ),
    column(
      'S3-26',
      '6',
      { ky: 'кайрылууга жооптун датасы' },
      { ru: 'дата ответа на обращение' },
      'repliedOn',
    ),
    column(
      'S3-27',
      '7',
      { ky: 'көрүлгөн чаралар жөнүндө белги' },
      { ru: 'отметка о принятых мерах' },
      'measures',
    ),
  ],
}
