import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { BoxId } from '#core/ids.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Channel } from '#core/regulation/settings/channels.ts'
import type { Opening } from '#core/regulation/settings/openings.ts'
import { clockTime } from '../term.ts'
import { demoPosts } from './posts.ts'

/** The box of each channel. */
export interface DemoBoxes {
  /** The electronic box. */
  readonly web: BoxId
  /** The box of paper in the foyer. */
  readonly box: BoxId
  readonly phone: BoxId
  readonly machine: BoxId
}

/** The electronic box is opened on Tuesdays and Fridays at 15:00, and answered within ten working days. */
export const hours = { days: [2, 5], at: clockTime(15, 0), answerWorkingDays: 10 } as const

/** The paper box is opened three times a month, on Wednesdays unless the commission moves it. */
export const paperHours = { days: [3], at: clockTime(14, 20), times: 3 } as const

const book = preset('kz-book-phone-box')

/** Whose holidays count, and where an opening goes whose day is a day off. */
export const workdays: Regulation['workdays'] = { ...book.workdays, onDayOff: 'next-working-day' }

/** The town, which is on no map. */
export const town = { kk: 'Көктөбе қаласы', ru: 'город Коктобе' } as const

/** Who leads the school. */
export const headName = 'Ләззат Исабекова'

/** The school's own regulation: the book for box and phone, fitted to what it has. */
export const regulationOf = (boxes: DemoBoxes, approvedOn: PlainDate): Regulation => ({
  ...book,
  document: {
    ...book.document,
    approval: {
      kind: 'head',
      stamp: { kk: 'Бекітемін', ru: 'Утверждаю' },
      by: headName,
      on: approvedOn,
    },
  },
  institution: {
    ...book.institution,
    name: {
      full: {
        nominative: { kk: '«Жұлдызды көпір» мектеп-лицейі', ru: 'Школа-лицей „Жұлдызды көпір“' },
        genitive: { kk: '«Жұлдызды көпір» мектеп-лицейінің', ru: 'Школы-лицея „Жұлдызды көпір“' },
      },
      short: { kk: '«Жұлдызды көпір» МЛ', ru: 'ШЛ „Жұлдызды көпір“' },
    },
    headName,
    town,
  },
  workdays,
  posts: [...demoPosts],
  channels: [...book.channels.map((channel) => fitted(channel, boxes)), webForm(boxes.web)],
  openings: [...book.openings.map(openingOf), opening('web', weekly)],
  seal: { kind: 'sealed', checkedAtOpening: true, newAfterOpening: true },
  registrars: {
    posts: ['social-pedagogue', 'psychologist', 'deputy-director'],
    together: 1,
    keeper: 'social-pedagogue',
  },
  dueDate: { kind: 'working-days', workingDays: hours.answerWorkingDays, from: 'opened' },
  journal: { ...book.journal, channels: [...book.journal.channels, 'web'] },
  commission: commissionOf(book.commission),
  acts: { ...book.acts, numbered: true, signedBy: 'all-present', whenSealIsBroken: true },
  replies: { ...book.replies, anonymous: ['code', 'stand'] },
  announced: [...book.announced, 'class-hour', 'parents-meeting'],
})

const web = {
  kk: '«Электрондық сенім жәшігі»',
  ky: '«Электрондук ишеним кутучасы»',
  ru: '«Электронный ящик доверия»',
  en: '“Electronic trust box”',
} as const

const weekly: Opening['rule'] = {
  kind: 'weekly',
  everyWeeks: 1,
  days: [...hours.days],
  at: hours.at,
}

const webForm = (box: BoxId): Channel => ({
  id: 'web',
  kind: 'web-form',
  box,
  name: web,
  genitive: { kk: '«Электрондық сенім жәшігінің»', ru: '«Электронного ящика доверия»' },
  access: { kind: 'always' },
})

/** Names and places of what the school has; the numbers stand on the list by the box. */
const places: Readonly<Record<string, Partial<Channel>>> = {
  phone: {
    name: {
      kk: '«Сенім телефоны»',
      ky: '«Ишеним телефону»',
      ru: '«Телефон доверия»',
      en: '“Trust phone”',
    },
    place: { kk: '212-бөлме', ky: '212-бөлмө', ru: 'кабинет 212', en: 'room 212' },
  },
  machine: {
    name: {
      kk: 'автожауап қайтарғыш',
      ky: 'автожооп бергич',
      ru: 'автоответчик',
      en: 'answering machine',
    },
    place: { kk: '212-бөлме', ky: '212-бөлмө', ru: 'кабинет 212', en: 'room 212' },
  },
  box: {
    name: {
      kk: '«Сенім жәшігі»',
      ky: '«Ишеним кутучасы»',
      ru: '«Ящик доверия»',
      en: '“Trust box”',
    },
    place: {
      kk: 'фойе, кітапхананың жанында',
      ky: 'фойе, китепкананын жанында',
      ru: 'фойе, рядом с библиотекой',
      en: 'the foyer, beside the library',
    },
    access: {
      kind: 'hours',
      hours: [
        { days: [1, 2, 3, 4, 5], from: clockTime(8, 0), to: clockTime(19, 0), onHolidays: false },
      ],
    },
    keyHolder: 'social-pedagogue',
  },
}

function fitted(channel: Channel, boxes: DemoBoxes): Channel {
  const box = { phone: boxes.phone, machine: boxes.machine, box: boxes.box }[channel.id]
  return { ...channel, ...places[channel.id], ...(box === undefined ? {} : { box }) }
}

const openers: Opening['openers'] = {
  who: { kind: 'posts', posts: ['deputy-director', 'psychologist', 'social-pedagogue'] },
  mustBePresent: [],
  quorum: 2,
  whenFewer: 'warn',
}

const opening = (id: string, rule: Opening['rule']): Opening => ({
  id,
  channel: id,
  inForce: true,
  rule,
  openers,
})

function openingOf(one: Opening): Opening {
  if (one.id === 'box') {
    const { times, at, days } = paperHours
    return opening('box', { kind: 'quota', times, per: 'month', days: [...days], at })
  }
  const who = { kind: 'posts', posts: ['psychologist'] } as const
  return {
    ...opening(one.id, { kind: 'daily', days: 'working-days', at: clockTime(9, 10) }),
    openers: { ...openers, who: { ...who, posts: [...who.posts] }, quorum: 1 },
  }
}

function commissionOf(rules: Regulation['commission']): NonNullable<Regulation['commission']> {
  if (rules === undefined) throw new RangeError('the preset has a commission')
  const parent = { post: 'parent-representative', people: 1, isRequired: true } as const
  return {
    ...rules,
    parent: 'allowed',
    seats: [...rules.seats, { ...parent, takesPart: 'reads' }],
    responsible: { kind: 'post', post: 'social-pedagogue' },
  }
}
