import * as v from 'valibot'
import { ContactsRecord, numbersOf, type SituationNumber } from '#core/announcements/contacts.ts'
import { situations } from '#core/announcements/situations.ts'
import type { Country } from '#core/school/founding.ts'

/** A line as it is typed: `when` is 'own' where the school words it. */
const NumberTyped = v.strictObject({
  when: v.picklist([...situations, 'own']),
  words: v.string(),
  phone: v.string(),
})
export type NumberTyped = v.InferOutput<typeof NumberTyped>

/** A person as typed. */
const PersonTyped = v.strictObject({ who: v.string(), phone: v.string(), agreed: v.boolean() })
export type PersonTyped = v.InferOutput<typeof PersonTyped>

/** The list as it is typed. */
export const ContactsTyped = v.strictObject({
  numbers: v.pipe(v.array(NumberTyped), v.readonly()),
  people: v.pipe(v.array(PersonTyped), v.readonly()),
})
export type ContactsTyped = v.InferOutput<typeof ContactsTyped>

/** The list in the making, and the version on which its writer began; 0 before the first. */
export const ContactsForm = v.strictObject({ typed: ContactsTyped, seen: v.number() })
export type ContactsForm = v.InferOutput<typeof ContactsForm>

/** The list to begin with: what was kept, else the numbers of the country. */
export const typedOf = (kept: ContactsRecord | null, country: Country): ContactsTyped => ({
  numbers: (kept?.numbers ?? numbersOf(country)).map(({ when, phone }) =>
    typeof when === 'string' ? { when, words: '', phone } : { when: 'own', ...when, phone },
  ),
  people: kept?.contacts ?? [],
})

/** What is kept of it, or null while a line says nothing. */
export function contactsOf({ numbers, people }: ContactsTyped): ContactsRecord | null {
  const lines: readonly SituationNumber[] = numbers.map(({ when, words, phone }) => ({
    when: when === 'own' ? { words } : when,
    phone,
  }))
  const record = { kind: 'contacts', numbers: lines, contacts: people }
  const read = v.safeParse(ContactsRecord, record)
  return read.success ? read.output : null
}
