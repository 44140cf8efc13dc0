import { hash, schoolId } from '#core/ids.ts'
import type { Person, Roster } from '#core/school/roster.ts'
import { exampleId } from './letters/letter.example.ts'

/** A key or hash that nothing checks. */
export const noHash = hash('A'.repeat(43))

/** A member of the commission. */
export const seated = (
  id: Person['id'],
  name: string,
  role: Person['role'] = 'psychologist',
): Person => ({ id, name, role, seat: 'member', recipient: noHash, signingKey: noHash })

/** A first roster of `people`. */
export const rosterOf = (...people: Person[]): Roster => ({
  v: 1,
  school: schoolId(exampleId(9)),
  origin: `school.example/log/${exampleId(9)}`,
  logKey: noHash,
  version: 1,
  people,
  threshold: 2,
})
