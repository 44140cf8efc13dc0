import { counted } from '../count.ts'
import { grouped, type HealthWords } from '../health-words.ts'
import { care } from './health-care.ts'

const ago = (count: number, unit: string): string =>
  count === 0 ? `less than one ${unit} ago` : `${counted(count, [unit, `${unit}s`])} ago`

/** The health card of the administrator's page. */
export const health: HealthWords = {
  title: 'Health of the installation',
  lead: 'How the server is, not what is in the letters. Nobody can see here how many letters wait.',
  summary: {
    fine: 'Everything is in order.',
    soon: 'Nothing is urgent. Something needs your care in the next days.',
    now: 'Something needs your care now.',
  },
  levels: { now: 'now', soon: 'soon', fine: 'in order' },
  rest: (count) => `In order: ${count}`,
  command: 'At the server',
  care,
  fine: {
    'disk-has-room': (gigabytes, letters) =>
      `Disk: ${grouped(gigabytes)} GB free, room for about ${grouped(letters)} written letters.`,
    'disk-lasts': (gigabytes, days) =>
      `Disk: ${grouped(gigabytes)} GB free, enough for ${grouped(days)} days or more at the pace so far.`,
    'disk-is-elsewhere': 'Disk: the letters are in a database server, which watches its own.',
    'clock-agrees': 'Clock: the server and this device show the same time.',
    'address-is-public': 'Address on the poster:',
    'certificate-holds': (days) => `Certificate: holds for ${counted(days, ['day', 'days'])} more.`,
    'certificate-of-proxy': 'Certificate: the proxy before Senim has it, and renews it.',
    'certificate-not-needed': 'Certificate: not needed as long as only this machine is used.',
    'backup-is-fresh': (days) => `Last backup: ${ago(days, 'day')}.`,
    'restore-was-rehearsed': (days) =>
      `Last rehearsed restore: ${ago(days, 'day')}, and all of it was there.`,
    'letters-are-merged': (hours) =>
      `The queue works: letters last came into the log ${ago(hours, 'hour')}.`,
    'jobs-run': (minutes) => `The server’s own jobs run, the last one ${ago(minutes, 'minute')}.`,
    'invitations-are-settled': 'Invitations: none is open.',
    'invitations-wait': (count) =>
      `Invitations: ${counted(count, ['person has', 'people have'])} not come yet.`,
    'roster-is-sound': (members, reserve) =>
      `Commission: ${counted(members, ['member', 'members'])}, reserve: ${reserve}.`,
    'box-is-open': 'The box takes letters.',
    versions: 'Versions:',
  },
}
