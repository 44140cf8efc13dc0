import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWeekday } from '../calendar/working-days.ts'
import { plainDate } from '../calendar/plain-date.ts'
import { boxId, entryId } from '../ids.ts'
import type { Openers } from '../regulation/settings/openings.ts'
import { preset, presetIds } from '../regulation/presets/presets.ts'
import type { PresetId } from '../regulation/presets/presets.ts'
import {
  missingPosts,
  quorumOf,
  remarksOn,
  type OpeningCircumstances,
  type OpeningWord,
} from './paper-opening-check.ts'
import type { PaperOpening } from './paper-opening.ts'

const foyer = boxId('A'.repeat(21) + 'A')
const yard = boxId('B'.repeat(21) + 'A')
const tuesday = plainDate('2026-11-24')
const now = { on: tuesday, at: 12 * 60 + 5 }

/** A Tuesday at noon: two members, the parent away, a whole seal, three letters. */
const opening: PaperOpening = {
  kind: 'opening',
  box: foyer,
  entry: entryId('C'.repeat(21) + 'A'),
  planned: { on: tuesday, at: 720 },
  held: { on: tuesday, at: 722 },
  present: [
    { name: 'Айгүл Сыдыкова', post: 'responsible' },
    { name: 'Бакыт Осмонов', post: 'psychologist' },
  ],
  absent: [{ name: 'Нурлан Токтосунов', post: 'parent-representative' }],
  sealFound: { number: '0417', state: 'whole' },
  damage: '',
  letters: 3,
  junk: 0,
  newSeal: '0418',
  next: { on: plainDate('2026-12-01'), at: 720 },
  note: '',
}
const earlier: PaperOpening = {
  ...opening,
  entry: entryId('D'.repeat(21) + 'A'),
  held: { on: plainDate('2026-11-17'), at: 720 },
  sealFound: { number: '0416', state: 'whole' },
  newSeal: '0417',
}

const by = (id: PresetId, changes: Partial<OpeningCircumstances> = {}): OpeningCircumstances => {
  const regulation = preset(id)
  const openers = regulation.openings[0]?.openers ?? null
  return { regulation, openers, now, isWorkingDay: isWeekday, before: [earlier], ...changes }
}
const sealed = by('kg-commission-sealed')

const words = (changes: Partial<PaperOpening>, circumstances = sealed): readonly OpeningWord[] =>
  remarksOn({ ...opening, ...changes }, circumstances).map(({ word }) => word)
const refusals = (changes: Partial<PaperOpening>, circumstances = sealed) =>
  remarksOn({ ...opening, ...changes }, circumstances).flatMap(({ word, isRefusal }) =>
    isRefusal ? [word] : [],
  )

describe('an ordinary Tuesday', () => {
  test('has nothing to remark, the absent parent included [S4-16]', () => {
    expect(remarksOn(opening, sealed)).toEqual([])
  })

  test('cannot be closed without the new seal [S4-19]', () => {
    expect(refusals({ newSeal: null })).toEqual(['new-seal-is-missing'])
  })

  test('cannot be closed before anybody looked at the seal [S4-31]', () => {
    expect(refusals({ sealFound: null })).toEqual(['seal-was-not-looked-at'])
  })

  test('needs no seal where the regulation knows none', () => {
    expect(words({ sealFound: null, newSeal: null }, by('kg-post-weekly'))).not.toContain(
      'new-seal-is-missing',
    )
  })
})

describe('a seal number', () => {
  test('is not used twice, on whichever box it hung', () => {
    const before = [earlier, { ...earlier, box: yard, newSeal: '0500' }]
    expect(refusals({ newSeal: '№ 0500'.slice(2) }, { ...sealed, before })).toEqual([
      'seal-number-is-used',
    ])
    expect(refusals({ newSeal: '0417' })).toEqual(['seal-number-is-used'])
  })

  test('other than the last one is said beside its field', () => {
    expect(
      remarksOn({ ...opening, sealFound: { number: '0999', state: 'whole' } }, sealed),
    ).toEqual([{ word: 'seal-differs', path: '/sealFound/number', isRefusal: false }])
  })

  describe('of an opening that is written down later', () => {
    /** Of the Tuesday after: it found the seal that the opening of this one put on. */
    const later: PaperOpening = {
      ...opening,
      entry: entryId('F'.repeat(21) + 'A'),
      held: { on: plainDate('2026-12-01'), at: 720 },
      sealFound: { number: '0418', state: 'whole' },
      newSeal: '0419',
    }
    const after: OpeningCircumstances = {
      ...sealed,
      now: { on: plainDate('2026-12-01'), at: 800 },
      before: [earlier, later],
    }

    test('is compared with the seal that hung there then, and may have been found since', () => {
      expect(words({}, after)).toEqual(['written-down-later'])
      expect(words({ newSeal: '0419' }, after)).toContain('seal-number-is-used')
    })

    test('does not become the last one of the box', () => {
      const next: PaperOpening = {
        ...opening,
        entry: entryId('E'.repeat(21) + 'A'),
        held: { on: plainDate('2026-12-08'), at: 720 },
        newSeal: '0420',
      }
      const sealFound = { number: '0419', state: 'whole' } as const
      const circumstances = { ...after, now: next.held, before: [earlier, later, opening] }
      expect(remarksOn({ ...next, sealFound }, circumstances)).toEqual([])
    })
  })

  test('found is not compared with the seal of another box', () => {
    expect(words({ box: yard, sealFound: { number: '77', state: 'whole' } })).toEqual([])
  })
})

