import { addDays } from '#core/calendar/plain-date.ts'
import { tells, writes, type PaperVisit } from './appeal.ts'

/** The openings of the paper box, the last of the term last. */
export const paperVisits: readonly PaperVisit[] = [
  {
    present: ['pedagogue', 'psychologist', 'deputy'],
    letters: [
      {
        lang: 'kk',
        tone: 'child',
        text: 'Екінші қабаттағы су ішетін шүмек үш аптадан бері жабық. Дене шынықтырудан кейін су ішетін жер жоқ, асханадан сұрасақ, бермейді.',
        writer: 'children',
        registered: {
          by: 'pedagogue',
          brief: 'Ішетін судың жоқтығы.',
          appealType: 'complaint',
          rightViolated: true,
        },
        next: [
          writes(1, 'pedagogue', (on) => ({
            executors: [
              {
                name: 'Шаруашылық меңгерушісі',
                dueOn: addDays(on, 5),
                way: 'қызметтік хат',
                outgoingNo: '14-қ',
                on,
                receivedBy: 'шаруашылық бөлімі',
              },
            ],
          })),
          tells(
            6,
            'pedagogue',
            'stand',
            'Су туралы жазған оқушыға: шүмек жөнделді, әр қабатқа су ыдысы қойылды. Рақмет, айтпасаң білмес едік.',
          ),
          writes(0, 'pedagogue', (on) => ({
            measures: 'Шүмек жөнделді, әр қабатқа су ыдысы қойылды.',
            helpGiven: ['material'],
            outcome: 'Шешілді: ішетін су бар.',
            justified: 'justified',
            closedOn: on,
          })),
        ],
      },
      {
        lang: 'ru',
        tone: 'adult',
        text: 'Родительское собрание назначают на 14:00, работающие родители не могут прийти. Прошу проводить его вечером или дать записаться на разговор.',
        writer: 'adults',
        signed: { surname: 'Лебедева', name: 'Инна', phone: '+7 700 000 00 12' },
        registered: {
          by: 'deputy',
          brief: 'Просьба о вечернем времени родительских собраний.',
          appealType: 'suggestion',
          applicant: { surname: 'Лебедева', givenName: 'Инна', phone: '+7 700 000 00 12' },
        },
        next: [
          tells(
            3,
            'deputy',
            'phone',
            'Позвонил в 17:40: со следующей четверти собрания начинаются в 18:30, запись на личную беседу у секретаря.',
          ),
          writes(0, 'deputy', (on) => ({
            measures: 'Расписание собраний изменено приказом на четверть.',
            outcome: 'Предложение принято.',
            closedOn: on,
          })),
        ],
      },
    ],
  },
  { present: ['psychologist', 'pedagogue', 'deputy'], letters: [], junk: 1 },
  {
    present: ['deputy', 'pedagogue'],
    letters: [
      {
        lang: 'ky',
        tone: 'child',
        text: 'Гардеробдо курткаларыбыздын чөнтөгүнөн нерселер жоголот. Менин кулпумдун ачкычы жана апам байлап берген колкабым жоголду.',
        writer: 'children',
        registered: {
          by: 'pedagogue',
          brief: 'Гардеробдо буюмдардын жоголушу.',
          appealType: 'complaint',
        },
        next: [
          writes(1, 'pedagogue', (on) => ({
            executors: [{ name: 'Кезметчи администратор', dueOn: addDays(on, 7), on }],
          })),
          tells(
            6,
            'pedagogue',
            'stand',
            'Гардероб жөнүндө жазган окуучуга: эми сабак убагында эшик кулпуланат, табылган буюмдар 118-бөлмөдө. Колкабыңды ошол жерден сурап көр.',
          ),
          writes(0, 'pedagogue', (on) => ({
            measures: 'Гардероб сабак убагында кулпуланат, кезметчи дайындалды.',
            outcome: 'Колкап табылып, ээсине берилди.',
            helpGiven: ['pedagogical'],
            justified: 'justified',
            closedOn: on,
          })),
        ],
      },
    ],
  },
  { present: null, letters: [] },
  {
    present: ['psychologist', 'deputy', 'pedagogue'],
    broken: {
      measure:
        'Бейнебақылау жазбасы қаралды: еден жуушы баспалдақпен қақтығысқан. Жәшік қабырғаға биігірек бекітілді, жаңа пломба салынды.',
    },
    letters: [
      {
        lang: 'kk',
        tone: 'child',
        text: 'Бұл хат тек Аружан апай мен Гүлзат апайға. Мен түнде ұйықтай алмаймын, бәрі үшін өзімді кінәлі сезінемін. Сөйлескім келеді, бірақ кабинетке кіруге ұяламын.',
        writer: 'children',
        onlyFor: {
          words: 'Тек Аружан апай мен Гүлзат апайға',
          readers: ['psychologist', 'pedagogue'],
        },
        registered: { by: 'psychologist', brief: 'Ұйқының бұзылуы, мазасыздық.' },
        next: [
          tells(
            1,
            'psychologist',
            'in-person',
            'Сынып сағатынан кейін өзі қалды, қырық минут сөйлестік. Келесі кездесу бейсенбіде.',
          ),
          writes(0, 'psychologist', () => ({
            measures: 'Апта сайын кездесу, ата-анасымен баланың келісімімен сөйлесу жоспарланды.',
            helpGiven: ['psychological', 'moral'],
          })),
        ],
      },
      {
        lang: 'ru',
        tone: 'child',
        text: 'Над читальным залом течёт крыша, вёдра стоят прямо между столами. Книги сложили в коридоре, и заниматься негде.',
        writer: 'children',
        registered: {
          by: 'deputy',
          brief: 'Протечка крыши над читальным залом.',
          appealType: 'complaint',
          rightViolated: true,
        },
        next: [
          writes(0, 'deputy', (on) => ({
            executors: [
              {
                name: 'Отдел строительства акимата города',
                dueOn: addDays(on, 10),
                way: 'электронная почта',
                outgoingNo: '61-х',
                on,
                receivedBy: 'канцелярия',
              },
            ],
            measures: 'До ремонта читальный зал открыт в кабинете 204.',
          })),
          {
            kind: 'extends',
            after: 5,
            by: 'deputy',
            days: 15,
            reason: 'Подрядчик назначен, кровлю закроют через две недели.',
          },
        ],
      },
    ],
  },
  {
    present: ['pedagogue', 'deputy'],
    letters: [
      {
        lang: 'en',
        tone: 'child',
        text: 'The clock in room 305 is ten minutes slow. We keep coming late to the next lesson and get written down for it.',
        writer: 'children',
        registered: {
          by: 'pedagogue',
          brief: 'Slow clock; pupils marked as late.',
          appealType: 'complaint',
        },
        next: [
          tells(
            2,
            'pedagogue',
            'stand',
            'To whoever wrote about the clock in room 305: it has a new battery, and the late marks of that week were taken out.',
          ),
          writes(0, 'pedagogue', (on) => ({
            measures: 'New battery; late marks of the week removed.',
            outcome: 'Solved on the same day.',
            justified: 'justified',
            closedOn: on,
          })),
        ],
      },
      {
        lang: 'ky',
        tone: 'child',
        text: 'Ашканада балык болгон күнү ач калам, анткени балыктан териме тактар чыгат. Башка тамак сурасам, «тандаба» дешет.',
        writer: 'children',
        registered: {
          by: 'psychologist',
          brief: 'Аллергиясы бар балага башка тамак берилбегени.',
          appealType: 'statement',
          rightViolated: true,
        },
        next: [
          writes(1, 'psychologist', (on) => ({
            executors: [{ name: 'Мектептин медайымы', dueOn: addDays(on, 3), on }],
            measures:
              'Медайым тизме түздү: балык күнү тоок эти берилет, сурап отуруунун кереги жок.',
            helpGiven: ['material'],
          })),
          {
            kind: 'corrects',
            after: 2,
            by: 'pedagogue',
            set: {
              appealType: 'complaint',
              brief: 'Балыкка аллергиясы бар балага башка тамак берилбегени.',
            },
            reason: 'Арыз эмес, даттануу катары катталышы керек эле; тамактын түрү айтылган эмес.',
          },
          tells(
            1,
            'psychologist',
            'stand',
            'Балык жөнүндө жазган окуучуга: балык күнү сага тоок эти даяр турат, сурап да, түшүндүрүп да отурбайсың.',
          ),
        ],
      },
    ],
  },
  {
    present: ['psychologist', 'pedagogue'],
    letters: [
      {
        lang: 'kk',
        tone: 'child',
        text: 'Біз 6-сыныптың бес қызымыз. Би үйірмесі ашылса екен, жаттығуға түстен кейін бос зал бар ғой. Өзіміз музыка әкелеміз.',
        writer: 'children',
        registered: {
          by: 'psychologist',
          brief: 'Би үйірмесін ашу туралы ұсыныс.',
          appealType: 'suggestion',
        },
        next: [],
      },
    ],
  },
]
