import type { Setup } from '#core/contract/accounts.ts'
import type { Invited } from '../people.ts'
import type { Cast } from './story.ts'

/** The school: there is none of this name. */
export const schoolNames: Setup['school'] = {
  name: '«Жұлдызды көпір» мектеп-лицейі (демо, бәрі ойдан шығарылған)',
  shortName: 'Жұлдызды көпір · демо',
  country: 'KZ',
  zone: 'Asia/Almaty',
  lang: 'kk',
}

/** The commission: invented people. */
export const cast: Readonly<Record<Cast, Invited>> = {
  psychologist: { name: 'Аружан Сапарова', role: 'psychologist', seat: 'member' },
  deputy: { name: 'Бекзат Омаров', role: 'deputy-director', seat: 'member' },
  pedagogue: { name: 'Гүлзат Ташболотова', role: 'social-pedagogue', seat: 'member' },
  parent: { name: 'Ольга Лисина', role: 'parent-representative', seat: 'member' },
  reserve: { name: 'Тимур Қалиев', role: 'education-department', seat: 'reserve' },
}

/** Who sits in the commission without a key, and signs with a pen. */
export const inspectorName = 'Сәкен Тұрсынов'

/** Passwords that everybody may know; the keys and cards behind them are new in every demo. */
export const passwords: Readonly<Record<Cast | 'deputyAgain', string>> = {
  psychologist: 'терезедегі ақ көгершін үшеу',
  deputy: 'таңғы қоңырау жеті рет',
  deputyAgain: 'кешкі қоңырау сегіз рет',
  pedagogue: 'жашыл дептер жана калем',
  parent: 'три яблока на подоконнике',
  reserve: 'биік таудың басындағы қар',
}

export const administratorPassword = 'серверлік бөлменің кілті'
