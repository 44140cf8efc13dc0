import type { MemberId } from '#core/ids.ts'
import type { Roster } from '#core/school/roster.ts'

/** What a proposal does to one person. */
export type Change = 'added' | 'removed' | 'stays'

/** Everyone whom `proposal` or the roster in force lists, with what happens to them. */
export function changesOf(
  current: Roster | null,
  proposal: Roster,
): readonly { readonly id: MemberId; readonly name: string; readonly change: Change }[] {
  const before = new Set(current?.people.map((person) => person.id))
  const after = new Set(proposal.people.map((person) => person.id))
  const removed = (current?.people ?? []).filter((person) => !after.has(person.id))
  return [
    ...proposal.people.map(({ id, name }) => ({
      id,
      name,
      change: before.has(id) ? ('stays' as const) : ('added' as const),
    })),
    ...removed.map(({ id, name }) => ({ id, name, change: 'removed' as const })),
  ]
}

/** Whether ticking exactly `chosen` proposes anything new. */
export function isChange(current: Roster | null, chosen: ReadonlySet<MemberId>): boolean {
  if (current === null) return true
  const before = current.people.map((person) => person.id)
  return before.length !== chosen.size || before.some((id) => !chosen.has(id))
}
