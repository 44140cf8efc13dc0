import type { PaperWords } from '../paper-words.ts'

export const stand: PaperWords['stand'] = {
  nameAnswer: 'Ответ на стенде',
  titleAnswer: 'Ответ на письмо',
  toMarked: 'Письмо со знаком «{{mark}}», полученное {{on}}',
  toDated: 'Письмо, полученное {{on}}',
  question: 'Вопрос',
  answer: 'Ответ',
  ask: 'К кому можно подойти',
  askWhere: '{{who}}: {{place}}, {{time}}',
  nameInvitation: 'Приглашение на стенде',
  hailMarked: 'Тому, чьё письмо со знаком «{{mark}}» пришло {{on}}',
  hailDated: 'Тому, чьё письмо пришло {{on}}',
  invitation:
    'Твоё письмо получено. Мы прочитали его и услышали тебя. Хотим поговорить с тобой лично и помочь. Выбери, что тебе удобнее:',
  yourChoice: 'Приходить или нет — решаешь ты. Имя никто не спросит.',
  byCode: 'Если у тебя есть код, можно написать нам и через сайт: {{address}}',
}
