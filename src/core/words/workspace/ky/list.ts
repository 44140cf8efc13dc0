import { thousands } from '../../thousands.ts'
import type { WorkspaceWords } from '../words.ts'

export const list: WorkspaceWords['list'] = {
  more: 'Дагы чыпкалар',
  clear: 'Баарын кайра көрсөтүү',
  nothing: 'Мындай кат жок.',
  hidden: 'Чыпкалар айрым каттарды жашырып турушу мүмкүн.',
  only: 'Ушулар гана',
  mine: 'жооп менден',
  overdue: 'мөөнөтү өткөн',
  who: 'Ким жазды',
  anyone: 'каалаган адам',
  unsaid: 'айткан эмес',
  period: 'Качан келди',
  periods: {
    any: 'каалаган убакта',
    month: 'акыркы 30 күндө',
    quarter: 'акыркы 90 күндө',
    year: 'акыркы 12 айда',
  },
  order: 'Ирети',
  orders: {
    newest: 'алгач жаңысы',
    oldest: 'алгач эскиси',
    due: 'алгач мөөнөтү жакыны',
  },
  recalling: (done, total) => `Каттар ачылып жатат: ${thousands(done)} / ${thousands(total)}`,
  checking: (done, total) =>
    `Журнал текшерилип жатат: ${thousands(done)} / ${thousands(total)} жазуу`,
}
