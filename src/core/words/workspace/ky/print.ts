import type { WorkspaceWords } from '../words.ts'

export const print: WorkspaceWords['print'] = {
  open: 'Басып чыгаруу',
  title: 'Бул катты басып чыгаруу',
  warning:
    'Кагаз кулпуланбайт: баракты тапкан адам баарын окуйт. Керегин гана басып чыгарыңыз, принтерден дароо алыңыз жана каттоо журналы сакталган жерде кармаңыз.',
  restricted: 'Бул катты комиссиянын баары эле окубайт. Барак окубагандардын колуна тийбесин.',
  notes: 'Өз ара жазууларыңыз жана файлдардын өзү басылбайт.',
  submit: 'Басып чыгаруу',
  sheet: {
    heading: '«Ишеним кутучасына» түшкөн кат',
    secret: 'Купуя. Төмөндө аталган адамдар үчүн гана.',
    number: 'Номери',
    author: 'Автору',
    written: 'Жазылган күнү',
    came: 'Түшкөн күнү',
    registered: 'Катталган күнү',
    registeredBy: (date, name) => `${date}, ${name}`,
    dueOn: 'Жооп берүү мөөнөтү',
    brief: 'Кыскача мазмуну',
    annulled: 'Жокко чыгарылган',
    annulledWhy: (number, reason) => `${number}: ${reason}`,
    amended: 'Оңдолду',
    amendment: (field, before, after) => `${field}: мурда «${before}», азыр «${after}»`,
    reads: 'Окуй алат',
    readsNot: 'Окубашы керек',
    letter: 'Кат',
    followUp: 'Автор кайра жазды',
    answer: 'Жооп',
    log: 'Жазуулар чынжырынын абалы',
    printed: (name, time) => `Басып чыгарган: ${name}, ${time}`,
  },
}
