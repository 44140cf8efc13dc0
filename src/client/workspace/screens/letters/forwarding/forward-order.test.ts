import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import { hash } from '#core/ids.ts'
import type { Person } from '#core/school/roster.ts'
import { issueForm, type PaperToIssue } from '../../../documents/issue.ts'
import { dana, exampleLetter } from '../letter.example.ts'
import { startOf, type ForwardForm } from './forward-form.ts'
import { forwardOrder, type ForwardFacts } from './forward-order.ts'

const nothing = hash('A'.repeat(43))
const me: Person = {
  id: dana,
  name: 'Дана Әлиева',
  role: 'psychologist',
  seat: 'member',
  recipient: nothing,
  signingKey: nothing,
}
const on = plainDate('2026-11-20')
const facts: ForwardFacts = {
  regulation: preset('kz-book-phone-box'),
  channel: 'box',
  serial: '12',
  receivedOn: plainDate('2026-11-17'),
  brief: 'Асхана кезегі',
  now: { on, at: 905 },
  me,
  head: null,
}
const letter = exampleLetter(1)
const card = { brief: 'Асхана кезегі', isAnonymous: false, applicant: { surname: 'Серікова' } }
const begun: ForwardForm = {
  ...startOf({ card, dueOn: '2026-12-04', head: 'Б. Ахметов', preparedBy: '', at: '15:05' }),
  to: 'Аудандық білім бөлімі\nС. Омаровқа',
  receiver: 'С. Омаров',
}
const textOf = (order: PaperToIssue, language = 'kk') =>
  paperText(order.make(language, order.people, { paper: 'forwarding', period: 2026, number: 7 }))

test('an author stays confidential unless somebody ticked otherwise [S0-24]', () => {
  const order = forwardOrder(facts, begun, letter)
  expect(textOf(order)).toContain('Өтініш иесінің деректері құпия.')
  for (const language of ['kk', 'ky', 'ru'])
    expect(textOf(order, language)).not.toContain('Серікова')
  const named = textOf(forwardOrder(facts, { ...begun, namesAuthor: true }, letter))
  expect(named).toContain('Серікова')
  expect(named).not.toContain('құпия')
})

test('the control date stands in the case of its language, and the head signs', () => {
  const order = forwardOrder(facts, begun, letter)
  expect(textOf(order)).toContain('2026 жылғы 4 желтоқсанға дейін')
  expect(textOf(order, 'ky')).toContain('2026-жылдын 4-декабрына чейин')
  expect(textOf(order, 'ru')).toContain('до 4 декабря 2026 г.')
  expect(textOf(order)).toContain('Шығыс № 7')
  expect(textOf(order)).toContain('Орындаушы: Дана Әлиева')
  const form = issueForm(order, { language: 'kk', forms: new Map() }, on)
  expect(form).toMatchObject({
    audience: 'readers',
    paper: { paper: 'forwarding', period: 2026 },
    closes: true,
  })
})

test('a number of the office is printed as it is, and the commission gives none beside it', () => {
  const order = forwardOrder(facts, { ...begun, outgoingNo: '02-15/118' }, letter)
  expect(order.numbering).toBeUndefined()
  expect(textOf(order)).toContain('Шығыс № 02-15/118')
})

test('a telephonogram says the same in the language of the paper, or what was typed', () => {
  const form: ForwardForm = { ...begun, kind: 'telephonogram' }
  const order = forwardOrder(facts, form, letter)
  expect(textOf(order, 'ru')).toContain('Сведения о заявителе конфиденциальны.')
  expect(textOf(order)).toContain('15:05')
  expect(order.people).toEqual([{ post: 'psychologist', name: 'Дана Әлиева', member: dana }])
  const own = forwardOrder(facts, { ...form, text: 'Өз сөзім' }, letter)
  expect(textOf(own)).toContain('Өз сөзім')
  expect(textOf(own)).not.toContain('Асхана кезегі')
})
