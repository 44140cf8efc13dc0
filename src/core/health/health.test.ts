import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar/plain-date.ts'
import {
  dana,
  erlan,
  friday,
  founding,
  hashOf,
  marat,
  rules,
  saule,
} from '../../../test/core-cast.ts'
import { entryId, type MemberId } from '../ids.ts'
import { foundedBoard, type BoardState, type RosterState } from '../log/board.ts'
import type { HealthFacts, MachineFacts, SchoolFacts } from './facts.ts'
import { careWords, fineWords, levels } from './finding.ts'
import { healthOf } from './health.ts'

const at = 1_795_150_800
const day = 86_400
const gibibyte = 2 ** 30

const rosterOf = (members: readonly MemberId[], reserve: readonly MemberId[]): RosterState => ({
  version: 1,
  roster: hashOf('roster'),
  members,
  reserve,
  attending: [],
  entry: entryId(dana),
  leaf: hashOf('leaf'),
  by: dana,
  confirmedBy: [marat],
})
const roster = rosterOf([dana, marat, saule], [erlan])
const published = { rules, regulation: 1, on: friday, ...rosterOf([], []) }
const openBox: BoardState['boxes'][number] = {
  box: rules.box,
  published,
  proposed: null,
  closing: null,
  closed: null,
  moves: [],
  lastOpening: null,
}
const board: BoardState = {
  ...foundedBoard(founding),
  rosters: [roster],
  preparedBox: rules,
  boxes: [openBox],
}

interface Changes {
  readonly machine?: Partial<MachineFacts>
  readonly school?: Partial<SchoolFacts>
  readonly jobs?: HealthFacts['jobs']
}

/** An installation in order, but for what is changed. */
const facts = ({ machine, school, jobs = null }: Changes = {}): HealthFacts => ({
  at,
  machine: {
    disk: { freeBytes: 40 * gibibyte, usedBytes: 10 * 2 ** 20 },
    publicUrl: 'https://senim.school.kz',
    certificate: { of: 'senim', endsAt: at + 60 * day, onDiskEndsAt: at + 60 * day },
    backup: { madeAt: at - day, rehearsal: { at: at - 20 * day, isWhole: true } },
    versions: ['Senim 0.1.0', 'SQLite'],
    ...machine,
  },
  school: {
    board,
    today: addDays(friday, 10),
    mergedAt: at - 2 * 3600,
    cosignedAt: at - 3600,
    invitations: [],
    missedOn: null,
    ...school,
  },
  jobs,
})

/** The words that need care, each with its level and numbers. */
const worries = (changes: Changes): readonly string[] =>
  healthOf(facts(changes))
    .filter(({ level }) => level !== 'fine')
    .map(({ level, says, numbers }) => [level, says, ...numbers].join(' '))

test('an installation in order has nothing to do, and says what was looked at', () => {
  expect(worries({})).toEqual([])
  expect(healthOf(facts()).map(({ says }) => says)).toEqual([
    'disk-has-room',
    'address-is-public',
    'certificate-holds',
    'backup-is-fresh',
    'restore-was-rehearsed',
    'letters-are-merged',
    'invitations-are-settled',
    'roster-is-sound',
    'box-is-open',
    'versions',
  ])
})

test.each([
  [40, 10, 10, []],
  [4, 10, 10, ['soon disk-is-short 4 60000']],
  [0.95, 10, 10, ['now disk-is-nearly-full 900']],
  // In 100 days 50 GB were written: the 30 GB left are gone in 60.
  [30, 50 * 1024, 100, ['soon disk-fills-up 30 60']],
  [3, 50 * 1024, 100, ['now disk-fills-up 3 6']],
  // The first month says nothing about the pace.
  [30, 50 * 1024, 20, []],
])('%d GB free, %d MB used in %d days', (free, used, age, expected) => {
  const disk = { freeBytes: free * gibibyte, usedBytes: used * 2 ** 20 }
  const today = addDays(friday, age)
  expect(worries({ machine: { disk }, school: { today } })).toEqual(expected)
})

test('the free disk is shown so coarsely that no letter is seen to come', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 6, max: 500 }),
      fc.integer({ min: 0, max: 2 ** 20 }),
      (free, letter) => {
        const seen = (freeBytes: number) =>
          healthOf(facts({ machine: { disk: { freeBytes, usedBytes: 2 ** 24 } } }))[0]?.numbers
        const before = free * gibibyte + 2 ** 29
        expect(seen(before - letter)).toEqual(seen(before))
      },
    ),
  )
})

test.each([
  [60, 60, []],
  [20, 20, ['soon certificate-ends 20']],
  [6, 6, ['now certificate-ends 6']],
  [-1, -1, ['now certificate-has-ended']],
  [20, 90, ['soon certificate-was-renewed']],
  [-1, 90, ['now certificate-was-renewed']],
])('a certificate with %d days left, %d on the disk', (served, onDisk, expected) => {
  const certificate = { of: 'senim', endsAt: at + served * day, onDiskEndsAt: at + onDisk * day }
  expect(worries({ machine: { certificate: { ...certificate, of: 'senim' } } })).toEqual(expected)
})

test.each([
  ['http://localhost:8080', 'nobody', ['soon address-is-local']],
  ['http://127.0.0.1:8080', 'proxy', ['soon address-is-local']],
  ['http://senim.school.kz', 'nobody', ['now certificate-is-missing']],
  ['http://senim.school.kz', 'proxy', ['now certificate-is-missing']],
  ['https://senim.school.kz', 'proxy', []],
] as const)('%s with the certificate of %s', (publicUrl, of, expected) => {
  expect(worries({ machine: { publicUrl, certificate: { of } } })).toEqual(expected)
})

