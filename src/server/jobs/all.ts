import type { Parts } from '../http/parts.ts'
import { sweepSessions } from '../http/sessions.ts'
import type { Job } from './jobs.ts'

/** All that the server does by itself. */
export const allJobs = (parts: Pick<Parts, 'ledger' | 'store' | 'world'>): readonly Job[] => [
  {
    // Puts the letters into the log when the hour of an opening has come, not when they are sent.
    name: 'merge',
    everySeconds: 20,
    run: async () => {
      const school = await parts.ledger.school()
      if (school !== null) await parts.ledger.mergeIfDue(school.id)
    },
  },
  {
    name: 'sweep-parts',
    everySeconds: 60 * 60,
    run: async () => {
      const school = await parts.ledger.school()
      if (school !== null) await parts.ledger.sweepParts(school.id)
    },
  },
  {
    name: 'sweep-sessions',
    everySeconds: 60 * 60,
    run: async () => {
      const school = await parts.ledger.school()
      if (school !== null) await sweepSessions(parts, school.id)
    },
  },
]
