import { box } from '../../papers/ky/box.ts'
import type { WorkspaceWords } from '../words.ts'

export const wall: WorkspaceWords['wall'] = {
  label: 'Эмне басып чыгарылат',
  parts: {
    poster: 'Плакат',
    contacts: 'Телефондор',
    forms: 'Кат бланктары',
  },
  box: 'Кайсы кутуча',
  paperLead:
    'Кагаз каттар үчүн кутучага: аты, орду, качан ачылары жана ким окуй турганы. Бала жалгыз тура алган жерге илиңиз.',
  contacts: {
    title: 'Кутучанын жанындагы телефондор',
    lead: 'Кутучаны күтүүгө убакыт жок кезде бала кимге телефон кыла алат. Мектептин адамдары өздөрү макул болсо гана аталат.',
    numbers: 'Кандай учурда кимге телефон кылуу керек',
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
    when: 'Учур',
    own: 'Өз сөзүңүз менен',
    phone: 'Телефон',
    remove: (what) => `Алып салуу: ${what}`,
    addNumber: 'Дагы бир учур',
    people: 'Мектептеги адамдар',
    who: 'Ким',
    whoHint: 'Балдар кандай тааныса, ошондой: аты-жөнү жана ким экени.',
    agreed: 'Дубалда аталууга макул болду',
    addPerson: 'Дагы бир адам',
    incomplete: 'Ар бир сапта сөз, ар бир адамда телефон болушу керек.',
    save: 'Тизмени сактоо',
    edit: 'Тизмени өзгөртүү',
    person: (place) => `${place}-адам`,
    line: (place) => `${place}-сап`,
  },
  forms: {
    title: 'Кагаз каттын бланктары',
    lead: 'Кутучанын жанына коюңуз. Бала катын жазып, ылдыйкы бөлүгүн айрып алат да, жообун аты-жөнүн айтпай эле ошол цифралар менен окуйт.',
    nowhere:
      'Цифралар басып чыгарылган баракта гана болот: серверде да, бул түзмөктө да сакталбайт. Бул беттен чыксаңыз, алар жок болот.',
    onlyOnce:
      'Ар бир бланкты бир гана жолу басып чыгарыңыз. Цифралары бирдей эки барак бир жоопту эки балага ачып берет.',
    channel: 'Кайсы кутучага',
    count: 'Канча бланк керек',
    draw: 'Бланктарды жасоо',
    time: 'Ар бирине бир-үч секунд кетет.',
    drawing: (done, all) => `${all} бланктын ${done} даяр`,
    stop: 'Токтотуу',
    ready: (count) => `${count} бланк даяр. Азыр басып чыгарыңыз.`,
    again: 'Буларды унутуп, жаңысын жасоо',
    noGenesis: 'Бланктарды комиссия кол койгондон кийин басып чыгарса болот.',
  },
}
