import type { Lang } from './lang.ts'

/** Decisions that commissions take again and again. @clause S0-69 @clause S3-12 @clause S3-31 */
export const decisionIds = [
  'warning',
  'tell-parents',
  'preventive-talk',
  'psychologist',
  'moral-help',
  'material-help',
  'social-services',
  'forward',
  'open-twice-a-month',
  'class-hour',
  'answer-on-the-stand',
  'off-control',
] as const
export type DecisionId = (typeof decisionIds)[number]

/**
 * The library of decisions, as minutes word them. In `forward` the name of the body follows the colon:
 * no template can decline it.
 */
export const decisionWords: Readonly<Record<Lang, Readonly<Record<DecisionId, string>>>> = {
  kk: {
    warning: 'Оқушыға ескерту берілсін.',
    'tell-parents': 'Ата-анасына хабарлансын.',
    'preventive-talk': 'Профилактикалық әңгіме жүргізілсін.',
    psychologist: 'Психологиялық кеңес берілсін.',
    'moral-help': 'Моральдық қолдау көрсетілсін.',
    'material-help': 'Материалдық көмек көрсетілсін.',
    'social-services': 'Көмек көрсететін әлеуметтік қызметтер туралы ақпарат берілсін.',
    forward: 'Мына органның қарауына жолдансын: ',
    'open-twice-a-month': 'Сенім жәшігі айына екі рет ашылып, хаттар бойынша жұмыс жүргізілсін.',
    'class-hour': 'Сынып сағатында түсіндіру жұмысы жүргізілсін.',
    'answer-on-the-stand': 'Жауап стендке ілінсін.',
    'off-control': 'Бақылаудан алынсын.',
  },
  ky: {
    warning: 'Окуучуга эскертүү берилсин.',
    'tell-parents': 'Ата-энесине кабарлансын.',
    'preventive-talk': 'Алдын алуу аңгемелешүүсү өткөрүлсүн.',
    psychologist: 'Психологиялык консультация берилсин.',
    'moral-help': 'Моралдык жактан колдоо көрсөтүлсүн.',
    'material-help': 'Материалдык жардам көрсөтүлсүн.',
    'social-services': 'Жардам бере турган социалдык кызматтар жөнүндө маалымат берилсин.',
    forward: 'Кароо үчүн төмөнкү органга жөнөтүлсүн: ',
    'open-twice-a-month': 'Ишеним кутучасы айына эки жолу ачылып, каттар боюнча иш жүргүзүлсүн.',
    'class-hour': 'Класстык саатта түшүндүрүү иштери жүргүзүлсүн.',
    'answer-on-the-stand': 'Жооп стендге коюлсун.',
    'off-control': 'Көзөмөлдөн алынсын.',
  },
  ru: {
    warning: 'Вынести ученику предупреждение.',
    'tell-parents': 'Сообщить родителям.',
    'preventive-talk': 'Провести профилактическую беседу.',
    psychologist: 'Провести консультацию психолога.',
    'moral-help': 'Оказать моральную поддержку.',
    'material-help': 'Оказать материальную помощь.',
    'social-services': 'Сообщить о социальных службах, которые могут помочь.',
    forward: 'Направить на рассмотрение: ',
    'open-twice-a-month': 'Вскрывать «Ящик доверия» два раза в месяц, вести работу по письмам.',
    'class-hour': 'Провести разъяснительную работу на классном часе.',
    'answer-on-the-stand': 'Разместить ответ на стенде.',
    'off-control': 'Снять с контроля.',
  },
  en: {
    warning: 'Give the pupil a warning.',
    'tell-parents': 'Tell the parents.',
    'preventive-talk': 'Hold a preventive talk.',
    psychologist: 'Offer a consultation with the psychologist.',
    'moral-help': 'Give moral support.',
    'material-help': 'Give material help.',
    'social-services': 'Tell the family about social services that can help.',
    forward: 'Forward for consideration to: ',
    'open-twice-a-month': 'Open the trust box twice a month and work on the letters.',
    'class-hour': 'Explain at a class hour.',
    'answer-on-the-stand': 'Put the answer on the stand.',
    'off-control': 'Close the matter.',
  },
}
