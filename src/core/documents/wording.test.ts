import { describe, expect, test } from 'vitest'
import { withEdits } from '../../../test/regulation-edits.ts'
import { plainDate } from '../calendar/plain-date.ts'
import { preset, presetIds } from '../regulation/presets/presets.ts'
import { paperLangs } from '../words/papers/paper-langs.ts'
import { paperWords } from '../words/papers/paper-words.ts'
import { clerkFor } from './clerk.ts'
import { paperText } from './paper-text.ts'
import { emptyOpeningAct } from './papers/empty-opening-act.ts'
import { papersOf } from './papers-of.ts'
import { paperLanguages, wordingOf } from './wording.ts'

/** A school of a country that no preset knows, with papers in its own words. */
const polish = withEdits('kz-book-phone-box', {
  '/language': 'pl',
  '/institution/name': {
    full: {
      nominative: { pl: 'Szkoła Podstawowa nr 900' },
      genitive: { pl: 'Szkoły Podstawowej nr 900' },
    },
    short: { pl: 'SP 900' },
  },
  '/institution/legalForm': null,
  '/channels/2/name': { pl: '„Skrzynka zaufania”' },
  '/channels/2/genitive': { pl: '„Skrzynki zaufania”' },
  '/posts/1/name': { pl: 'Zastępca dyrektora' },
  '/wording': {
    pl: {
      otherwise: 'ru',
      words: {
        common: { dateLine: 'Data: {{date}}' },
        dates: { short: '{{dd}}.{{mm}}.{{year}} r.' },
        acts: {
          nameEmpty: 'Protokół otwarcia bez listów',
          headEmpty: '{{org}}',
          title: 'PROTOKÓŁ\notwarcia {{boxGenitive}}',
          empty: 'My, niżej podpisani, po otwarciu {{boxGenitive}} nie znaleźliśmy żadnego listu.',
        },
      },
    },
  },
})

const words = (language: 'kk' | 'ky' | 'ru'): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(paperWords[language]).flatMap(([group, entries]) =>
      Object.entries(entries).map(([name, text]) => [`${group}.${name}`, text] as const),
    ),
  )

describe('the wording of papers', () => {
  test('is the school’s own in a language that the program does not know', () => {
    const act = emptyOpeningAct(
      {
        regulation: polish,
        channel: 'box',
        on: plainDate('2026-11-20'),
        openedOn: plainDate('2026-11-20'),
        number: null,
        junk: 0,
        signers: [{ post: 'deputy-director', name: 'A. Nowak' }],
        absent: [],
      },
      'pl',
    )
    expect(paperText(act)).toBe(
      [
        'Szkoła Podstawowa nr 900',
        '',
        'Data: 20.11.2026 r.',
        '',
        'PROTOKÓŁ',
        'otwarcia „Skrzynki zaufania”',
        '',
        'My, niżej podpisani, po otwarciu „Skrzynki zaufania” nie znaleźliśmy żadnego listu.',
        '',
        'Zastępca dyrektora: ____________ A. Nowak',
      ].join('\n'),
    )
    expect(paperLanguages(polish)).toEqual(['pl', 'kk', 'ky', 'ru'])
  })

  test('comes from the language that the school chose, where it has no own', () => {
    expect(wordingOf(polish, 'pl').words.meeting).toEqual(paperWords.ru.meeting)
    expect(clerkFor({ regulation: polish, channel: 'box' }, 'pl').count(3)).toBe('3')
  })

  test('asks in every language for the same values as in Kazakh', () => {
    const names = /\{\{(?:org|box|word|head)\w*\}\}/
    const placesOf = (text: string) =>
      [...new Set(text.match(/\{\{(\w+)\}\}/g))].filter((place) => !names.test(place))
    let looked = 0
    for (const language of paperLangs)
      for (const [name, text] of words(language)) {
        // A title may name the month that the head names elsewhere; dates have their own values.
        const group = name.startsWith('meeting.') ? 'meeting.' : name
        const known = [...words('kk')].filter(([other]) => other.startsWith(group))
        const values = placesOf(known.map(([, kazakh]) => kazakh).join(' '))
        if (!name.startsWith('dates.'))
          expect(
            placesOf(text).filter((place) => !values.includes(place)),
            name,
          ).toEqual([])
        looked += 1
      }
    expect(looked).toBeGreaterThan(600)
  })
})

describe('the papers of a regulation', () => {
  test('are those that its clauses ask for [S0-53, S4-17, S4-19, S3-16]', () => {
    const of = Object.fromEntries(presetIds.map((id) => [id, papersOf(preset(id))]))
    expect(of['kz-book-phone-box']).toContain('empty-opening-act')
    expect(of['kz-book-phone-box']).not.toContain('removal-act')
    expect(of['kg-commission-sealed']).toContain('removal-act')
    expect(of['kg-commission-sealed']).not.toContain('empty-opening-act')
    expect(of['kg-post-weekly']).toContain('stand-answer')
    expect(of['kz-online-daily']).not.toContain('letter-form')
    for (const id of presetIds) expect(of[id]).toContain('journal')
  })
})
