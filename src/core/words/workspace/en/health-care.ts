import { counted } from '../count.ts'
import { grouped, type HealthWords } from '../health-words.ts'

const days = (count: number): string => counted(count, ['day', 'days'])

/** What to look after, each in three sentences. */
export const care: HealthWords['care'] = {
  'disk-is-nearly-full': {
    is: (megabytes) => `The disk is nearly full: about ${grouped(megabytes)} MB are left.`,
    means:
      'One letter with files can fill it. Then Senim takes no more letters, and says so to the child.',
    todo: 'Make room: move old backups away from this disk, or give the server a larger one.',
  },
  'disk-fills-up': {
    is: (gigabytes, left) =>
      `The disk fills up: ${grouped(gigabytes)} GB left, for about ${days(left)}.`,
    means: 'When it is full, no letter is taken.',
    todo: 'Order a larger disk, and keep backups elsewhere.',
  },
  'disk-is-short': {
    is: (gigabytes, letters) =>
      `Little room: ${grouped(gigabytes)} GB left, for about ${grouped(letters)} written letters.`,
    means: 'Letters with photos need more: one can take 400 MB.',
    todo: 'Make room on the disk in the next weeks.',
  },
  'clock-differs': {
    is: (minutes) =>
      `The clocks of the server and of this device are ${counted(minutes, ['minute', 'minutes'])} apart.`,
    means:
      'With a wrong clock the box is opened at another time than the poster says, and a signature can be refused.',
    todo: 'See which of them is wrong. At the server, switch on the setting of the time from the network.',
  },
  'clock-is-behind': {
    is: (minutes) =>
      `The server’s clock is slow by at least ${counted(minutes, ['minute', 'minutes'])}.`,
    means:
      'Something in the log happened later than the server’s now. The box would be opened too late.',
    todo: 'Switch on the setting of the time from the network at the server.',
  },
  'address-is-local': {
    is: 'Only this machine can reach the children’s page.',
    means: 'The poster would lead to an address that no phone can open.',
    todo: 'Set the address that stands on the poster, and start Senim again.',
  },
  'certificate-is-missing': {
    is: 'The way to this server is not encrypted.',
    means: 'Others on the way could read and change the page, so Senim shows no letter form.',
    todo: 'Give Senim a certificate, or put a proxy that has one before it.',
  },
  'certificate-is-unreadable': {
    is: 'The certificate file cannot be read.',
    means: 'After the next start the page would not open any more.',
    todo: 'Put the file back, and let the server’s user read it.',
  },
  'certificate-has-ended': {
    is: 'The certificate has ended.',
    means: 'Every browser warns of the page, and no child will write.',
    todo: 'Renew the certificate, and start Senim again.',
  },
  'certificate-ends': {
    is: (left) => `The certificate ends in ${days(left)}.`,
    means: 'After that every browser warns of the page.',
    todo: 'Renew the certificate, and start Senim again.',
  },
  'certificate-was-renewed': {
    is: 'The certificate was renewed, but the server still uses the old one.',
    means: 'Browsers see the old one until the server starts again.',
    todo: 'Start Senim again, best not at the hour of an opening.',
  },
  'backup-was-never-made': {
    is: 'There is no backup yet.',
    means:
      'If this disk breaks, all letters and the journal are lost, and nobody can bring them back.',
    todo: 'Make a backup every night, and keep it on another machine.',
  },
  'backup-is-old': {
    is: (age) => `The last backup is ${days(age)} old.`,
    means: 'If this disk breaks, everything that came since is lost.',
    todo: 'Make a backup, and see why the nightly one does not run.',
  },
  'restore-failed': {
    is: (age) =>
      age === 0
        ? 'The rehearsal of a restore failed today.'
        : `The rehearsal of a restore failed ${days(age)} ago.`,
    means: 'The backup that was tried is not whole. In an emergency it would not help.',
    todo: 'Make a new backup and rehearse that one.',
  },
  'restore-was-never-rehearsed': {
    is: 'Nobody has tried yet whether a backup can be restored.',
    means: 'A backup that was never tried is only a hope.',
    todo: 'Rehearse it: Senim restores it in a place that is thrown away, and checks all of it.',
  },
  'restore-is-long-ago': {
    is: (age) => `The last rehearsed restore was ${days(age)} ago.`,
    means: 'Disks and settings change; what worked then may not work now.',
    todo: 'Rehearse the newest backup, once in a school term.',
  },
  'letters-are-stuck': {
    is: (hours) => `No letters have come into the log for ${counted(hours, ['hour', 'hours'])}.`,
    means: 'What was sent is safe on the disk, but the commission cannot see it.',
    todo: 'Start Senim again. If that does not help, look what the doctor says.',
  },
  'job-fails': {
    is: (times) => `A job of the server failed, ${counted(times, ['time', 'times'])} in a row:`,
    means: 'It tries again by itself. When it goes on failing, something stays undone.',
    todo: 'Look into the log of the program at this hour, and ask the doctor.',
  },
  'roster-is-missing': {
    is: 'The commission has not signed its roster.',
    means:
      'There is nobody yet for whom a letter could be encrypted, so the box cannot be published.',
    todo: 'Invite the members, and let them meet in one room.',
  },
  'roster-waits': {
    is: 'A roster waits for signatures.',
    means: 'Until all have signed, the roster before it holds.',
    todo: 'Remind the members: they compare the code in one room, and sign.',
  },
  'readers-are-too-few': {
    is: (members) => `Only ${counted(members, ['person', 'people'])} can read letters.`,
    means: 'A letter about one of them finds no second reader, and the page refuses it.',
    todo: 'Invite a third member, or a reserve outside the school.',
  },
  'reserve-is-missing': {
    is: 'The commission has no reserve.',
    means: 'A letter that excludes several members may find too few readers.',
    todo: 'Invite somebody outside the school as reserve.',
  },
  'invitations-have-expired': {
    is: (count) => `${counted(count, ['invitation has', 'invitations have'])} expired.`,
    means: 'The address that was given to these people does not work any more.',
    todo: 'Withdraw it, and invite the person again.',
  },
  'invitations-are-old': {
    is: (count, age) =>
      `${counted(count, ['invitation waits', 'invitations wait'])}, the oldest for ${days(age)}.`,
    means: 'After a week it ends by itself.',
    todo: 'Ask whether the person has the address and knows what to do.',
  },
  'box-is-not-prepared': {
    is: 'The hours of the box are not prepared.',
    means: 'The box takes no letters, because members have nothing that they could publish.',
    todo: 'Choose days and hour below, on this page.',
  },
  'box-waits': {
    is: 'The hours that you prepared wait for the members.',
    means:
      'Until enough of them have signed, the old hours hold; if there are none, the box takes no letters.',
    todo: 'Ask two members to publish the box in their workspace.',
  },
  'opening-was-missed': {
    is: (age) => `The opening planned ${days(age)} ago was not held.`,
    means: 'Somebody may have waited for an answer since then.',
    todo: 'Ask the commission to open the box today.',
  },
}
