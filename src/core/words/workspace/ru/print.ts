import type { WorkspaceWords } from '../words.ts'

export const print: WorkspaceWords['print'] = {
  open: 'Напечатать',
  title: 'Напечатать это письмо',
  warning:
    'У бумаги нет замка: кто найдёт лист, прочтёт всё. Печатайте только необходимое, сразу забирайте из принтера и храните там же, где журнал регистрации.',
  restricted: 'Это письмо читают не все члены комиссии. Лист не должен попасть к остальным.',
  notes: 'Ваши заметки друг для друга и сами файлы не печатаются.',
  submit: 'Напечатать',
  sheet: {
    heading: 'Письмо из «Ящика доверия»',
    secret: 'Конфиденциально. Только для тех, кто назван ниже.',
    number: 'Номер',
    author: 'Автор',
    written: 'Написано',
    came: 'Поступило',
    registered: 'Зарегистрировано',
    registeredBy: (date, name) => `${date}, ${name}`,
    dueOn: 'Ответить до',
    brief: 'Краткое содержание',
    annulled: 'Аннулировано',
    annulledWhy: (number, reason) => `${number}: ${reason}`,
    amended: 'Исправлено',
    amendment: (field, before, after) => `${field}: было «${before}», стало «${after}»`,
    reads: 'Могут читать',
    readsNot: 'Не должны читать',
    letter: 'Письмо',
    followUp: 'Автор написал снова',
    answer: 'Ответ',
    log: 'Состояние цепочки записей',
    printed: (name, time) => `Распечатка: ${name}, ${time}`,
  },
}
