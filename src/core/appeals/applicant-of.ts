import type { SignedBy } from '../contract/letter-body.ts'
import type { Applicant } from '../contract/registration-fields.ts'

/** Characters of a field of the journal. */
const longest = 200

/** Whoever signed a letter, as a registration takes it over: only what was told. @clause S1-18 @clause S2-19 */
export function applicantOf({ name, class: classGroup, ...signed }: SignedBy): Applicant {
  const told = Object.entries({ ...signed, givenName: name, classGroup })
  return Object.fromEntries(
    told.flatMap(([field, text]) => {
      const trimmed = text?.trim().slice(0, longest) ?? ''
      return trimmed === '' ? [] : [[field, trimmed] as const]
    }),
  )
}
