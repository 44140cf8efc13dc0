import type { en } from './en.ts'
import { fields } from './ky-fields.ts'

export const ky: typeof en = {
  fields,
  approval: {
    head: 'жетекчи бекитет',
    'acting-head': 'жетекчинин милдетин аткаруучу бекитет',
    council: 'педагогикалык кеңеште каралды',
    author: 'автору гана кол коёт',
    none: 'бекитилбейт',
  },
  'document.holds': {
    'one-school-year': 'бир окуу жылы',
    'until-changed': 'өзгөртүлгөнгө чейин',
  },
  week: {
    5: 'беш күн',
    6: 'алты күн',
  },
  onDayOff: {
    'next-working-day': 'кийинки жумуш күнү өткөрүлөт',
    'previous-working-day': 'мурунку жумуш күнү өткөрүлөт',
    'leave-out': 'өткөрүлбөйт',
    hold: 'баары бир өткөрүлөт',
    ask: 'мектеп ар жолу өзү чечет',
  },
  season: {
    'all-year': 'жыл бою',
    'school-year': 'окуу жылы',
    dates: 'эки күндүн аралыгы',
  },
  stands: {
    staff: 'мектептин кызматкери',
    parent: 'ата-эне',
    pupil: 'окуучу',
    outside: 'мектептен тышкаркы киши',
  },
  is: {
    child: 'балдар',
    adult: 'чоң кишилер',
    organisation: 'уюмдар',
    anybody: 'ар ким',
  },
  kind: {
    'paper-box': 'кагаз каттардын кутучасы',
    'web-form': 'шифрлөөчү баракча',
    phone: 'телефон',
    'answering-machine': 'автожооп бергич',
    'e-mail': 'электрондук почта',
    other: 'башка жол',
  },
  access: {
    always: 'каалаган убакта',
    hours: 'белгилүү сааттарда',
  },
  rule: {
    daily: 'күн сайын',
    weekly: 'аптанын белгилүү күндөрү',
    quota: 'мөөнөт ичинде бир нече жолу, күнүн мектеп тандайт',
    'after-shift': 'сменанын окуучулары кеткенден кийин',
  },
  'rule.days': {
    'every-day': 'календардын бардык күнү',
    'working-days': 'жумуш күндөрү',
  },
  per: {
    week: 'аптасына',
    month: 'айына',
    'half-year': 'жарым жылда',
  },
  who: {
    posts: 'ушул кызматтагы кишилер',
    commission: 'бүт комиссия',
  },
  whenFewer: {
    warn: 'программа эскертет',
    refuse: 'программа уруксат бербейт',
  },
  seal: {
    none: 'пломбасыз',
    sealed: 'кутуча пломбаланат',
  },
  considering: {
    registrars: 'каттагандар',
    commission: 'комиссия',
    executors: 'кайрылуу жөнөтүлгөн органдар',
  },
  restarts: {
    'calendar-year': '1-январда',
    'school-year': 'окуу жылынын башында',
    never: 'эч качан',
  },
  printed: {
    blank: 'эч нерсе',
    mark: 'сөз',
  },
  dueDate: {
    'set-for-each': 'ар бир кайрылууга өзүнчө коюлат',
    'working-days': 'бир нече жумуш күнүнүн ичинде',
  },
  'dueDate.from': {
    sent: 'жөнөтүлгөн күндөн',
    opened: 'кутучадан алынган күндөн',
    registered: 'катталган күндөн',
  },
  book: {
    'calendar-year': 'календардык жыл',
    'school-year': 'окуу жылы',
    'until-full': 'толгонго чейин',
  },
  bound: {
    laced: 'бооланган',
    stitched: 'тигилген',
    loose: 'өзүнчө барактар',
  },
  'columns.holds': {
    fields: 'программа билген маалымат',
    fixed: 'туруктуу сөздөр же калем менен жаза турган орун',
  },
  parity: {
    any: 'каалаган сан',
    odd: 'так',
  },
  parent: {
    required: 'милдеттүү',
    allowed: 'болушу мүмкүн',
    'not-foreseen': 'каралган эмес',
  },
  takesPart: {
    reads: 'ачкычы бар, кат окуйт',
    attends: 'катышып, кол коёт, кат окубайт',
  },
  appointedBy: {
    order: 'буйрук менен',
    regulation: 'ушул жобо менен',
  },
  chair: {
    'elected-by-open-vote': 'ачык добуш менен шайланат',
    'elected-by-secret-ballot': 'жашыруун добуш менен шайланат',
    appointed: 'дайындалат',
    'at-each-meeting': 'ар бир отурумда тандалат',
  },
  responsible: {
    'any-member': 'каалаган мүчө',
    post: 'кызматы боюнча',
  },
  minutesNumbered: {
    'school-year': 'ар бир окуу жылында башынан',
    'calendar-year': 'ар бир календардык жылда башынан',
    'never-again': 'үзгүлтүксүз',
  },
  minutesSignedBy: {
    'all-members': 'комиссиянын бардык мүчөсү',
    'all-present': 'бардык катышкандар',
    'chair-and-secretary': 'төрага жана катчы',
  },
  pledge: {
    none: 'кол коюлбайт',
    signed: 'ар бир мүчө кол коёт',
  },
  whenEmpty: {
    act: 'акт',
    minutes: 'протокол',
    'journal-entry': 'ачуу журналына жазуу',
    none: 'эч нерсе',
  },
  whenLetters: {
    act: 'акт',
    minutes: 'протокол',
    'journal-entry': 'ачуу журналына жазуу',
    none: 'эч нерсе',
  },
  signedBy: {
    openers: 'ачуу тапшырылгандар',
    'all-present': 'бардык катышкандар',
  },
  named: {
    code: 'купуя код аркылуу',
    'in-person': 'жеке жолукканда',
    'e-mail': 'электрондук почта менен',
    phone: 'телефон аркылуу',
    post: 'почта менен',
    stand: 'стендде',
    other: 'башкача',
  },
  anonymous: {
    code: 'купуя код аркылуу',
    'in-person': 'жеке жолукканда',
    'e-mail': 'электрондук почта менен',
    phone: 'телефон аркылуу',
    post: 'почта менен',
    stand: 'стендде',
    other: 'башкача',
  },
  period: {
    'joint-reading': 'ар бир биргелешип окуудан кийин',
    week: 'апта үчүн',
    month: 'ай үчүн',
    quarter: 'квартал үчүн',
    'half-year': 'жарым жыл үчүн',
    'school-year': 'окуу жылы үчүн',
  },
  due: {
    weekday: 'аптанын күнү',
    'day-of-month': 'айдын күнү',
  },
  'reports.to': {
    head: 'мектеп жетекчисине',
    commission: 'комиссияга',
    post: 'кызмат адамына',
  },
  announced: {
    media: 'жалпыга маалымдоо каражаттарында',
    site: 'сайтта',
    stand: 'стендде',
    'class-hour': 'класстык саатта',
    'parents-meeting': 'ата-энелер чогулушунда',
    'teachers-council': 'мугалимдер кеңешинде',
    'every-pupil': 'ар бир окуучуга',
    'every-parent': 'ар бир ата-энеге',
    'beside-the-box': 'кутучанын жанында',
    other: 'башка жерде',
  },
}
