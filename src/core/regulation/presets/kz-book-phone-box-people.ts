import type { Channel } from '../settings/channels.ts'
import type { Post, Writer } from '../settings/people.ts'
import { post, writer } from './posts.ts'
import { assumed, said, type Sourced } from './sourced.ts'
import { clock, ours, worded } from './wording.ts'

/** Who is named in `kz-book-phone-box`. */
export const bookPosts: readonly Sourced<Post>[] = [
  post(
    'S0-14',
    'responsible-specialist',
    { kk: 'Жауапты маман' },
    { ru: 'Ответственный специалист' },
  ),
  post(
    'S0-54',
    'deputy-director',
    { kk: 'ДТІЖО' },
    { ru: 'Заместитель директора по воспитательной работе' },
  ),
  post('S0-54', 'psychologist', { kk: 'Педагог-психолог' }, { ru: 'Педагог-психолог' }),
  post('S0-54', 'social-pedagogue', { kk: 'Әлеуметтік педагог' }, { ru: 'Социальный педагог' }),
  post(
    'S0-63',
    'school-inspector',
    { kk: 'Мектеп инспекторы' },
    { ru: 'Школьный инспектор' },
    'outside',
  ),
]

/** Who may write, call or come by `kz-book-phone-box`. */
export const bookWriters: readonly Sourced<Writer>[] = [
  writer('S0-09', 'children', 'child', { kk: 'балалар' }, { ru: 'дети' }),
  writer('S0-09', 'adults', 'adult', { kk: 'ересектер' }, { ru: 'взрослые' }),
  writer(
    'S0-06',
    'legal-persons',
    'organisation',
    { kk: 'заңды тұлғалар' },
    { ru: 'юридические лица' },
  ),
]

/** The box and the telephone of `kz-book-phone-box`. */
export const bookChannels: readonly Sourced<Channel>[] = [
  {
    id: assumed('our-structure', 'phone'),
    kind: said('S0-15', 'phone'),
    name: worded('S0-01', { kk: '«Сенім телефоны»' }, { ru: '«Телефон доверия»' }),
    genitive: worded('S0-03', { kk: '«Сенім телефонының»' }, { ru: '«Телефона доверия»' }),
    access: said('S0-15', {
      kind: 'hours',
      hours: [{ days: [1, 2, 3, 4, 5], from: clock(9), to: clock(18, 30), onHolidays: false }],
    }),
    afterHours: said('S0-16', 'machine'),
  },
  {
    id: assumed('our-structure', 'machine'),
    kind: said('S0-16', 'answering-machine'),
    name: worded('S0-16', { kk: 'автожауап қайтарғыш' }, { ru: 'автоответчик' }),
    announcement: {
      // Repaired; «Қаласаңыз», if you wish, is ours: nobody has to give a name [S0-41].
      kk: said(
        'S0-17',
        'Сәлеметсіз бе! Сіз сенім телефонына хабарласып тұрсыз. Кешіріңіз, қазір сізге жауап бере алмаймыз. Қаласаңыз, аты-жөніңізді, мекенжайыңызды, байланыс телефоныңызды айтып, сұрағыңызды дыбыстық белгіден кейін қалдырыңыз. Өтінішіңіз назардан тыс қалмайды. Рақмет!',
      ),
      ru: assumed(
        'our-wording',
        'Здравствуйте! Вы позвонили на телефон доверия. Извините, сейчас мы не можем ответить. Если хотите, назовите имя, адрес и телефон и оставьте свой вопрос после сигнала. Ваше обращение не останется без внимания. Спасибо!',
      ),
    },
  },
  {
    id: assumed('our-structure', 'box'),
    kind: said('S0-01', 'paper-box'),
    name: worded('S0-01', { kk: '«Сенім жәшігі»' }, { ru: '«Ящик доверия»' }),
    genitive: ours({ kk: '«Сенім жәшігінің»', ru: '«Ящика доверия»' }),
  },
]
