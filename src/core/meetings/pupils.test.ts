import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldMeeting } from '../../../test/meeting-example.ts'
import { paperText } from '../documents/paper-text.ts'
import { preset } from '../regulation/presets/presets.ts'
import { canBeClosed, faultsOf } from './faults.ts'
import { newItem, type MeetingItem, type MeetingRecord } from './meeting.ts'
import { minutesOf } from './minutes-of.ts'
import { placesOfPupils } from './pupils.ts'

const regulation = preset('kg-commission-sealed')
const facts = { regulation, channel: 'box' }
const [item = newItem('other', '')] = heldMeeting.items
const pupilCalled = (name: string) => ({
  kind: 'pupil' as const,
  name,
  number: 1,
  reason: 'Өзү суранды',
  hasCome: true,
})
const pupil = pupilCalled('Айгерим Токтоева')
const withItem = (change: Partial<MeetingItem>): MeetingRecord => ({
  ...heldMeeting,
  invited: [pupil],
  items: [{ ...item, ...change }],
})
const sure = (meeting: MeetingRecord) =>
  placesOfPupils(meeting).flatMap(({ path, isSure }) => (isSure ? [path] : []))

/** How `text` is taken while a pupil called `name` is invited. */
function taken(text: string, name: string): 'sure' | 'maybe' | 'none' {
  const meeting = { ...withItem({ title: text, decisions: [] }), invited: [pupilCalled(name)] }
  const [found] = placesOfPupils({ ...meeting, attendance: heldMeeting.attendance.slice(1) })
  return found === undefined ? 'none' : found.isSure ? 'sure' : 'maybe'
}

describe('a pupil in the minutes', () => {
  test('is printed by number, never by name or initial [S0-64]', () => {
    const basis = { facts, number: '1', forms: new Map(), vacant: [] }
    const text = paperText(minutesOf(withItem({}), basis, 'ky'))
    expect(text).toContain('окуучу 1')
    expect(text).not.toMatch(/Айгерим|Токтоева|А\. ?Т/u)
  })

  test('whom a text names in any case keeps the minutes from being closed [S0-64]', () => {
    const meeting = withItem({
      heard: [{ who: '', text: 'Айгеримдин айтканы угулду.' }],
      decisions: [{ key: 'd1', text: 'Токтоевага эскертүү берилсин.' }],
    })
    expect(sure(meeting)).toEqual(['/items/0/heard/0', '/items/0/decisions/0/text'])
    expect(canBeClosed(faultsOf(meeting, regulation.commission, heldMeeting.on))).toBe(false)
    expect(sure(withItem({ spoke: [{ who: 'окуучу 1', text: 'Ал айтты.' }] }))).toEqual([])
  })

  test('is found in every case of the three languages, with the letters of each', () => {
    for (const [name, text] of [
      ['Бақыт Сейітов', 'Бакыта Сеитова'],
      ['Бақыт', 'Бақыттың анасы'],
      ['Петровская', 'с Петровской'],
      ['Достоевский', 'у Достоевского'],
      ['Павел', 'сказали Павлу'],
      ['Мария', 'поговорить с Марией'],
      ['Андрей', 'с Андреем'],
      ['Айгүл', 'Айгүлдүн айтканы'],
      ['Дана', 'Данаға, Данамен'],
    ] as const)
      expect([name, taken(text, name)]).toEqual([name, 'sure'])
  })

  test('does not stop minutes by a word that only looks like the name', () => {
    const ordinary = [
      ['Бақыт', 'Бақылау күшейтілсін.'],
      ['Дана', 'Дано поручение по данным журнала.'],
      ['Вера', 'Верно.'],
      ['Назар', 'Назад не отсылать.'],
      ['Бек', 'Бекітілсін.'],
    ] as const
    for (const [name, text] of ordinary) expect([name, taken(text, name)]).toEqual([name, 'none'])
    expect(taken('Была дана рекомендация.', 'Дана')).toBe('maybe')
    const peace = withItem({ title: 'Сохранять мир в классе.' })
    const meeting = { ...peace, invited: [pupilCalled('Мир Асанов')] }
    const faults = faultsOf(meeting, regulation.commission, heldMeeting.on)
    expect(faults).toContainEqual({
      word: 'pupil-may-be-named',
      path: '/items/0/title',
      isWarning: true,
    })
    expect(canBeClosed(faults)).toBe(true)
  })

  test('has no initials, whether this pupil was invited or not [S0-64]', () => {
    expect(taken('Окуучу Б. К. айтты.', pupil.name)).toBe('sure')
    expect(sure({ ...withItem({ title: 'Ученику Б.К. объявить.' }), invited: [] })).toEqual([
      '/items/0/title',
    ])
    expect(taken('А.Т. айтты.', pupil.name)).toBe('maybe')
    expect(taken('Сәуле А.Т. айтты. Ибраеваға А. Т. тапшырылсын.', 'Алия Төре')).toBe('none')
    expect(taken('Приказ от 1.09.2026 г. № 5, п. 3.', pupil.name)).toBe('none')
  })

  test('is not named by who is invited with them, nor by who carries a decision out', () => {
    const mother = {
      kind: 'parent' as const,
      name: 'Гүлзат Асанова',
      as: 'Айгеримдин апасы',
      hasCome: true,
    }
    const decisions = [{ key: 'd1', text: 'Сүйлөшүлсүн.', person: 'Айгеримдин апасы' }]
    const meeting = { ...withItem({ decisions }), invited: [pupil, mother] }
    expect(sure(meeting)).toEqual(['/invited/1/as', '/items/0/decisions/0/person'])
  })

  test('who shares a name with an adult there is not found by it', () => {
    const teacher = { kind: 'staff' as const, name: 'Айгерим Асанова', hasCome: true }
    const meeting = { ...withItem({}), invited: [pupil, teacher] }
    const heard = [{ who: 'Айгерим Асанова', text: 'Сабак жөнүндө.' }]
    expect(placesOfPupils({ ...meeting, items: [{ ...item, heard }] })).toEqual([])
  })

  test('never comes through, whatever is typed around the name', () => {
    const text = fc.string({
      unit: fc.constantFrom('а', 'б', ' ', ',', '.', '-', '«', '\n'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const heard = [{ who: '', text: `${before} ТОКТОЕВАГА ${after}` }]
        expect(sure(withItem({ heard }))).toEqual(['/items/0/heard/0'])
      }),
    )
  })
})
