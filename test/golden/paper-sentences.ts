import type { Language } from '#core/regulation/settings/text.ts'

/** What people write into papers in their own words; nothing of it is a real case. */
export interface Sentences {
  readonly boxState: string
  readonly measure: string
  readonly addressee: readonly string[]
  readonly brief: string
  readonly caller: string
  readonly receiver: string
  readonly mark: string
  readonly question: string
  readonly answer: string
  readonly meets: readonly [Meet, Meet]
  readonly heard: string
  readonly spoke: string
  readonly coach: string
  readonly decision: string
}

interface Meet {
  readonly place: string
  readonly time: string
}

const kk: Sentences = {
  boxState: 'құлпы бүтін, қақпағы жабық',
  measure: 'директорға хабарланды, құлып ауыстырылды',
  addressee: ['Айнабұлақ ауданының білім бөліміне'],
  brief: 'Мектеп асханасындағы кезек пен тамақтың сапасы туралы.',
  caller: '«Арман» мектеп-лицейінің педагог-психологы',
  receiver: 'Аудандық білім бөлімінің маманы',
  mark: 'жұлдыз',
  question: 'Үзілісте спорт залда ойнауға бола ма?',
  answer: 'Иә, дүйсенбі мен бейсенбі күндері үлкен үзілісте болады.',
  meets: [
    { place: '12-кабинет', time: 'сейсенбі, 14:00–16:00' },
    { place: 'кітапхана', time: 'бейсенбі, 15:00–16:00' },
  ],
  heard: 'Екі хат түсті, екеуі де тіркелді.',
  spoke: 'Сыныпта түсіндіру жұмысы жүргізілді.',
  coach: 'жаттықтырушы Р. Тілеуов',
  decision: 'Сынып сағатында түсіндіру жұмысы жүргізілсін.',
}

const ky: Sentences = {
  boxState: 'кулпусу бүтүн, капкагы жабык',
  measure: 'директорго билдирилди, кулпу алмаштырылды',
  addressee: ['Ак-Булак райондук билим берүү бөлүмүнө'],
  brief: 'Мектептин ашканасындагы кезек жана тамактын сапаты жөнүндө.',
  caller: 'Ак-Булак орто мектебинин социалдык педагогу',
  receiver: 'Райондук билим берүү бөлүмүнүн адиси',
  mark: 'жылдыз',
  question: 'Тыныгууда спорт залда ойносо болобу?',
  answer: 'Ооба, дүйшөмбү жана бейшемби күндөрү чоң тыныгууда болот.',
  meets: [
    { place: '12-кабинет', time: 'шейшемби, 14:00–16:00' },
    { place: 'китепкана', time: 'бейшемби, 15:00–16:00' },
  ],
  heard: 'Эки кат түштү, экөө тең катталды.',
  spoke: 'Класста түшүндүрүү иштери жүргүзүлдү.',
  coach: 'машыктыруучу Р. Исаков',
  decision: 'Класстык саатта түшүндүрүү иштери жүргүзүлсүн.',
}

const ru: Sentences = {
  boxState: 'замок цел, крышка закрыта',
  measure: 'сообщено директору, замок заменён',
  addressee: ['В районный отдел образования'],
  brief: 'Об очереди в школьной столовой и качестве еды.',
  caller: 'Педагог-психолог школы',
  receiver: 'Специалист районного отдела образования',
  mark: 'звезда',
  question: 'Можно ли на перемене играть в спортзале?',
  answer: 'Да, по понедельникам и четвергам на большой перемене.',
  meets: [
    { place: 'кабинет 12', time: 'вторник, 14:00–16:00' },
    { place: 'библиотека', time: 'четверг, 15:00–16:00' },
  ],
  heard: 'Поступило два письма, оба зарегистрированы.',
  spoke: 'В классе проведена разъяснительная беседа.',
  coach: 'тренер Р. Исаков',
  decision: 'Провести разъяснительную работу на классном часе.',
}

/** The sentences in the language of the paper; another language takes the Russian ones. */
export function free(language: Language): Sentences {
  if (language === 'kk') return kk
  return language === 'ky' ? ky : ru
}
