import { describe, expect, test } from 'vitest'
import { plainDate } from '../calendar/plain-date.ts'
import { emptyOpeningAct } from '../documents/papers/empty-opening-act.ts'
import { paperText } from '../documents/paper-text.ts'
import { incidentAct } from '../documents/papers/incident-act.ts'
import { removalAct } from '../documents/papers/removal-act.ts'
import { boxId, entryId, memberId } from '../ids.ts'
import { preset } from '../regulation/presets/presets.ts'
import {
  emptyActFacts,
  incidentActFacts,
  isWrittenDown,
  papersAfter,
  removalActFacts,
  signersOf,
  type ActCircumstances,
} from './opening-papers.ts'
import type { PaperOpening } from './paper-opening.ts'

const on = plainDate('2026-11-24')
const sealed = preset('kg-commission-sealed')
const book = preset('kz-book-phone-box')
const opening: PaperOpening = {
  kind: 'opening',
  box: boxId(`${'A'.repeat(21)}A`),
  entry: entryId(`${'B'.repeat(21)}A`),
  planned: { on, at: 720 },
  held: { on, at: 722 },
  present: [
    { name: 'Айгүл Сыдыкова', post: 'responsible' },
    { name: 'Бакыт Осмонов', post: 'psychologist' },
  ],
  absent: [{ name: 'Нурлан Токтосунов', post: 'parent-representative' }],
  sealFound: { number: '0417', state: 'broken' },
  damage: '',
  letters: 2,
  anonymous: 1,
  junk: 1,
  newSeal: '0418',
  next: null,
  note: '',
  entered: { numbers: ['7', '8'] },
  incident: { measure: 'Директорго билдирилди' },
}
const circumstances: ActCircumstances = {
  regulation: sealed,
  channel: 'box',
  on,
  number: '3',
  lastSeal: '0417',
  isElectronic: false,
  town: 'Ош шаары',
  extent: { sheets: 1, copies: 2 },
  entry: '12',
  signers: opening.present,
  vacant: [],
}
const whole = { ...opening, sealFound: { number: '0417', state: 'whole' } } as const
const text = (paper: object): string => JSON.stringify(paper)

describe('papers after an opening', () => {
  test('are those that the regulation asks for [S0-53] [S4-17]', () => {
    expect(papersAfter(whole, sealed)).toEqual(['removal-act'])
    expect(papersAfter({ ...whole, letters: 0 }, sealed)).toEqual([])
    expect(papersAfter({ ...whole, letters: 0 }, book)).toEqual(['empty-opening-act'])
  })

  test('have the incident among them when the seal was not whole [S4-31]', () => {
    expect(papersAfter(opening, sealed)).toEqual(['removal-act', 'incident-act'])
  })
})

test('acts name a vacant seat among those who were not there [S0-62]', () => {
  const vacant = ['psychologist']
  expect(text(removalAct(removalActFacts(opening, { ...circumstances, vacant }), 'ky'))).toContain(
    '(бош орун)',
  )
  const facts = emptyActFacts(opening, {
    ...circumstances,
    regulation: book,
    vacant: ['psychologist', 'school-inspector'],
  })
  // The inspector belongs to the commission and opens no box.
  expect(facts.absent).toEqual([...opening.absent, { post: 'psychologist', name: null }])
})

test('a vacant seat with an empty line for its signature is not named twice', () => {
  const signers = [{ post: 'psychologist', name: null }]
  const all = { ...circumstances, signers, vacant: ['psychologist'] }
  expect(removalActFacts(opening, all).absent).toEqual(opening.absent)
})

test('the act of removal has both seals, the numbers and whoever was absent', () => {
  const act = text(removalAct(removalActFacts(opening, circumstances), 'ky'))
  for (const said of ['0417', '0418', '№ 7', '№ 8', 'Айгүл', 'Нурлан']) expect(act).toContain(said)
})

test('the act of removal has its town, sheets and copies [S4-30]', () => {
  const extent = { sheets: 2, copies: 3 }
  const act = text(removalAct(removalActFacts(opening, { ...circumstances, extent }), 'ky'))
  for (const said of ['Ош шаары', '2 баракта, 3 нускада']) expect(act).toContain(said)
})

test('the act of an electronic box hangs in no building and has no seal', () => {
  const facts = { ...circumstances, isElectronic: true, lastSeal: null }
  const seen = { ...opening, sealFound: null, newSeal: null, junk: 0 }
  for (const language of ['kk', 'ky', 'ru']) {
    const act = text(removalAct(removalActFacts(seen, facts), language))
    for (const said of ['имарат', 'ғимарат', 'здани', 'еханик', 'омбыланды', '0417'])
      expect(act).not.toContain(said)
    expect(act).toContain('№ 8')
  }
})

test('an electronic opening is written down where a paper or journal asks, or a guest was there', () => {
  const online = preset('kz-online-daily')
  const [member] = opening.present
  if (member === undefined) throw new Error('nobody is present')
  const known = { ...member, member: memberId(`${'C'.repeat(21)}A`) }
  expect(isWrittenDown({ present: [known] }, online)).toBe(false)
  expect(isWrittenDown({ present: [known, member] }, online)).toBe(true)
  expect(isWrittenDown({ present: [known] }, sealed)).toBe(true)
})

test('the act of an incident says what was done', () => {
  const act = text(incidentAct(incidentActFacts(opening, circumstances), 'ky'))
  for (const said of ['0417', 'Директорго билдирилди']) expect(act).toContain(said)
})

test('an empty act is signed by the posts that open, a vacant one as an empty line [S0-54]', () => {
  const channel = book.openings.find(({ inForce }) => inForce)?.channel ?? ''
  const signers = signersOf(opening, book, channel)
  expect(signers.some(({ name }) => name === null)).toBe(book.acts.signedBy === 'openers')
  const act = emptyOpeningAct(
    emptyActFacts(
      { ...opening, letters: 0 },
      { ...circumstances, regulation: book, channel, signers },
    ),
    'kk',
  )
  expect(text(act)).toContain('24.11.2026')
})

test('an empty act bears the day of the opening, and says when it was written later [S0-51]', () => {
  const act = (held: PaperOpening['held']) =>
    paperText(emptyOpeningAct(emptyActFacts({ ...opening, held, letters: 0 }, circumstances), 'ky'))
  expect(act({ on, at: 722 })).not.toContain('түзүлдү')
  const later = act({ on: plainDate('2026-11-20'), at: 960 })
  expect(later).toContain('Күнү: 20.11.2026-ж.')
  expect(later).toContain('Акт 2026-жылдын 24-ноябрында түзүлдү.')
})
