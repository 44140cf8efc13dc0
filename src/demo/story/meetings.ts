import type { Cast } from './story.ts'

/** A decision of the story; the days are counted from its meeting. */
export interface StoryDecision {
  readonly text: string
  readonly by: Cast
  readonly dueAfter: number
  /** When it was carried out; nobody did it when absent. */
  readonly done?: { readonly after: number; readonly note: string }
  /** Taken again, since nobody had carried it out: which decision of the meeting before. */
  readonly repeats?: number
}

/** One item of an agenda. */
export interface StoryItem {
  readonly kind: 'openings' | 'announcing' | 'tasks'
  readonly spoke: readonly { readonly who: Cast | 'pupil'; readonly text: string }[]
  readonly decisions: readonly StoryDecision[]
}

/** A meeting of the commission, in the language of its minutes. */
export interface StoryMeeting {
  /** Share of the term. */
  readonly share: number
  readonly chair: Cast
  readonly secretary: Cast
  readonly absent: readonly Cast[]
  readonly nurse: boolean
  /** A pupil who asked to come; the minutes say a number. */
  readonly pupil?: { readonly name: string; readonly reason: string }
  readonly items: readonly StoryItem[]
}

/** Both meetings of the term. */
export const storyMeetings: readonly StoryMeeting[] = [
  {
    share: 0.42,
    chair: 'deputy',
    secretary: 'pedagogue',
    absent: [],
    nurse: false,
    items: [
      {
        kind: 'openings',
        spoke: [
          {
            who: 'pedagogue',
            text: 'Хаттардың көбі тұрмыс туралы: су, дәретхана, асхана. Мұны бір күнде шешуге болады, бірақ ешкім тексермейді.',
          },
          {
            who: 'psychologist',
            text: 'Мұғалімнің дауыс көтеруі туралы екі хат бар. Бұл жеке әңгіме емес, бүкіл ұжымның ісі.',
          },
        ],
        decisions: [
          {
            text: 'Дәретханалар мен гардеробтың жағдайы апта сайын тексеріліп, нәтижесі жазылсын.',
            by: 'pedagogue',
            dueAfter: 14,
            done: { after: 12, note: 'Тексеру парағы есікте ілулі, жұма сайын толтырылады.' },
          },
          {
            text: 'Мұғалімдерге балалармен сөйлесу мәдениеті туралы семинар өткізілсін.',
            by: 'psychologist',
            dueAfter: 18,
            done: { after: 16, note: 'Отыз екі мұғалім қатысты.' },
          },
        ],
      },
      {
        kind: 'announcing',
        spoke: [
          {
            who: 'psychologist',
            text: 'Екі сынып жәшік пен телефон туралы әлі естіген жоқ: сынып сағаты олимпиадаға байланысты болмай қалды.',
          },
        ],
        decisions: [
          {
            text: '9Ә және 10А сыныптарына сынып сағатында жәшік пен телефон туралы айтылсын.',
            by: 'deputy',
            dueAfter: 10,
          },
        ],
      },
    ],
  },
  {
    share: 0.8,
    chair: 'deputy',
    secretary: 'pedagogue',
    absent: ['psychologist'],
    nurse: true,
    pupil: {
      name: 'Алдияр Серік',
      reason: 'Өзі сұрады: оқушылар кеңесінің атынан гардероб туралы ұсынысын айтады.',
    },
    items: [
      {
        kind: 'openings',
        spoke: [
          {
            who: 'pupil',
            text: 'Гардеробта табылған заттарға арнап ашық сөре қойса, ешкім сұрап жүрмейді.',
          },
          {
            who: 'parent',
            text: 'Оқу залының шатыры қысқа дейін жөнделмесе, ата-аналар комитеті көмектеседі.',
          },
        ],
        decisions: [
          {
            text: 'Табылған заттарға арналған сөре гардеробтың кіреберісіне қойылсын.',
            by: 'pedagogue',
            dueAfter: 5,
            done: { after: 4, note: 'Сөре қойылды.' },
          },
          {
            text: 'Оқу залының шатырын жөндеу мерзімі құрылыс бөлімінен жазбаша алынсын.',
            by: 'deputy',
            dueAfter: 6,
          },
        ],
      },
      {
        kind: 'tasks',
        spoke: [
          {
            who: 'deputy',
            text: 'Екі сыныпқа хабарлау орындалған жоқ: сынып жетекшісі ауырды, ауыстырушыға айтылмапты.',
          },
        ],
        decisions: [
          {
            text: '9Ә және 10А сыныптарына сынып сағатында жәшік пен телефон туралы айтылсын.',
            by: 'pedagogue',
            dueAfter: 40,
            repeats: 2,
          },
        ],
      },
    ],
  },
]

/** Who is invited from the school. */
export const nurse = { name: 'Сәуле Қайратова', as: 'мектеп мейіргері' } as const