describe('a broken seal', () => {
  const sealFound = { number: '0417', state: 'broken' } as const

  test('asks what was done, and stops nobody', () => {
    expect(words({ sealFound })).toEqual(['seal-is-broken', 'measure-is-missing'])
    expect(refusals({ sealFound })).toEqual([])
    expect(words({ sealFound, incident: { measure: 'Директорго билдирилди' } })).toEqual([
      'seal-is-broken',
    ])
  })

  test('and a damaged box are two things', () => {
    expect(words({ damage: 'капкагы бүгүлгөн' })).toEqual(['box-is-damaged', 'measure-is-missing'])
  })
})

describe('people at the box', () => {
  test('too few are a warning or a refusal, as the regulation says', () => {
    const who: Openers['who'] = { kind: 'commission' }
    const strict: Openers = { who, mustBePresent: [], quorum: 3, whenFewer: 'refuse' }
    expect(refusals({}, { ...sealed, openers: strict })).toEqual(['too-few-are-present'])
    expect(refusals({}, { ...sealed, openers: { ...strict, whenFewer: 'warn' } })).toEqual([])
    expect(words({}, { ...sealed, openers: { ...strict, whenFewer: 'warn' } })).toEqual([
      'too-few-are-present',
    ])
  })

  test('whoever must be there may send a substitute for the post', () => {
    const openers: Openers = {
      who: { kind: 'commission' },
      mustBePresent: ['parent-representative'],
      quorum: 2,
      whenFewer: 'refuse',
    }
    expect(missingPosts(opening, openers)).toEqual(['parent-representative'])
    const substitute = {
      name: 'Жылдыз Абдиева',
      post: 'parent-representative',
      substituteFor: 'Нурлан Токтосунов',
    }
    expect(missingPosts({ present: [...opening.present, substitute] }, openers)).toEqual([])
  })

  test('one alone is said where one is enough', () => {
    const openers: Openers = {
      who: { kind: 'commission' },
      mustBePresent: [],
      quorum: 1,
      whenFewer: 'warn',
    }
    const present = opening.present.slice(0, 1)
    expect(words({ present }, { ...sealed, openers })).toEqual(['held-alone'])
  })

  test('only the posts count that open by the regulation', () => {
    const openers: Openers = {
      who: { kind: 'posts', posts: ['psychologist'] },
      mustBePresent: [],
      quorum: 2,
      whenFewer: 'warn',
    }
    expect(quorumOf(opening, openers)).toEqual({ present: 1, needed: 2 })
  })

  test('a member and whoever came instead of them are one', () => {
    const openers: Openers = {
      who: { kind: 'commission' },
      mustBePresent: [],
      quorum: 2,
      whenFewer: 'refuse',
    }
    const [member] = opening.present
    if (member === undefined) throw new Error('nobody is present')
    const instead = { ...member, name: 'Жылдыз Абдиева', substituteFor: member.name }
    expect(quorumOf({ present: [member, instead] }, openers)).toEqual({ present: 1, needed: 2 })
    expect(quorumOf({ present: [instead] }, openers)).toEqual({ present: 1, needed: 2 })
  })

  test('nobody is present and absent at once', () => {
    const [first] = opening.present
    expect(refusals({ absent: first ? [{ name: first.name, post: first.post }] : [] })).toEqual([
      'stands-twice',
    ])
  })
})

describe('the day', () => {
  const saturday = plainDate('2026-11-21')

  test('off, earlier than today or opened already is a warning', () => {
    const before = [{ ...earlier, held: { on: saturday, at: 600 } }]
    expect(words({ held: { on: saturday, at: 720 } }, { ...sealed, before })).toEqual([
      'written-down-later',
      'on-a-day-off',
      'second-that-day',
    ])
  })

  test('that has not come is refused', () => {
    expect(refusals({ held: { on: tuesday, at: now.at + 1 } })).toEqual(['in-the-future'])
  })
})

test('more letters without a name than letters is refused', () => {
  expect(refusals({ anonymous: 4 })).toEqual(['more-anonymous-than-letters'])
})

test('no absence stops an opening unless the regulation refuses it [S4-16]', () => {
  const people = fc.subarray([...opening.present], { minLength: 1 })
  fc.assert(
    fc.property(people, fc.constantFrom(...presetIds), (present, id) => {
      const absent = [...opening.absent, ...opening.present.filter((one) => !present.includes(one))]
      const circumstances = by(id)
      const stopped = remarksOn({ ...opening, present, absent }, circumstances).filter(
        ({ isRefusal, path }) => isRefusal && path === '/present',
      )
      expect(stopped.length > 0 && circumstances.openers?.whenFewer !== 'refuse').toBe(false)
    }),
    { numRuns: 60 },
  )
})
