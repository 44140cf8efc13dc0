import { thousands } from '../../thousands.ts'
import type { WorkspaceWords } from '../words.ts'

export const list: WorkspaceWords['list'] = {
  more: 'Ещё фильтры',
  clear: 'Снова показать все',
  nothing: 'Таких писем нет.',
  hidden: 'Фильтры могут скрывать часть писем.',
  only: 'Только',
  mine: 'ответ за мной',
  overdue: 'просрочено',
  who: 'Кто написал',
  anyone: 'кто угодно',
  unsaid: 'не указано',
  period: 'Когда поступило',
  periods: {
    any: 'в любое время',
    month: 'за последние 30 дней',
    quarter: 'за последние 90 дней',
    year: 'за последние 12 месяцев',
  },
  order: 'Порядок',
  orders: {
    newest: 'сначала новые',
    oldest: 'сначала старые',
    due: 'сначала с близким сроком',
  },
  recalling: (done, total) => `Открываем письма: ${thousands(done)} из ${thousands(total)}`,
  checking: (done, total) => `Проверяем журнал: ${thousands(done)} из ${thousands(total)} записей`,
}
