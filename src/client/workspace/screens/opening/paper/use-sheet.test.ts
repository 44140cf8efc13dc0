import { describe, expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { entryId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import { box, dana, exampleId, marat } from '../../letters/letter.example.ts'
import { rosterOf, seated } from '../../roster.example.ts'
import { signedFields } from './signed-fields.tsx'
import { lackOf, sheetOf, unseenSheet, type SheetSeen } from './use-sheet.ts'

const on = plainDate('2026-11-24')
const opening: PaperOpening = {
  kind: 'opening',
  box,
  entry: entryId(exampleId(61)),
  planned: null,
  held: { on, at: 720 },
  present: [{ name: 'Дана', post: 'psychologist', member: dana }],
  absent: [],
  sealFound: null,
  damage: '',
  letters: 1,
  junk: 0,
  newSeal: null,
  next: null,
  note: '',
}
const roster = rosterOf(seated(dana, 'Дана'), seated(marat, 'Марат'))
const typed = (changes: Partial<SheetSeen>): SheetSeen => ({
  ...unseenSheet(null),
  text: 'Тамак муздак',
  brief: 'Ашкана',
  ...changes,
})
const registrar = { roster, takenOut: on, isRegistrar: true }
const other = { ...registrar, isRegistrar: false }

describe('a letter of the box', () => {
  test('is numbered by whoever registers; anybody else enters its words alone [S4-22]', () => {
    expect(lackOf(typed({ brief: '' }), registrar)).toBe('needsBrief')
    expect(lackOf(typed({ brief: '' }), other)).toBeNull()
    const sheet = sheetOf(typed({}), opening, 1, { lang: 'ky', isRegistrar: false })
    expect(sheet).toMatchObject({ text: 'Тамак муздак', brief: '' })
  })

  test('is not due before it was taken out, nor years ahead [S0-32]', () => {
    const due = (day: string) => lackOf(typed({ dueOn: plainDate(day) }), registrar)
    expect(due('2026-11-23')).toBe('dueWrong')
    expect(due('2027-12-24')).toBe('dueWrong')
    expect(due('2026-11-24')).toBeNull()
  })

  test('has whoever signed it, as long as it is said to be signed and was opened', () => {
    const signed = { surname: ' Асанова ', class: '' }
    const sheet = (changes: Partial<SheetSeen>) =>
      sheetOf(typed({ signed, ...changes }), opening, 1, { lang: 'ky', isRegistrar: true })
    expect(sheet({ isSigned: true }).signed).toEqual({ surname: 'Асанова' })
    expect(sheet({ isSigned: false }).signed).toBeUndefined()
    expect(sheet({ isSigned: true, onlyFor: 'Психологго' }).signed).toBeUndefined()
  })
})

test('of whoever signed it only what the journal has columns for is asked [S2-19] [S3-23]', () => {
  expect(signedFields(preset('kg-box-biweekly'))).toEqual(
    expect.arrayContaining(['surname', 'name', 'address']),
  )
  expect(signedFields(preset('kg-box-biweekly'))).not.toContain('age')
  expect(signedFields(preset('kg-post-weekly'))).toContain('age')
})
