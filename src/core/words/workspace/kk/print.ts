import type { WorkspaceWords } from '../words.ts'

export const print: WorkspaceWords['print'] = {
  open: 'Басып шығару',
  title: 'Бұл хатты басып шығару',
  warning:
    'Қағаз құлыпталмайды: парақты тапқан адам бәрін оқиды. Қажетін ғана басып шығарыңыз, принтерден бірден алыңыз және тіркеу журналы сақталатын жерде ұстаңыз.',
  restricted: 'Бұл хатты комиссияның бәрі бірдей оқымайды. Парақ оқымайтындардың қолына түспесін.',
  notes: 'Өзара жазбаларыңыз бен файлдардың өзі басылмайды.',
  submit: 'Басып шығару',
  sheet: {
    heading: '«Сенім жәшігіне» түскен хат',
    secret: 'Құпия. Төменде аталған адамдарға ғана арналған.',
    number: 'Нөмірі',
    author: 'Авторы',
    written: 'Жазылған күні',
    came: 'Түскен күні',
    registered: 'Тіркелген күні',
    registeredBy: (date, name) => `${date}, ${name}`,
    dueOn: 'Жауап беру мерзімі',
    brief: 'Қысқаша мазмұны',
    annulled: 'Күші жойылған',
    annulledWhy: (number, reason) => `${number}: ${reason}`,
    amended: 'Түзетілді',
    amendment: (field, before, after) => `${field}: бұрын «${before}», қазір «${after}»`,
    reads: 'Оқи алады',
    readsNot: 'Оқымауы керек',
    letter: 'Хат',
    followUp: 'Автор қайта жазды',
    answer: 'Жауап',
    log: 'Жазбалар тізбегінің күйі',
    printed: (name, time) => `Басып шығарған: ${name}, ${time}`,
  },
}
