import { enterAppeal } from './entering.ts'
import type { Term } from './life.ts'
import { excludedBy, takeUp } from './office.ts'
import type { Call } from './story/appeal.ts'
import { calls } from './story/calls.ts'
import { wallAt } from './term.ts'

/** Minutes from the end of a call until it is written down. */
const writingMinutes = 12

/** Plans the calls of the term. @param at - some time of a working day, by the share of the term. */
export function planCalls(term: Term, at: (share: number, minutes: number) => number): void {
  for (const [n, call] of calls.entries())
    term.agenda.plan(at(call.share, n * 41), () => writeDown(term, call, n))
}

async function writeDown(term: Term, call: Call, n: number): Promise<void> {
  const { place, player, readers, boxes } = term
  const { way, text, tone, lang, signed, writer, registered } = call
  const called = wallAt(place.now())
  const receivedAt = { on: called.on, at: called.at - writingMinutes }
  const channel = way === 'phone' ? 'phone' : 'machine'
  const sealed = await enterAppeal(place, player(registered.by), readers(), {
    box: boxes[channel],
    words: { text, tone, lang, writtenOn: called.on, ...(signed === undefined ? {} : { signed }) },
    facts: { way, receivedAt, ...(writer === undefined ? {} : { writer }) },
    excluded: excludedBy(term, call).map((who) => player(who).person.id),
  })
  await takeUp(term, call, { sealed, told: { channel, signed, receivedAt }, n })
}
