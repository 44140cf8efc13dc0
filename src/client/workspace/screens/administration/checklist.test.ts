import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import type { Administration, InvitedPerson } from '#core/contract/administration.ts'
import { boxId, schoolId } from '#core/ids.ts'
import { dana, exampleId, marat } from '../letters/letter.example.ts'
import { checklist } from './checklist.ts'

const person = (id: typeof dana, changed: Partial<InvitedPerson>): InvitedPerson => ({
  id,
  name: 'Dana',
  role: 'psychologist',
  seat: 'member',
  state: 'enrolled',
  expiresOn: plainDate('2026-12-01'),
  ...changed,
})
const fresh: Administration = {
  school: {
    v: 1,
    id: schoolId(exampleId(9)),
    name: 'School',
    shortName: 'School',
    country: 'KZ',
    zone: 'Asia/Almaty',
    lang: 'kk',
    origin: `school.example/log/${exampleId(9)}`,
  },
  publicUrl: 'https://school.example',
  people: [],
  preparedBox: null,
  publishedBox: null,
}

test('a fresh school misses everything; the reserve is only advised', () => {
  expect(checklist(fresh)).toEqual({
    members: 'open',
    reserve: 'advised',
    prepared: 'open',
    roster: 'open',
    published: 'open',
  })
})

test('two members count only when they have made their keys', () => {
  const people = [person(dana, {}), person(marat, { state: 'invited' })]
  expect(checklist({ ...fresh, people }).members).toBe('open')
  const enrolled = [person(dana, {}), person(marat, { state: 'on-roster' })]
  expect(checklist({ ...fresh, people: enrolled })).toMatchObject({
    members: 'done',
    roster: 'done',
  })
})

test('a reserve is not a member', () => {
  const people = [person(dana, {}), person(marat, { seat: 'reserve' })]
  expect(checklist({ ...fresh, people })).toMatchObject({ members: 'open', reserve: 'done' })
})

test('a box is prepared by the administrator and published by members', () => {
  const box = { box: boxId(exampleId(5)), days: [2], at: 720, answerWorkingDays: 5 }
  expect(checklist({ ...fresh, preparedBox: box })).toMatchObject({
    prepared: 'done',
    published: 'open',
  })
  expect(checklist({ ...fresh, preparedBox: box, publishedBox: box }).published).toBe('done')
})
