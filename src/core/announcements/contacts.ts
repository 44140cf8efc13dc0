import * as v from 'valibot'
import type { Country } from '../school/founding.ts'
import { helplineNumbers } from '../words/helplines.ts'
import { situations, type Situation } from './situations.ts'

/** A number that an office may not know yet: printed as an empty place. */
const Phone = v.pipe(v.string(), v.trim(), v.maxLength(40))
const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))

/** Whom one calls in a situation: a known one, or one that the school words. */
export const SituationNumber = v.strictObject({
  when: v.union([v.picklist(situations), v.strictObject({ words: Words })]),
  phone: Phone,
})
export type SituationNumber = v.InferOutput<typeof SituationNumber>

/** Somebody of the school whom one may call. @clause S3-28 */
export const Contact = v.strictObject({
  who: Words,
  phone: v.pipe(Phone, v.minLength(2)),
  /** Whoever is named agreed to it; nobody else is printed. */
  agreed: v.boolean(),
})
export type Contact = v.InferOutput<typeof Contact>

/** The list of numbers that hangs by the box. @clause S2-35 @clause S3-28 */
export const ContactsRecord = v.strictObject({
  kind: v.literal('contacts'),
  /** Absent: those of the country. */
  numbers: v.exactOptional(v.pipe(v.array(SituationNumber), v.maxLength(40))),
  contacts: v.pipe(v.array(Contact), v.maxLength(60)),
})
export type ContactsRecord = v.InferOutput<typeof ContactsRecord>

/** Numbers that are the same in both countries; the rescuers come where the ground moves. */
const everywhere: Readonly<Partial<Record<Situation, string>>> = {
  fire: '101',
  police: '102',
  militia: '102',
  ambulance: '103',
  covid: '103',
  earthquake: helplineNumbers.rescue,
  mudflow: helplineNumbers.rescue,
}

const rightsOf: Readonly<Record<Country, string>> = {
  KZ: helplineNumbers['rights-kz'],
  KG: helplineNumbers['children-kg'],
}

/** The list as a school of `country` finds it: its offices have no number yet. @clause S2-35 */
export const numbersOf = (country: Country): readonly SituationNumber[] =>
  situations
    .filter((when) => when !== (country === 'KZ' ? 'militia' : 'police'))
    .map((when) => {
      const isForRights = when === 'child-rights' || when === 'hardship'
      return { when, phone: isForRights ? rightsOf[country] : (everywhere[when] ?? '') }
    })

/** What is printed of the list: people only who agreed. @clause S3-28 */
export const printedContacts = (
  { numbers, contacts }: Pick<ContactsRecord, 'numbers' | 'contacts'>,
  country: Country,
) => ({
  lines: numbers ?? numbersOf(country),
  people: contacts.filter(({ agreed }) => agreed),
})
