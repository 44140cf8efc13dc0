import * as v from 'valibot'
import { ContactsRecord, numbersOf, type SituationNumber } from '#core/announcements/contacts.ts'
import type { Situation } from '#core/announcements/situations.ts'
import type { Country } from '#core/school/founding.ts'

/** A line as it is typed: `when` is 'own' where the school words it. */
export interface NumberTyped {
  readonly when: Situation | 'own'
  readonly words: string
  readonly phone: string
}

/** A person as typed. */
export interface PersonTyped {
  readonly who: string
  readonly phone: string
  readonly agreed: boolean
}

/** The list as it is typed. */
export interface ContactsTyped {
  readonly numbers: readonly NumberTyped[]
  readonly people: readonly PersonTyped[]
}

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
