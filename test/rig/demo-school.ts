import { setTimeout as pause } from 'node:timers/promises'
import { DemoState, type DemoPerson } from '#core/contract/demo.ts'
import type { Role } from '#core/school/roster.ts'
import { answerOf } from '../http/server.ts'

/**
 * Asks an installation without a school for its demo and waits until it is whole.
 *
 * @returns the invented people and what unlocks the workspace as each of them.
 */
export async function makeDemoSchool(origin: string): Promise<readonly DemoPerson[]> {
  const asked = await fetch(`${origin}/api/demo`, { method: 'POST' })
  if (!asked.ok) throw new Error(`no demo: ${asked.status} ${await asked.text()}`)
  for (;;) {
    const state = await answerOf(DemoState, await fetch(`${origin}/api/demo`))
    if (state.state === 'open') return state.people
    if (state.state !== 'being-made') throw new Error(`the demo is ${state.state}`)
    await pause(300)
  }
}

/** Who of `people` has `role`; `null` is the administrator. @throws Error when nobody has. */
export function personWith(people: readonly DemoPerson[], role: Role | null): DemoPerson {
  const person = people.find((one) => one.role === role)
  if (person === undefined) throw new Error(`nobody in the demo is ${role}`)
  return person
}
