import type { Pledge } from '../settings/commission.ts'
import type { Institution } from '../settings/people.ts'
import type { Workdays } from '../settings/time.ts'
import { assumed, said, type ClauseId, type Sourced } from './sourced.ts'
import { ours } from './wording.ts'

/** A school led by a director, in the words of Kazakhstan. */
export const kazakhSchool = {
  legalForm: {
    nominative: ours({
      kk: 'коммуналдық мемлекеттік мекемесі',
      ru: 'коммунальное государственное учреждение',
    }),
    genitive: ours({
      kk: 'коммуналдық мемлекеттік мекемесінің',
      ru: 'коммунального государственного учреждения',
    }),
  },
  word: {
    nominative: ours({ kk: 'мектеп', ru: 'школа' }),
    genitive: ours({ kk: 'мектептің', ru: 'школы' }),
  },
  head: {
    nominative: ours({ kk: 'директор', ru: 'директор' }),
    genitive: ours({ kk: 'директордың', ru: 'директора' }),
  },
} satisfies Sourced<Institution>

/** A school led by a director, in the words of Kyrgyzstan. */
export const kyrgyzSchool = {
  word: {
    nominative: ours({ ky: 'мектеп', ru: 'школа' }),
    genitive: ours({ ky: 'мектептин', ru: 'школы' }),
  },
  head: {
    nominative: ours({ ky: 'директор', ru: 'директор' }),
    genitive: ours({ ky: 'директордун', ru: 'директора' }),
  },
} satisfies Sourced<Institution>

/** Five days a week; what becomes of an opening on a day off, no regulation says. */
export const fiveDays = (country: string): Sourced<Workdays> => ({
  country: assumed('our-structure', country),
  week: assumed('text-is-silent', 5),
  onDayOff: assumed('text-is-silent', 'ask'),
})

/** Personal responsibility as `clause` has it, signed for once a year. */
export const pledgeOf = (clause: ClauseId): Sourced<Pledge> => ({
  kind: said(clause, 'signed'),
  everyMonths: assumed('text-is-silent', 12),
  beforeAccess: assumed('text-is-silent', true),
})
