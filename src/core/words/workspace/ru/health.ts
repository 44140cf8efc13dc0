import { counted, russianForm } from '../count.ts'
import { grouped, type HealthWords } from '../health-words.ts'
import { care } from './health-care.ts'

const daysAgo = (count: number): string =>
  count === 0 ? 'сегодня' : `${counted(count, ['день', 'дня', 'дней'])} назад`
const hoursAgo = (count: number): string =>
  count === 0 ? 'меньше часа назад' : `${counted(count, ['час', 'часа', 'часов'])} назад`
const minutesAgo = (count: number): string =>
  count === 0 ? 'только что' : `${counted(count, ['минуту', 'минуты', 'минут'])} назад`

export const health: HealthWords = {
  title: 'Состояние установки',
  lead: 'Здесь видно, как работает сервер, а не что написано в письмах. Сколько писем ждёт вскрытия, отсюда не узнать никому.',
  summary: {
    fine: 'Всё в порядке.',
    soon: 'Срочного ничего нет. В ближайшие дни кое-что нужно сделать.',
    now: 'Кое-что нужно сделать сейчас.',
  },
  levels: { now: 'сейчас', soon: 'скоро', fine: 'в порядке' },
  rest: (count) => `В порядке: ${count}`,
  command: 'На сервере',
  care,
  fine: {
    'disk-has-room': (gigabytes, letters) =>
      `Диск: свободно ${grouped(gigabytes)} ГБ, хватит примерно на ${grouped(letters)} ${russianForm(letters, ['письмо', 'письма', 'писем'])} без вложений.`,
    'disk-lasts': (gigabytes, days) =>
      `Диск: свободно ${grouped(gigabytes)} ГБ. При нынешнем темпе хватит дней на ${grouped(days)}, а то и больше.`,
    'disk-is-elsewhere': 'Диск: письма лежат в отдельной базе данных, за местом следит её сервер.',
    'clock-agrees': 'Часы: сервер и это устройство показывают одно время.',
    'address-is-public': 'Адрес на плакате:',
    'certificate-holds': (days) =>
      `Сертификат: действует ещё ${counted(days, ['день', 'дня', 'дней'])}.`,
    'certificate-of-proxy': 'Сертификат: он у прокси-сервера, тот его и продлевает.',
    'certificate-not-needed': 'Сертификат: не нужен, пока пользуются только этим компьютером.',
    'backup-is-fresh': (days) => `Последняя резервная копия: ${daysAgo(days)}.`,
    'restore-was-rehearsed': (days) =>
      `Последнее пробное восстановление: ${daysAgo(days)}, всё оказалось на месте.`,
    'letters-are-merged': (hours) =>
      `Очередь работает: последний раз письма попали в журнал ${hoursAgo(hours)}.`,
    'jobs-run': (minutes) => `Сервер делает свою работу сам, последний раз ${minutesAgo(minutes)}.`,
    'invitations-are-settled': 'Приглашения: неиспользованных нет.',
    'invitations-wait': (count) =>
      `Приглашения: ещё ${counted(count, ['человек не пришёл', 'человека не пришли', 'человек не пришли'])}.`,
    'roster-is-sound': (members, reserve) => `Комиссия: членов ${members}, в резерве ${reserve}.`,
    'box-is-open': 'Ящик принимает письма.',
    versions: 'Версии:',
  },
}
