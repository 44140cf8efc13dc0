import { counted } from '../count.ts'
import { box } from '../../papers/ru/box.ts'
import type { WorkspaceWords } from '../words.ts'

export const wall: WorkspaceWords['wall'] = {
  label: 'Что напечатать',
  parts: {
    poster: 'Плакат',
    contacts: 'Телефоны',
    forms: 'Бланки писем',
  },
  box: 'Какой ящик',
  paperLead:
    'Для ящика с бумажными письмами: как называется, где висит, когда его вскрывают и кто читает. Повесьте там, где ребёнок может постоять один.',
  contacts: {
    title: 'Телефоны возле ящика',
    lead: 'Кому ребёнок может позвонить, когда ждать ответа некогда. Людей из школы называют, только если они согласны.',
    numbers: 'Кому звонить и в каком случае',
    situations: {
      ambulance: box.ambulance,
      fire: box.fire,
      police: box.police,
      militia: box.militia,
      'education-centre': box.educationCentre,
      'education-department': box.educationDepartment,
      hardship: box.hardship,
      earthquake: box.earthquake,
      mudflow: box.mudflow,
      covid: box.covid,
      'child-rights': box.childRights,
    },
    when: 'Случай',
    own: 'Своими словами',
    phone: 'Телефон',
    remove: (what) => `Убрать: ${what}`,
    addNumber: 'Ещё один случай',
    people: 'Люди в школе',
    who: 'Кто',
    whoHint: 'Так, как их знают дети: имя и кто это.',
    agreed: 'Согласие на имя в списке есть',
    addPerson: 'Ещё один человек',
    incomplete: 'В каждой строке нужны слова, у каждого человека телефон.',
    save: 'Сохранить список',
    edit: 'Изменить список',
    person: (place) => `Человек ${place}`,
    line: (place) => `Строка ${place}`,
  },
  forms: {
    title: 'Бланки для писем на бумаге',
    lead: 'Положите их возле ящика. Ребёнок пишет письмо, отрывает нижнюю часть и по её цифрам читает ответ, не называя имени.',
    nowhere:
      'Цифры есть только на напечатанных листах: ни на сервере, ни на этом устройстве их нет. Когда вы уйдёте с этой страницы, они исчезнут.',
    onlyOnce:
      'Печатайте каждый бланк один раз. Два листа с одинаковыми цифрами откроют один ответ двум детям.',
    channel: 'Для какого ящика',
    count: 'Сколько бланков',
    draw: 'Сделать бланки',
    time: 'На каждый уходит от одной до трёх секунд.',
    drawing: (done, all) => `Готово ${done} из ${all}`,
    stop: 'Остановить',
    ready: (count) =>
      `Готово: ${counted(count, ['бланк', 'бланка', 'бланков'])}. Напечатайте сейчас.`,
    again: 'Забыть эти и сделать другие',
    noGenesis: 'Бланки можно напечатать после того, как комиссия поставит подписи.',
  },
}
