import type { en } from './en.ts'
import { fields } from './ru-fields.ts'

export const ru: typeof en = {
  fields,
  approval: {
    head: 'утверждает руководитель',
    'acting-head': 'утверждает исполняющий обязанности руководителя',
    council: 'рассмотрено на педагогическом совете',
    author: 'подписывает только автор',
    none: 'без утверждения',
  },
  'document.holds': {
    'one-school-year': 'один учебный год',
    'until-changed': 'пока не изменят',
  },
  week: {
    5: 'пять дней',
    6: 'шесть дней',
  },
  onDayOff: {
    'next-working-day': 'проводится в следующий рабочий день',
    'previous-working-day': 'проводится в предыдущий рабочий день',
    'leave-out': 'не проводится',
    hold: 'всё равно проводится',
    ask: 'школа решает каждый раз',
  },
  season: {
    'all-year': 'круглый год',
    'school-year': 'учебный год',
    dates: 'между двумя датами',
  },
  stands: {
    staff: 'сотрудник школы',
    parent: 'родитель',
    pupil: 'ученик',
    outside: 'человек не из школы',
  },
  is: {
    child: 'дети',
    adult: 'взрослые',
    organisation: 'организации',
    anybody: 'кто угодно',
  },
  kind: {
    'paper-box': 'ящик для бумажных писем',
    'web-form': 'страница, которая шифрует',
    phone: 'телефон',
    'answering-machine': 'автоответчик',
    'e-mail': 'электронная почта',
    other: 'другой способ',
  },
  access: {
    always: 'в любое время',
    hours: 'в определённые часы',
  },
  rule: {
    daily: 'каждый день',
    weekly: 'по дням недели',
    quota: 'столько-то раз, дни выбирает школа',
    'after-shift': 'после ухода учеников смены',
  },
  'rule.days': {
    'every-day': 'все дни календаря',
    'working-days': 'рабочие дни',
  },
  per: {
    week: 'за неделю',
    month: 'за месяц',
    'half-year': 'за полугодие',
  },
  who: {
    posts: 'люди этих должностей',
    commission: 'вся комиссия',
  },
  whenFewer: {
    warn: 'программа предупреждает',
    refuse: 'программа не пускает',
  },
  seal: {
    none: 'без пломбы',
    sealed: 'ящик пломбируется',
  },
  considering: {
    registrars: 'те, кто их регистрирует',
    commission: 'комиссия',
    executors: 'органы, куда их направляют',
  },
  restarts: {
    'calendar-year': '1 января',
    'school-year': 'с началом учебного года',
    never: 'никогда',
  },
  printed: {
    blank: 'ничего',
    mark: 'слово',
  },
  dueDate: {
    'set-for-each': 'назначается для каждого обращения',
    'working-days': 'столько-то рабочих дней',
  },
  'dueDate.from': {
    sent: 'отправлено',
    opened: 'вынуто из ящика',
    registered: 'зарегистрировано',
  },
  book: {
    'calendar-year': 'календарный год',
    'school-year': 'учебный год',
    'until-full': 'пока не заполнится',
  },
  bound: {
    laced: 'прошнурован',
    stitched: 'прошит',
    loose: 'отдельные листы',
  },
  'columns.holds': {
    fields: 'то, что знает программа',
    fixed: 'постоянные слова или место для ручки',
  },
  parity: {
    any: 'любое число',
    odd: 'нечётное',
  },
  parent: {
    required: 'обязателен',
    allowed: 'возможен',
    'not-foreseen': 'не предусмотрен',
  },
  takesPart: {
    reads: 'читает письма, имеет ключ',
    attends: 'присутствует и подписывает, писем не читает',
  },
  appointedBy: {
    order: 'приказом',
    regulation: 'этим положением',
  },
  chair: {
    'elected-by-open-vote': 'избираются открытым голосованием',
    'elected-by-secret-ballot': 'избираются тайным голосованием',
    appointed: 'назначаются',
    'at-each-meeting': 'выбираются на каждом заседании',
  },
  responsible: {
    'any-member': 'любой член комиссии',
    post: 'по должности',
  },
  minutesNumbered: {
    'school-year': 'заново каждый учебный год',
    'calendar-year': 'заново каждый календарный год',
    'never-again': 'сквозная',
  },
  minutesSignedBy: {
    'all-members': 'все члены комиссии',
    'all-present': 'все присутствующие',
    'chair-and-secretary': 'председатель и секретарь',
  },
  pledge: {
    none: 'не подписывается',
    signed: 'подписывает каждый член комиссии',
  },
  whenEmpty: {
    act: 'акт',
    minutes: 'протокол',
    'journal-entry': 'запись в журнале вскрытия',
    none: 'ничего',
  },
  whenLetters: {
    act: 'акт',
    minutes: 'протокол',
    'journal-entry': 'запись в журнале вскрытия',
    none: 'ничего',
  },
  signedBy: {
    openers: 'те, кому поручено вскрытие',
    'all-present': 'все присутствующие',
  },
  named: {
    code: 'по секретному коду',
    'in-person': 'лично',
    'e-mail': 'по электронной почте',
    phone: 'по телефону',
    post: 'по почте',
    stand: 'на стенде',
    other: 'иначе',
  },
  anonymous: {
    code: 'по секретному коду',
    'in-person': 'лично',
    'e-mail': 'по электронной почте',
    phone: 'по телефону',
    post: 'по почте',
    stand: 'на стенде',
    other: 'иначе',
  },
  period: {
    'joint-reading': 'после каждого совместного чтения',
    week: 'за неделю',
    month: 'за месяц',
    quarter: 'за квартал',
    'half-year': 'за полугодие',
    'school-year': 'за учебный год',
  },
  due: {
    weekday: 'день недели',
    'day-of-month': 'число месяца',
  },
  'reports.to': {
    head: 'руководителю школы',
    commission: 'комиссии',
    post: 'должностному лицу',
  },
  announced: {
    media: 'в средствах массовой информации',
    site: 'на сайте',
    stand: 'на стенде',
    'class-hour': 'на классном часе',
    'parents-meeting': 'на родительском собрании',
    'teachers-council': 'на педагогическом совете',
    'every-pupil': 'каждому ученику',
    'every-parent': 'каждому родителю',
    'beside-the-box': 'рядом с ящиком',
    other: 'в другом месте',
  },
}
