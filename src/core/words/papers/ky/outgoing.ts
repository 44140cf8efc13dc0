import type { PaperWords } from '../paper-words.ts'

export const outgoing: PaperWords['outgoing'] = {
  nameForwarding: 'Коштомо кат',
  number: 'Чыгыш № {{number}}',
  forward:
    'Сизге {{box}} аркылуу {{on}} келип түшкөн № {{serial}} кайрылуунун кыскача мазмунун ыйгарым укуктарыңыздын чегинде кароо үчүн жөнөтөбүз.',
  brief: 'Кайрылуунун кыскача мазмуну: {{brief}}',
  replyBy: 'Кароонун жыйынтыгын {{by}} билдирүүңүздү суранабыз.',
  reply: 'Кароонун жыйынтыгын билдирүүңүздү суранабыз.',
  confidential: 'Кайрылуу ээсинин маалыматтары купуя.',
  author: 'Кайрылуу ээси (макулдугу менен көрсөтүлдү): {{author}}.',
  annex: 'Тиркеме: {{sheets}}.',
  sheets: 'барак|барак|барак',
  executor: 'Аткаруучу: {{name}}',
  executorPhone: 'Аткаруучу: {{name}}, тел. {{phone}}',

  nameTelephonogram: 'Телефонограмма',
  titleTelephonogram: 'ТЕЛЕФОНОГРАММА № {{number}}',
  when: 'Күнү, убактысы',
  from: 'Кимден',
  to: 'Кимге',
  text: 'Тексти',
  phone: 'тел. {{phone}}',
  gave: 'Өткөрүп берди',
  took: 'Кабыл алды',
}
