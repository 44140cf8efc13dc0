import type { PaperWords } from '../paper-words.ts'

export const outgoing: PaperWords['outgoing'] = {
  nameForwarding: 'Сопроводительное письмо',
  number: 'Исх. № {{number}}',
  forward:
    'Направляем Вам для рассмотрения в пределах компетенции краткое содержание обращения № {{serial}}, поступившего {{on}} через {{boxAccusative}}.',
  brief: 'Краткое содержание обращения: {{brief}}',
  replyBy: 'О результатах рассмотрения просим сообщить {{by}}',
  reply: 'О результатах рассмотрения просим сообщить.',
  confidential: 'Сведения о заявителе конфиденциальны.',
  author: 'Заявитель (указан с его согласия): {{author}}.',
  annex: 'Приложение: {{sheets}}.',
  sheets: 'лист|листа|листов',
  executor: 'Исполнитель: {{name}}',
  executorPhone: 'Исполнитель: {{name}}, тел. {{phone}}',

  nameTelephonogram: 'Телефонограмма',
  titleTelephonogram: 'ТЕЛЕФОНОГРАММА № {{number}}',
  when: 'Дата, время',
  from: 'От кого',
  to: 'Кому',
  text: 'Текст',
  phone: 'тел. {{phone}}',
  gave: 'Передал(а)',
  took: 'Принял(а)',
}
