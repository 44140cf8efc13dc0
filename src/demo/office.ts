import { addDays } from '#core/calendar/plain-date.ts'
import { ordinarySeries } from '#core/ids.ts'
import type { Sealed } from './author.ts'
import type { Term } from './life.ts'
import { answerOtherwise, open, sayFirstRead, type OpenThread } from './reader.ts'
import { extend, register, writeCard, type Registration, type Told } from './registrar.ts'
import { workingHour } from './schedule.ts'
import type { OfficeAppeal, OfficeStep } from './story/appeal.ts'
import type { Cast } from './story/story.ts'
import { wallAt } from './term.ts'

/** Whom `appeal` is not for: every member but those of the sheet. */
export const excludedBy = (
  { commission, player }: Term,
  { onlyFor }: OfficeAppeal,
): readonly Cast[] =>
  onlyFor === undefined
    ? []
    : commission.roster.order.filter(
        (who) => !onlyFor.readers.includes(who) && player(who).person.seat === 'member',
      )

/** What was entered just now. */
interface Entered {
  readonly sealed: Sealed
  readonly told: Told
  /** Tells appeals apart, so that not all of them are worked on at one minute. */
  readonly n: number
}

/**
 * Registers what was entered, and plans what becomes of it.
 *
 * @returns its number in the ordinary journal; null when it stands in a book of its own.
 */
export async function takeUp(
  term: Term,
  appeal: OfficeAppeal,
  { sealed, told, n }: Entered,
): Promise<number | null> {
  const { place, player, agenda } = term
  const { by, ...data } = appeal.registered
  const thread = await open(place, player(by), sealed)
  await sayFirstRead(place, player(by), thread)
  const registration = await register(place, player(by), thread, {
    data: { ...data, isAnonymous: appeal.signed === undefined },
    openedOn: wallAt(place.now()).on,
    told,
    journals: term.journals,
  })
  let last = place.now()
  for (const step of appeal.next) {
    last = workingHour(last, step.after, n)
    agenda.plan(last, () => take(term, thread, registration, step))
  }
  return registration.series === ordinarySeries ? registration.number : null
}

async function take(
  { place, player, journals }: Term,
  thread: OpenThread,
  { dueOn }: Registration,
  step: OfficeStep,
): Promise<void> {
  const by = player(step.by)
  const { on } = wallAt(place.now())
  switch (step.kind) {
    case 'card': {
      const data = { set: step.set(on), why: { kind: 'progress' } } as const
      return writeCard(place, by, thread, { data, journals })
    }
    case 'corrects': {
      const { set, reason } = step
      const data = { set, why: { kind: 'correction', reason } } as const
      return writeCard(place, by, thread, { data, journals })
    }
    case 'told': {
      const { way, text } = step
      await answerOtherwise(place, by, thread, { way, text, givenOn: on })
      return
    }
    case 'extends': {
      const { days, reason } = step
      return extend(place, by, thread, { dueOn: addDays(dueOn, days), reason, journals })
    }
  }
}
