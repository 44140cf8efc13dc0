import type { en } from './en.ts'
import { fields } from './kk-fields.ts'

export const kk: typeof en = {
  fields,
  approval: {
    head: 'басшы бекітеді',
    'acting-head': 'басшының міндетін атқарушы бекітеді',
    council: 'педагогикалық кеңесте қаралды',
    author: 'тек авторы қол қояды',
    none: 'бекітілмейді',
  },
  'document.holds': {
    'one-school-year': 'бір оқу жылы',
    'until-changed': 'өзгертілгенге дейін',
  },
  week: {
    5: 'бес күн',
    6: 'алты күн',
  },
  onDayOff: {
    'next-working-day': 'келесі жұмыс күні өткізіледі',
    'previous-working-day': 'алдыңғы жұмыс күні өткізіледі',
    'leave-out': 'өткізілмейді',
    hold: 'бәрібір өткізіледі',
    ask: 'мектеп әр жолы өзі шешеді',
  },
  season: {
    'all-year': 'жыл бойы',
    'school-year': 'оқу жылы',
    dates: 'екі күннің аралығы',
  },
  stands: {
    staff: 'мектеп қызметкері',
    parent: 'ата-ана',
    pupil: 'оқушы',
    outside: 'мектептен тыс адам',
  },
  is: {
    child: 'балалар',
    adult: 'ересектер',
    organisation: 'ұйымдар',
    anybody: 'кез келген адам',
  },
  kind: {
    'paper-box': 'қағаз хаттарға арналған жәшік',
    'web-form': 'шифрлайтын бет',
    phone: 'телефон',
    'answering-machine': 'автожауап қайтарғыш',
    'e-mail': 'электрондық пошта',
    other: 'басқа жол',
  },
  access: {
    always: 'кез келген уақытта',
    hours: 'белгілі бір сағаттарда',
  },
  rule: {
    daily: 'күн сайын',
    weekly: 'аптаның белгілі күндері',
    quota: 'мерзім ішінде бірнеше рет, күнін мектеп таңдайды',
    'after-shift': 'ауысым оқушылары кеткен соң',
  },
  'rule.days': {
    'every-day': 'күнтізбенің барлық күні',
    'working-days': 'жұмыс күндері',
  },
  per: {
    week: 'аптасына',
    month: 'айына',
    'half-year': 'жарты жылда',
  },
  who: {
    posts: 'осы лауазымдағы адамдар',
    commission: 'бүкіл комиссия',
  },
  whenFewer: {
    warn: 'бағдарлама ескертеді',
    refuse: 'бағдарлама рұқсат бермейді',
  },
  seal: {
    none: 'пломбасыз',
    sealed: 'жәшік пломбаланады',
  },
  considering: {
    registrars: 'тіркейтіндер',
    commission: 'комиссия',
    executors: 'өтініш жіберілген органдар',
  },
  restarts: {
    'calendar-year': '1 қаңтарда',
    'school-year': 'оқу жылының басында',
    never: 'ешқашан',
  },
  printed: {
    blank: 'ештеңе',
    mark: 'сөз',
  },
  dueDate: {
    'set-for-each': 'әр өтінішке бөлек белгіленеді',
    'working-days': 'бірнеше жұмыс күні ішінде',
  },
  'dueDate.from': {
    sent: 'жіберілген күннен',
    opened: 'жәшіктен алынған күннен',
    registered: 'тіркелген күннен',
  },
  book: {
    'calendar-year': 'күнтізбелік жыл',
    'school-year': 'оқу жылы',
    'until-full': 'толғанға дейін',
  },
  bound: {
    laced: 'бауланған',
    stitched: 'тігілген',
    loose: 'жеке парақтар',
  },
  'columns.holds': {
    fields: 'бағдарлама білетін мәлімет',
    fixed: 'тұрақты сөздер не қаламмен жазатын орын',
  },
  parity: {
    any: 'кез келген сан',
    odd: 'тақ',
  },
  parent: {
    required: 'міндетті',
    allowed: 'болуы мүмкін',
    'not-foreseen': 'көзделмеген',
  },
  takesPart: {
    reads: 'кілті бар, хат оқиды',
    attends: 'қатысып, қол қояды, хат оқымайды',
  },
  appointedBy: {
    order: 'бұйрықпен',
    regulation: 'осы ережемен',
  },
  chair: {
    'elected-by-open-vote': 'ашық дауыспен сайланады',
    'elected-by-secret-ballot': 'жасырын дауыспен сайланады',
    appointed: 'тағайындалады',
    'at-each-meeting': 'әр отырыста таңдалады',
  },
  responsible: {
    'any-member': 'кез келген мүше',
    post: 'лауазымы бойынша',
  },
  minutesNumbered: {
    'school-year': 'әр оқу жылында басынан',
    'calendar-year': 'әр күнтізбелік жылда басынан',
    'never-again': 'үздіксіз',
  },
  minutesSignedBy: {
    'all-members': 'комиссияның барлық мүшесі',
    'all-present': 'барлық қатысқан адам',
    'chair-and-secretary': 'төраға мен хатшы',
  },
  pledge: {
    none: 'қол қойылмайды',
    signed: 'әр мүше қол қояды',
  },
  whenEmpty: {
    act: 'акт',
    minutes: 'хаттама',
    'journal-entry': 'ашу журналына жазба',
    none: 'ештеңе',
  },
  whenLetters: {
    act: 'акт',
    minutes: 'хаттама',
    'journal-entry': 'ашу журналына жазба',
    none: 'ештеңе',
  },
  signedBy: {
    openers: 'ашу тапсырылғандар',
    'all-present': 'барлық қатысқан адам',
  },
  named: {
    code: 'құпия код арқылы',
    'in-person': 'жеке кездескенде',
    'e-mail': 'электрондық поштамен',
    phone: 'телефон арқылы',
    post: 'поштамен',
    stand: 'стендте',
    other: 'басқаша',
  },
  anonymous: {
    code: 'құпия код арқылы',
    'in-person': 'жеке кездескенде',
    'e-mail': 'электрондық поштамен',
    phone: 'телефон арқылы',
    post: 'поштамен',
    stand: 'стендте',
    other: 'басқаша',
  },
  period: {
    'joint-reading': 'әр бірлескен оқудан кейін',
    week: 'апта үшін',
    month: 'ай үшін',
    quarter: 'тоқсан үшін',
    'half-year': 'жарты жыл үшін',
    'school-year': 'оқу жылы үшін',
  },
  due: {
    weekday: 'апта күні',
    'day-of-month': 'айдың күні',
  },
  'reports.to': {
    head: 'мектеп басшысына',
    commission: 'комиссияға',
    post: 'лауазымды тұлғаға',
  },
  announced: {
    media: 'бұқаралық ақпарат құралдарында',
    site: 'сайтта',
    stand: 'стендте',
    'class-hour': 'сынып сағатында',
    'parents-meeting': 'ата-аналар жиналысында',
    'teachers-council': 'педагогикалық кеңесте',
    'every-pupil': 'әр оқушыға',
    'every-parent': 'әр ата-анаға',
    'beside-the-box': 'жәшіктің жанында',
    other: 'басқа жерде',
  },
}
