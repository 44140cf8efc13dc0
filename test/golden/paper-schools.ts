import type { PaperPerson } from '#core/documents/clerk.ts'
import type { PresetId } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import { withEdits, type Edits } from '../regulation-edits.ts'

/** A school that does not exist, with a regulation, its people, and the languages of its papers. */
export interface PaperSchool {
  readonly id: string
  readonly regulation: Regulation
  readonly channel: string
  readonly languages: readonly Language[]
  readonly town: string
  readonly people: readonly PaperPerson[]
  readonly head: PaperPerson
}

const arman = {
  full: {
    nominative: { kk: '«Арман» мектеп-лицейі', ru: 'Школа-лицей „Арман“' },
    genitive: { kk: '«Арман» мектеп-лицейінің', ru: 'Школы-лицея „Арман“' },
  },
  short: { kk: '«Арман» МЛ', ru: 'ШЛ „Арман“' },
}

const akBulak = {
  full: {
    nominative: {
      ky: 'Ак-Булак жалпы билим берүү орто мектеби',
      ru: 'Ак-Булакская средняя общеобразовательная школа',
    },
    genitive: {
      ky: 'Ак-Булак жалпы билим берүү орто мектебинин',
      ru: 'Ак-Булакской средней общеобразовательной школы',
    },
  },
  short: { ky: 'Ак-Булак мектеби', ru: 'Ак-Булакская школа' },
}

const kazakh = {
  languages: ['kk', 'ru'],
  town: 'Айнабұлақ',
  head: { post: 'director', name: 'Г. Сейітова', form: 'feminine' },
} as const satisfies Partial<PaperSchool>

const kyrgyz = {
  languages: ['ky', 'ru'],
  town: 'Ак-Булак',
  head: { post: 'director', name: 'Н. Токтогулов' },
} as const satisfies Partial<PaperSchool>

const of = (id: PresetId, name: typeof arman | typeof akBulak, edits: Edits = {}): Regulation =>
  withEdits(id, { '/institution/name': name, ...edits })

const bookPeople: readonly PaperPerson[] = [
  { post: 'deputy-director', name: 'М. Оспанов' },
  { post: 'psychologist', name: 'Д. Ахметова', form: 'feminine' },
  { post: 'social-pedagogue', name: 'С. Ибраева', form: 'feminine' },
  { post: 'school-inspector', name: null },
]

/** One school for each preset, and one in each country for the papers that its presets leave out. */
export const paperSchools: readonly PaperSchool[] = [
  {
    ...kazakh,
    id: 'kz-book-phone-box',
    regulation: of('kz-book-phone-box', arman),
    channel: 'box',
    people: bookPeople,
  },
  {
    ...kazakh,
    id: 'kz-sealed-box-and-stand',
    regulation: of('kz-book-phone-box', arman, {
      '/channels/2/place': { kk: 'фойе, кітапхананың жанында', ru: 'фойе, рядом с библиотекой' },
      '/seal': { kind: 'sealed', checkedAtOpening: true, newAfterOpening: true },
      '/acts': {
        whenEmpty: 'act',
        whenLetters: 'act',
        numbered: true,
        signedBy: 'all-present',
        whenSealIsBroken: true,
      },
      '/replies': { named: ['in-person'], anonymous: ['stand', 'code'], invitation: true },
      '/document/approval': {
        kind: 'head',
        stamp: { kk: 'Бекітемін', ru: 'Утверждаю' },
        by: 'Г. Сейітова',
        on: '2026-09-01',
      },
      '/document/text': {
        kk: '1. Жалпы ережелер\n1.1. «Сенім жәшігі» оқушылардың жазбаша өтініштеріне арналған.\n2. Жұмыс тәртібі\n2.1. Жәшік айына екі рет ашылады.',
        ru: '1. Общие положения\n1.1. «Ящик доверия» предназначен для письменных обращений учеников.\n2. Порядок работы\n2.1. Ящик вскрывают два раза в месяц.',
      },
    }),
    channel: 'box',
    people: bookPeople,
  },
  {
    ...kazakh,
    id: 'kz-online-daily',
    regulation: of('kz-online-daily', arman),
    channel: 'form',
    people: bookPeople.slice(0, 3),
  },
  {
    ...kyrgyz,
    id: 'kg-box-biweekly',
    regulation: of('kg-box-biweekly', akBulak),
    channel: 'box',
    people: [
      { post: 'child-rights-head', name: 'Э. Асанов' },
      { post: 'psychologist', name: 'Ж. Бекова', form: 'feminine' },
      { post: 'deputy-director', name: 'К. Маматова', form: 'feminine' },
    ],
  },
  {
    ...kyrgyz,
    id: 'kg-post-weekly',
    regulation: of('kg-post-weekly', akBulak, { '/replies/invitation': true }),
    channel: 'box',
    people: [
      { post: 'social-pedagogue', name: 'А. Жумабаева', form: 'feminine' },
      { post: 'organiser', name: 'Б. Сыдыков' },
      { post: 'trade-union', name: 'З. Орозова', form: 'feminine' },
    ],
  },
  {
    ...kyrgyz,
    id: 'kg-commission-sealed',
    regulation: of('kg-commission-sealed', akBulak),
    channel: 'box',
    people: [
      { post: 'responsible', name: 'Ж. Бекова', form: 'feminine' },
      { post: 'deputy-director', name: 'К. Маматова', form: 'feminine' },
      { post: 'parent-representative', name: 'Т. Алиев' },
    ],
  },
  {
    ...kyrgyz,
    id: 'kg-acts-and-stand',
    regulation: of('kg-commission-sealed', akBulak, {
      '/considering': ['executors', 'commission'],
      '/acts/whenEmpty': 'act',
      '/acts/numbered': false,
      '/replies': { named: ['in-person'], anonymous: ['stand', 'code'], invitation: true },
      '/commission/meetings/minutesSignedBy': 'chair-and-secretary',
      '/document/approval': {
        kind: 'council',
        stamp: { ky: 'Каралды', ru: 'Рассмотрено' },
        minutes: '1',
        on: '2026-08-28',
      },
    }),
    channel: 'box',
    people: [
      { post: 'responsible', name: 'Ж. Бекова', form: 'feminine' },
      { post: 'psychologist', name: 'А. Жумабаева', form: 'feminine' },
      { post: 'parent-representative', name: 'Т. Алиев' },
    ],
  },
]