test('a certificate that cannot be read is said', () => {
  expect(worries({ machine: { certificate: { of: 'senim', endsAt: null } } })).toEqual([
    'now certificate-is-unreadable',
  ])
})

test.each([
  [null, 1, ['soon backup-was-never-made']],
  [null, 10, ['now backup-was-never-made']],
  [3, 10, []],
  [4, 10, ['soon backup-is-old 4']],
  [11, 20, ['now backup-is-old 11']],
])('a backup of %s days ago in a school %d days old', (days, age, expected) => {
  const backup = { ...facts().machine.backup, madeAt: days === null ? null : at - days * day }
  const today = addDays(friday, age)
  expect(worries({ machine: { backup }, school: { today } })).toEqual(expected)
})

test.each([
  [null, ['soon restore-was-never-rehearsed']],
  [{ at: at - 91 * day, isWhole: true }, ['soon restore-is-long-ago 91']],
  [{ at: at - day, isWhole: false }, ['now restore-failed 1']],
])('a rehearsal %o', (rehearsal, expected) => {
  expect(worries({ machine: { backup: { madeAt: at, rehearsal } } })).toEqual(expected)
})

test('letters that do not come into the log for more than a day are stuck', () => {
  expect(worries({ school: { mergedAt: at - 24 * 3600 } })).toEqual([])
  expect(worries({ school: { mergedAt: at - 26 * 3600 } })).toEqual(['now letters-are-stuck 26'])
})

test('what a member signed later than now shows a slow clock', () => {
  expect(worries({ school: { cosignedAt: at + 100 } })).toEqual([])
  expect(worries({ school: { cosignedAt: at + 300 } })).toEqual(['soon clock-is-behind 5'])
  expect(worries({ school: { mergedAt: at + 3600 } })).toEqual(['now clock-is-behind 60'])
})

test('a job that fails is named; one failure can heal by itself', () => {
  const job = { name: 'merge', lastAt: at - 60, failuresInARow: 0 }
  expect(worries({ jobs: [job] })).toEqual([])
  expect(worries({ jobs: [{ ...job, failuresInARow: 1 }] })).toEqual(['soon job-fails 1'])
  const failing = healthOf(facts({ jobs: [{ ...job, failuresInARow: 3 }] }))[0]
  expect(failing).toMatchObject({ level: 'now', says: 'job-fails', shown: 'merge' })
})

test('an invitation waits three days, and ends after its week', () => {
  const invited = (days: number) => ({ madeAt: at - days * day, endsAt: at + (7 - days) * day })
  expect(worries({ school: { invitations: [invited(2)] } })).toEqual([])
  expect(worries({ school: { invitations: [invited(2), invited(4)] } })).toEqual([
    'soon invitations-are-old 2 4',
  ])
  expect(worries({ school: { invitations: [invited(4), invited(8)] } })).toEqual([
    'soon invitations-have-expired 1',
  ])
})

test.each([
  [[dana, marat], [], ['now readers-are-too-few 2']],
  [[dana, marat, saule], [], ['soon reserve-is-missing 3']],
  [[dana, marat], [erlan], []],
])('%o with the reserve %o', (members, reserve, expected) => {
  const rosters = [rosterOf(members, reserve)]
  expect(worries({ school: { board: { ...board, rosters } } })).toEqual(expected)
})

test.each<readonly [string, Partial<BoardState>, readonly string[]]>([
  [
    'founded a minute ago',
    { rosters: [], preparedBox: null, boxes: [] },
    ['soon roster-is-missing', 'soon box-is-not-prepared'],
  ],
  ['prepared before the roster', { rosters: [], boxes: [] }, ['soon roster-is-missing']],
  [
    'with a roster half signed',
    { rosters: [], boxes: [], proposedRoster: roster },
    ['soon roster-waits'],
  ],
  ['with a new roster half signed', { proposedRoster: roster }, ['soon roster-waits']],
  [
    'with a box that nobody prepared',
    { preparedBox: null, boxes: [] },
    ['soon box-is-not-prepared'],
  ],
  ['with a box that members have not published', { boxes: [] }, ['soon box-waits']],
  [
    'with a box that one member has signed',
    { boxes: [{ ...openBox, published: null, proposed: published }] },
    ['soon box-waits'],
  ],
  ['with new hours', { preparedBox: { ...rules, at: 720 } }, ['soon box-waits']],
  [
    'with a box that was closed',
    { boxes: [{ ...openBox, closed: { on: friday, ...roster } }] },
    ['soon box-is-not-prepared'],
  ],
])('a school %s', (_, changed, expected) => {
  expect(worries({ school: { board: { ...board, ...changed } } })).toEqual(expected)
})

test('an opening that nobody held is said with its age', () => {
  expect(worries({ school: { missedOn: addDays(friday, 8) } })).toEqual([
    'soon opening-was-missed 2',
  ])
})

test('the most urgent comes first, in the order of the words', () => {
  const found = healthOf(
    facts({
      machine: {
        disk: { freeBytes: 0, usedBytes: 1 },
        backup: { madeAt: null, rehearsal: { at, isWhole: false } },
        publicUrl: 'http://localhost',
      },
      school: { missedOn: friday },
    }),
  )
  const order = found.map(({ level }) => levels.indexOf(level))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(found.slice(0, 3).map(({ says }) => says)).toEqual([
    'disk-is-nearly-full',
    'backup-was-never-made',
    'restore-failed',
  ])
})

test('no word is said twice, or both for good and for bad', () => {
  const all = [...careWords, ...fineWords]
  expect(new Set(all).size).toBe(all.length)
})
