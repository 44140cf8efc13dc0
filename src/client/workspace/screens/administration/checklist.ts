import type { Administration } from '#core/contract/administration.ts'

/** What a school needs before its box takes letters, in the order in which it is done. */
export const steps = ['members', 'reserve', 'prepared', 'roster', 'published'] as const
export type Step = (typeof steps)[number]

/** How a step stands: `advised` may stay open. */
export type StepState = 'done' | 'open' | 'advised'

/** What is done and what is still missing, as far as an administrator can know. */
export function checklist(known: Administration): Readonly<Record<Step, StepState>> {
  const withKeys = known.people.filter(({ state }) => state === 'enrolled' || state === 'on-roster')
  const seated = (seat: string) => withKeys.filter((person) => person.seat === seat).length
  const doneWhen = (isDone: boolean, otherwise: StepState = 'open') => (isDone ? 'done' : otherwise)
  return {
    members: doneWhen(seated('member') >= 2),
    reserve: doneWhen(seated('reserve') >= 1, 'advised'),
    prepared: doneWhen(known.preparedBox !== null),
    roster: doneWhen(known.people.some(({ state }) => state === 'on-roster')),
    published: doneWhen(known.publishedBox !== null),
  }
}
