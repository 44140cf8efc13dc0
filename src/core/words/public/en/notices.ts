import type { Helpline } from '../../helplines.ts'
import type { ByTone } from '../tone.ts'

/** Helplines, and pages that say why there is nothing else. */
export const notices = (t: ByTone) => ({
  helpTitle: 'Somebody answers here now',
  helpLead: 'Calls are free, day and night. You can call without giving your name.',
  lines: {
    'rights-kz': "Family, women's and children's rights. You can also send a text.",
    'children-kz': 'Trust phone for children and young people.',
    'children-kg': 'Helpline for children: psychologists answer. Calls are recorded.',
    rescue: 'Rescue service: fire, police, ambulance.',
  } satisfies Record<Helpline, string>,
  outside: 'If the school does not help',
  outsideHow: 'Turn to the education department of your district or city.',
  notFound: 'There is no such page',
  notFoundHow: 'The address may be mistyped. Begin at the first page.',
  notOpen: 'The box is not open yet',
  notOpenHow: t(
    'The commission of this school has not opened the box on this site. Nothing can be sent here yet. Put a paper letter into the box at school, or call:',
    'The commission of this school has not opened the box on this site. Nothing can be sent here yet. Put a paper letter into the box at school, or call:',
  ),
  https: 'Letters cannot be locked at this address',
  httpsHow:
    'The address begins with http, so somebody on the way could read along or change this page. Nothing can be sent from here. Open the address that begins with https, as it stands on the poster.',
  foreign: 'This is not the page of the poster',
  foreignHow:
    'The code on the poster belongs to another box than the one on this site. Do not write here. Show this to an adult you trust, or call:',
  trouble: 'Something broke here',
  troubleHow:
    'It is not your doing. Try again in a few minutes. Whoever runs this site finds the trouble by this mark:',
})

export type NoticeWords = ReturnType<typeof notices>
