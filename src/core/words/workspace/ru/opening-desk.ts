import type { WorkspaceWords } from '../words.ts'

export const openingDesk: WorkspaceWords['openingDesk'] = {
  begun: {
    opening: (when) => `Начато ${when} и ещё не закрыто. Продолжайте с того же места.`,
    sheet: 'Вы начали вносить это письмо. Продолжайте с того же места.',
    anew: 'Начать заново',
    goOn: 'Продолжить',
    tag: 'начато',
  },
  act: {
    sheets: 'Листов в акте',
    copies: 'Экземпляров',
    waiting: 'Акты, которые пора выпустить',
    show: 'Показать акты',
  },
  stickers: {
    title: 'Наклейки на письма',
    open: 'Напечатать наклейки',
    lead: 'Лист A4 с 24 наклейками 70 × 37 мм. Печатайте без полей, в натуральную величину.',
    from: 'С письма',
    to: 'По письмо',
    place: 'Первая свободная наклейка на листе',
    count: (labels, sheets) => `Наклеек: ${labels}. Листов бумаги: ${sheets}.`,
    print: 'Напечатать',
    back: 'Назад в кабинет',
    sheet: (sheet) => `Лист ${sheet}`,
  },
}
