import { grouped, type HealthWords } from '../health-words.ts'
import { care } from './health-care.ts'

const daysAgo = (count: number): string => (count === 0 ? 'бүгін' : `${count} күн бұрын`)
const hoursAgo = (count: number): string =>
  count === 0 ? 'бір сағатқа жетпейтін уақыт бұрын' : `${count} сағат бұрын`
const minutesAgo = (count: number): string => (count === 0 ? 'жаңа ғана' : `${count} минут бұрын`)

export const health: HealthWords = {
  title: 'Жүйенің жай-күйі',
  lead: 'Мұнда хаттардың мазмұны емес, сервердің жұмысы көрінеді. Неше хат күтіп тұрғанын бұл жерден ешкім біле алмайды.',
  summary: {
    fine: 'Бәрі орнында.',
    soon: 'Шұғыл ештеңе жоқ. Алдағы күндері істейтін шаруа бар.',
    now: 'Дәл қазір істейтін шаруа бар.',
  },
  levels: { now: 'қазір', soon: 'жақында', fine: 'орнында' },
  rest: (count) => `Орнында: ${count}`,
  command: 'Серверде',
  care,
  fine: {
    'disk-has-room': (gigabytes, letters) =>
      `Диск: ${grouped(gigabytes)} ГБ бос, файлсыз шамамен ${grouped(letters)} хатқа жетеді.`,
    'disk-lasts': (gigabytes, days) =>
      `Диск: ${grouped(gigabytes)} ГБ бос. Осы қарқынмен кемінде ${grouped(days)} күнге жетеді.`,
    'disk-is-elsewhere': 'Диск: хаттар бөлек дерекқор серверінде, орнын сол сервер қадағалайды.',
    'clock-agrees': 'Сағат: сервер мен осы құрылғының уақыты бірдей.',
    'address-is-public': 'Плакаттағы мекенжай:',
    'certificate-holds': (days) => `Сертификат: тағы ${days} күн жарамды.`,
    'certificate-of-proxy': 'Сертификат: алдындағы прокси-серверде, оны сол ұзартып отырады.',
    'certificate-not-needed': 'Сертификат: тек осы компьютердің өзінде қолданғанда керек емес.',
    'backup-is-fresh': (days) => `Соңғы сақтық көшірме: ${daysAgo(days)}.`,
    'restore-was-rehearsed': (days) =>
      `Соңғы рет сынап қалпына келтіру: ${daysAgo(days)}, бәрі түгел болып шықты.`,
    'letters-are-merged': (hours) =>
      `Кезек жұмыс істеп тұр: хаттар журналға соңғы рет ${hoursAgo(hours)} түсті.`,
    'jobs-run': (minutes) =>
      `Сервер өз жұмысын атқарып тұр, соңғы рет ${minutesAgo(minutes)} атқарды.`,
    'invitations-are-settled': 'Шақырулар: жауапсыз қалғаны жоқ.',
    'invitations-wait': (count) => `Шақырулар: әлі ${count} адам келген жоқ.`,
    'roster-is-sound': (members, reserve) => `Комиссия: ${members} мүше, резервте ${reserve} адам.`,
    'box-is-open': 'Жәшік хат қабылдап тұр.',
    versions: 'Нұсқалары:',
  },
}
