import type { AnnouncementWay } from '#core/announcements/reached.ts'
import type { Cast } from './story.ts'

/** The classes of the school year. */
export const classes: readonly string[] = [5, 6, 7, 8, 9, 10, 11].flatMap((grade) =>
  ['А', 'Ә'].map((letter) => `${grade}${letter}`),
)

/** Classes that nobody has told yet. */
const untold: readonly string[] = ['9Ә', '10А']

const told = classes.filter((name) => !untold.includes(name))

/** Something that was announced; the days are counted from the publication of the box. */
export interface StoryAnnouncement {
  readonly after: number
  readonly way: AnnouncementWay
  readonly by: Cast
  readonly classes?: readonly string[]
  readonly where?: string
  readonly note?: string
}

/** Where box, phone and their hours were announced. */
export const announcements: readonly StoryAnnouncement[] = [
  {
    after: 0,
    way: 'teachers-council',
    by: 'deputy',
    note: 'Мұғалімдерге түсіндірілді: хат кімнен екені ізделмейді.',
  },
  { after: 1, way: 'stand', by: 'pedagogue', where: 'фойе, кітапхананың жанындағы стенд' },
  { after: 1, way: 'site', by: 'deputy', where: 'мектеп сайты, «Сенім» беті' },
  { after: 5, way: 'class-hour', by: 'psychologist', classes: told.slice(0, 8) },
  { after: 8, way: 'media', by: 'deputy', where: '«Көктөбе таңы» газеті, 36-нөмір' },
  { after: 12, way: 'class-hour', by: 'pedagogue', classes: told.slice(8) },
  {
    after: 15,
    way: 'parents-meeting',
    by: 'deputy',
    classes: told.slice(0, 10),
    note: 'Ата-аналар парақшаларды үйлеріне алып кетті.',
  },
]

/** Whom one may call at the school; both agreed to be named. */
export const contacts: readonly {
  readonly who: Cast
  readonly room: string
  readonly phone: string
}[] = [
  { who: 'psychologist', room: '212-бөлме', phone: '+7 700 000 00 21' },
  { who: 'pedagogue', room: '118-бөлме', phone: '+7 700 000 00 18' },
]
