import { addDays } from '#core/calendar/plain-date.ts'
import { tells, writes, type Call } from './appeal.ts'

/** Calls to the phone and to its answering machine. */
export const calls: readonly Call[] = [
  {
    share: 0.18,
    way: 'phone',
    lang: 'kk',
    tone: 'child',
    text: 'Қыз бала қоңырау шалды. Үйге ешкім келмеген, кілті жоқ, аулада екі сағаттан бері отыр. Анасының нөмірін айтты.',
    writer: 'children',
    registered: {
      by: 'psychologist',
      brief: 'Бала үйге кіре алмай, аулада жалғыз қалған.',
      appealType: 'statement',
    },
    next: [
      tells(
        0,
        'psychologist',
        'phone',
        'Анасы келгенше телефонда сөйлесіп тұрдық. Анасы жиырма минутта келді, қыз үйде.',
      ),
      writes(1, 'psychologist', (on) => ({
        measures: 'Қосалқы кілт көршісінде қалатын болды, анасымен келісілді.',
        helpGiven: ['moral'],
        outcome: 'Бала үйінде, қауіп жоқ.',
        closedOn: on,
      })),
    ],
  },
  {
    share: 0.39,
    way: 'answering-machine',
    lang: 'ru',
    tone: 'adult',
    text: 'Женщина, назвалась бабушкой: внук донашивает обувь старшего брата, ботинки малы, пропускает школу в дождь. Просит не говорить классу.',
    writer: 'adults',
    registered: {
      by: 'pedagogue',
      brief: 'Ребёнку не в чем ходить в школу, третий класс.',
      appealType: 'statement',
    },
    next: [
      writes(0, 'pedagogue', (on) => ({
        executors: [
          {
            name: 'Фонд всеобуча',
            dueOn: addDays(on, 6),
            way: 'телефонограмма',
            outgoingNo: '37-т',
            on,
            receivedBy: 'дежурная отдела образования',
          },
        ],
      })),
      {
        kind: 'corrects',
        after: 1,
        by: 'deputy',
        set: { brief: 'Ребёнку не в чем ходить в школу.' },
        reason: 'По классу ребёнка можно узнать: запись без класса.',
      },
      tells(
        6,
        'pedagogue',
        'phone',
        'Бабушке сообщено: обувь и куртку можно забрать в кабинете 118 в любой день.',
      ),
      writes(0, 'pedagogue', (on) => ({
        measures: 'Обувь и куртка из фонда всеобуча.',
        helpGiven: ['material'],
        outcome: 'Вещи переданы, ребёнок ходит в школу.',
        justified: 'justified',
        closedOn: on,
      })),
    ],
  },
  {
    share: 0.63,
    way: 'phone',
    lang: 'ky',
    tone: 'child',
    text: 'Бала чалды. Класста эки топ болуп урушуп жатышат, эртең «чыгабыз» дешет. Өзү катышкысы келбейт, бирок коркок деп айтышат деп коркот.',
    writer: 'children',
    registered: {
      by: 'pedagogue',
      brief: 'Класстагы эки топтун уруш камдаганы.',
      appealType: 'statement',
      rightViolated: true,
    },
    next: [
      tells(
        0,
        'pedagogue',
        'phone',
        'Эртең эртең менен биринчи сабактан мурда класс жетекчи менен кошо болом, сенин чалганыңды эч ким билбейт.',
      ),
      writes(1, 'pedagogue', () => ({
        measures: 'Класс сааты жана медиация өткөрүлдү, ата-энелерге айтылды.',
        helpGiven: ['pedagogical', 'psychological'],
      })),
      writes(4, 'psychologist', (on) => ({
        outcome: 'Уруш болгон жок, эки топ жарашты.',
        justified: 'justified',
        closedOn: on,
      })),
    ],
  },
  {
    share: 0.93,
    way: 'phone',
    lang: 'ru',
    tone: 'child',
    text: 'Звонил мальчик. Спросил, что делать, если друг хочет сбежать из дома. Имён не назвал, обещал перезвонить в пятницу.',
    writer: 'children',
    registered: {
      by: 'psychologist',
      brief: 'Вопрос о друге, который собирается уйти из дома.',
      appealType: 'question',
    },
    next: [
      tells(
        0,
        'psychologist',
        'phone',
        'Договорились: если друг уйдёт, сразу 112 и мне. Дала номер 111 для самого друга, жду звонка в пятницу с 14 до 15.',
      ),
      writes(0, 'psychologist', () => ({
        measures: 'Психолог у телефона в пятницу с 14 до 15.',
        helpGiven: ['psychological'],
      })),
    ],
  },
]
