import { thousands } from '../../thousands.ts'
import type { WorkspaceWords } from '../words.ts'

export const list: WorkspaceWords['list'] = {
  more: 'Тағы сүзгілер',
  clear: 'Бәрін қайта көрсету',
  nothing: 'Мұндай хат жоқ.',
  hidden: 'Сүзгілер кейбір хаттарды жасырып тұрған болуы мүмкін.',
  only: 'Тек мыналар',
  mine: 'жауап менен',
  overdue: 'мерзімі өткен',
  who: 'Кім жазды',
  anyone: 'кез келген адам',
  unsaid: 'айтпаған',
  period: 'Қашан түсті',
  periods: {
    any: 'кез келген уақытта',
    month: 'соңғы 30 күнде',
    quarter: 'соңғы 90 күнде',
    year: 'соңғы 12 айда',
  },
  order: 'Реті',
  orders: {
    newest: 'алдымен жаңасы',
    oldest: 'алдымен ескісі',
    due: 'алдымен мерзімі жақыны',
  },
  recalling: (done, total) => `Хаттар ашылып жатыр: ${thousands(done)} / ${thousands(total)}`,
  checking: (done, total) =>
    `Журнал тексеріліп жатыр: ${thousands(done)} / ${thousands(total)} жазба`,
}
