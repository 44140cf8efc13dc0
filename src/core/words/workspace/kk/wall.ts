import { box } from '../../papers/kk/box.ts'
import type { WorkspaceWords } from '../words.ts'

export const wall: WorkspaceWords['wall'] = {
  label: 'Не басып шығарылады',
  parts: {
    poster: 'Плакат',
    contacts: 'Телефондар',
    forms: 'Хат бланкілері',
  },
  box: 'Қай жәшік',
  paperLead:
    'Қағаз хаттарға арналған жәшікке: атауы, орны, қашан ашылатыны және кім оқитыны. Бала жалғыз тұра алатын жерге іліңіз.',
  contacts: {
    title: 'Жәшік жанындағы телефондар',
    lead: 'Жәшікті күтуге уақыт жоқ кезде бала кімге қоңырау шала алады. Мектеп адамдары тек өзі келіссе ғана аталады.',
    numbers: 'Қандай жағдайда кімге қоңырау шалу керек',
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
    when: 'Жағдай',
    own: 'Өз сөзіңізбен',
    phone: 'Телефон',
    remove: (what) => `Алып тастау: ${what}`,
    addNumber: 'Тағы бір жағдай',
    people: 'Мектептегі адамдар',
    who: 'Кім',
    whoHint: 'Балалар қалай таныса, солай: аты-жөні мен кім екені.',
    agreed: 'Қабырғада аталуға келісті',
    addPerson: 'Тағы бір адам',
    incomplete: 'Әр жолда сөз, әр адамда телефон болуы керек.',
    save: 'Тізімді сақтау',
    edit: 'Тізімді өзгерту',
    person: (place) => `${place}-адам`,
    line: (place) => `${place}-жол`,
  },
  forms: {
    title: 'Қағаз хаттың бланкілері',
    lead: 'Жәшіктің жанына қойыңыз. Бала хатын жазып, төменгі бөлігін жыртып алады да, жауабын аты-жөнін айтпай-ақ сол цифрлармен оқиды.',
    nowhere:
      'Цифрлар тек басып шығарылған парақта ғана болады: серверде де, осы құрылғыда да сақталмайды. Бұл беттен шықсаңыз, олар жойылады.',
    onlyOnce:
      'Әр бланкіні бір-ақ рет басып шығарыңыз. Цифрлары бірдей екі парақ бір жауапты екі балаға ашып береді.',
    channel: 'Қай жәшікке',
    count: 'Неше бланк керек',
    draw: 'Бланкілерді жасау',
    time: 'Әрқайсысына бір-үш секунд кетеді.',
    drawing: (done, all) => `${all} бланкінің ${done}-і дайын`,
    stop: 'Тоқтату',
    ready: (count) => `${count} бланк дайын. Қазір басып шығарыңыз.`,
    again: 'Бұларды ұмытып, жаңасын жасау',
    noGenesis: 'Бланкілерді комиссия қол қойғаннан кейін басып шығаруға болады.',
  },
}
