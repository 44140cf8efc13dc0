import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  box,
  confirmation,
  dana,
  erlan,
  founding,
  friday,
  letter,
  marat,
  opening,
  otherBox,
  publication,
  rosterDraft,
  rules,
  saule,
  stranger,
} from '../../../test/core-cast.ts'
import { attempts, live } from '../../../test/core-life.ts'
import { foundedLog, publishedLog, TestLog } from '../../../test/core-log.ts'
import { thresholdFor } from '../school/roster.ts'
import {
  boxOf,
  currentRoster,
  foldBoard,
  foundedBoard,
  hasSeat,
  isMember,
  isRosterSigned,
  seatsOf,
  type BoardState,
  type RosterState,
} from './board.ts'

const foldAll = (board: BoardState, { written }: Pick<TestLog, 'written'>) =>
  written.reduce((state, { entry, position }) => foldBoard(state, entry, position), board)

test('a school just founded has people without seats and no box', () => {
  const board = foundedBoard(founding)
  expect(board).toMatchObject({ school: { country: 'KZ', on: friday }, rosters: [], boxes: [] })
  expect(currentRoster(board)).toBeNull()
  expect(hasSeat(board, dana)).toBe(false)
})

test('members and the reserve have seats, only members are members', () => {
  const { board } = foundedLog()
  const asked = [dana, marat, saule, erlan, stranger]
  expect(asked.map((one) => hasSeat(board, one))).toEqual([true, true, true, true, false])
  expect(asked.map((one) => isMember(board, one))).toEqual([true, true, true, false, false])
})

test('what the administrator prepares publishes nothing', () => {
  const log = foundedLog()
  const header = { setting: 'box-prepared' as const, ...rules }
  log.write({ kind: 'settings-changed', by: 'administrator', header })
  expect(log.board).toMatchObject({ preparedBox: rules, boxes: [] })
})

test('boxes stand in the order in which they were first proposed, whatever happens to them', () => {
  const log = publishedLog()
  log.write(publication(marat, { box: otherBox }))
  log.at = 900
  log.write(opening(marat, friday))
  expect(log.board.boxes.map((one) => one.box)).toEqual([box, otherBox])
})

test('entries of threads leave the board as it is', () => {
  const log = publishedLog()
  const before = log.board
  log.write(letter(1))
  expect(log.board).toBe(before)
})

describe('folding a log', () => {
  const after = fc.tuple(attempts, fc.nat()).map(([tried, cut]) => {
    const log = live(publishedLog(), tried)
    return { log, cut: cut % (log.written.length + 1) }
  })

  test('of a beginning and then of the rest is folding all of it, also through JSON', () => {
    fc.assert(
      fc.property(after, ({ log, cut }) => {
        const begun = foldAll(foundedBoard(founding), { written: log.written.slice(0, cut) })
        // oxlint-disable-next-line unicorn/prefer-structured-clone -- as the server stores it
        const stored: BoardState = JSON.parse(JSON.stringify(begun))
        expect(stored).toStrictEqual(begun)
        expect(foldAll(stored, { written: log.written.slice(cut) })).toStrictEqual(log.board)
      }),
    )
  })

  test('never leaves waiting what has its signatures, nor puts in force what has not', () => {
    fc.assert(
      fc.property(after, ({ log: { board } }) => {
        const members = currentRoster(board)?.members ?? []
        const signatures = (thing: { by: string; confirmedBy: readonly string[] }) =>
          members.filter((one) => thing.by === one || thing.confirmedBy.some((by) => by === one))
        const needed = Math.min(3, members.length)
        for (const { proposed, published, closing, closed } of board.boxes) {
          if (proposed !== null) expect(signatures(proposed).length).toBeLessThan(needed)
          if (closing !== null && closed === null)
            expect(signatures(closing).length).toBeLessThan(needed)
          if (published !== null) expect(published.confirmedBy.length).toBeGreaterThan(0)
        }
        const waiting = board.proposedRoster
        if (waiting !== null) expect(isRosterSigned(currentRoster(board), waiting)).toBe(false)
      }),
    )
  })

  test('follows every version of the roster from the one before', () => {
    fc.assert(
      fc.property(after, ({ log: { board } }) => {
        for (const [n, roster] of board.rosters.entries()) {
          expect(roster.version).toBe(n + 1)
          expect(isRosterSigned(board.rosters[n - 1] ?? null, roster)).toBe(true)
        }
      }),
    )
  })
})

describe('a roster', () => {
  test('of the founding is in force when everyone it lists has signed, the reserve too', () => {
    const log = new TestLog()
    const genesis = log.write(rosterDraft(log, marat, [dana, marat, saule], [erlan]))
    for (const person of [dana, saule]) log.write(confirmation(genesis, person))
    expect(currentRoster(log.board)).toBeNull()
    log.write(confirmation(genesis, erlan))
    expect(currentRoster(log.board)).toMatchObject({ version: 1, members: [dana, marat, saule] })
    expect(log.board.proposedRoster).toBeNull()
  })

  test('later needs a majority of members, at least two, and everyone it adds', () => {
    const log = foundedLog()
    const next = log.write(rosterDraft(log, marat, [dana, marat, stranger], [erlan]))
    log.write(confirmation(next, dana))
    expect(currentRoster(log.board)?.version).toBe(1)
    log.write(confirmation(next, stranger))
    expect(currentRoster(log.board)).toMatchObject({ version: 2, members: [dana, marat, stranger] })
  })

  test('is not carried by the reserve', () => {
    const log = foundedLog()
    const next = log.write(rosterDraft(log, marat, [dana, marat, saule, erlan]))
    log.write(confirmation(next, erlan))
    expect(currentRoster(log.board)?.version).toBe(1)
    log.write(confirmation(next, saule))
    expect(currentRoster(log.board)?.version).toBe(2)
  })

  test('is in force exactly with the signatures that the rule asks for', () => {
    const everybody = [dana, marat, saule, erlan, stranger]
    const seats = fc.shuffledSubarray(everybody, { minLength: 2 }).chain((people) =>
      fc.integer({ min: 2, max: people.length }).map((count) => ({
        members: people.slice(0, count),
        reserve: people.slice(count),
        attending: [],
      })),
    )
    const signers = fc.shuffledSubarray(everybody, { minLength: 1 })
    const state = { version: 1, roster: log0.roster, entry: log0.entry, leaf: log0.leaf }
    fc.assert(
      fc.property(
        fc.option(seats, { nil: null }),
        seats,
        signers,
        (before, next, [by, ...rest]) => {
          if (by === undefined) return
          const current = before && { ...state, ...before, by, confirmedBy: [] }
          const proposed = { ...state, ...next, by, confirmedBy: rest }
          const hasSigned = (one: string) => [by, ...rest].some((signer) => signer === one)
          const known = current === null ? [] : seatsOf(current)
          const isAgreed =
            current === null ||
            current.members.filter(hasSigned).length >= thresholdFor(current.members.length)
          const isJoined = seatsOf(proposed).every((one) => known.includes(one) || hasSigned(one))
          expect(isRosterSigned(current, proposed)).toBe(isAgreed && isJoined)
        },
      ),
    )
  })
})

const log0 = ((): RosterState => {
  const roster = currentRoster(foundedLog().board)
  if (roster === null) throw new RangeError('not founded')
  return roster
})()

test('a box that nobody knows is none', () => {
  expect(boxOf(publishedLog().board, otherBox)).toBeNull()
})
