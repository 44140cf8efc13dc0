import { grouped, type HealthWords } from '../health-words.ts'
import { care } from './health-care.ts'

const daysAgo = (count: number): string => (count === 0 ? 'бүгүн' : `${count} күн мурун`)
const hoursAgo = (count: number): string =>
  count === 0 ? 'бир сааттан аз убакыт мурун' : `${count} саат мурун`
const minutesAgo = (count: number): string => (count === 0 ? 'азыр эле' : `${count} мүнөт мурун`)

export const health: HealthWords = {
  title: 'Системанын абалы',
  lead: 'Бул жерде каттардын мазмуну эмес, сервердин иши көрүнөт. Канча кат күтүп турганын бул жерден эч ким биле албайт.',
  summary: {
    fine: 'Баары жайында.',
    soon: 'Шашылыш эч нерсе жок. Жакынкы күндөрү кыла турган иш бар.',
    now: 'Азыр кыла турган иш бар.',
  },
  levels: { now: 'азыр', soon: 'жакында', fine: 'жайында' },
  rest: (count) => `Жайында: ${count}`,
  command: 'Серверде',
  care,
  fine: {
    'disk-has-room': (gigabytes, letters) =>
      `Диск: ${grouped(gigabytes)} ГБ бош, файлы жок болжол менен ${grouped(letters)} катка жетет.`,
    'disk-lasts': (gigabytes, days) =>
      `Диск: ${grouped(gigabytes)} ГБ бош. Ушул калыпта кеминде ${grouped(days)} күнгө жетет.`,
    'disk-is-elsewhere':
      'Диск: каттар өзүнчө маалымат базасынын серверинде, ордун ошол сервер көзөмөлдөйт.',
    'clock-agrees': 'Саат: сервер менен бул түзмөктүн убактысы бирдей.',
    'address-is-public': 'Плакаттагы дарек:',
    'certificate-holds': (days) => `Сертификат: дагы ${days} күн жарактуу.`,
    'certificate-of-proxy': 'Сертификат: алдындагы прокси-серверде, аны ошол узартып турат.',
    'certificate-not-needed': 'Сертификат: ушул компьютердин өзүндө гана колдонгондо кереги жок.',
    'backup-is-fresh': (days) => `Акыркы камдык көчүрмө: ${daysAgo(days)}.`,
    'restore-was-rehearsed': (days) =>
      `Акыркы жолу сынап калыбына келтирүү: ${daysAgo(days)}, баары толук чыкты.`,
    'letters-are-merged': (hours) =>
      `Кезек иштеп жатат: каттар журналга акыркы жолу ${hoursAgo(hours)} түштү.`,
    'jobs-run': (minutes) =>
      `Сервер өз ишин аткарып жатат, акыркы жолу ${minutesAgo(minutes)} аткарды.`,
    'invitations-are-settled': 'Чакыруулар: жоопсуз калганы жок.',
    'invitations-wait': (count) => `Чакыруулар: азырынча ${count} киши келе элек.`,
    'roster-is-sound': (members, reserve) => `Комиссия: ${members} мүчө, резервде ${reserve} киши.`,
    'box-is-open': 'Кутуча кат кабыл алып жатат.',
    versions: 'Нускалары:',
  },
}
