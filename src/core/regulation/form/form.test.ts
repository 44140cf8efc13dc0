import { describe, expect, test } from 'vitest'
import { contradictionCases } from '../../../../test/regulation-contradictions.ts'
import { withEdits } from '../../../../test/regulation-edits.ts'
import type { CanonicalValue } from '../../log/canonical.ts'
import { langs } from '../../words/lang.ts'
import { labelOf, labels, objectionText, optionOf } from '../../words/regulation/form-words.ts'
import { preset, presetIds } from '../presets/presets.ts'
import { Regulation } from '../regulation.ts'
import { checkDraft, misfitWords, objectionsUnder } from './check.ts'
import { membersOf, movedItem, valueAt, withValue } from './edit.ts'
import { regulationShape } from './regulation-shape.ts'
import { blankOf, type Shape } from './shape.ts'
import { themes, valuesOfTheme } from './themes.ts'
import { gapWords } from '../gaps.ts'

interface Field {
  readonly names: readonly string[]
  readonly shape: Shape
}

/** Every field of the form with the names on the way to it. */
function fields(shape: Shape, names: readonly string[] = []): readonly Field[] {
  switch (shape.kind) {
    case 'group':
      return shape.members.flatMap((member) => {
        const its = [...names, member.name]
        return [{ names: its, shape: member.shape }, ...fields(member.shape, its)]
      })
    case 'list':
      return fields(shape.item, names)
    case 'variant':
      return [...shape.forms.values()].flatMap((form) => fields(form, names))
    default:
      return []
  }
}

describe('the form', () => {
  test('has every value of the schema under one theme', () => {
    const all = Object.keys(Regulation.entries).filter((name) => name !== 'v')
    const themed = themes.flatMap((theme): readonly string[] => valuesOfTheme[theme])
    expect([...themed].sort()).toEqual([...all].sort())
  })

  test('calls every field and every choice by a name, in four languages', () => {
    const all = fields(regulationShape)
    expect(all.length).toBeGreaterThan(150)
    for (const lang of langs) {
      for (const { names, shape } of all) {
        expect(labelOf(lang, names), names.join('/')).toBeDefined()
        const words =
          shape.kind === 'variant'
            ? [...shape.forms.keys()]
            : shape.kind === 'choice' || shape.kind === 'several'
              ? shape.words
              : []
        for (const word of words)
          expect(optionOf(lang, names, word), `${names.join('/')} ${word}`).toBeDefined()
      }
    }
  })

  test('no label is left over', () => {
    const used = new Set(
      fields(regulationShape).map(({ names }) => {
        const [around, last] = [names.at(-2) ?? '', names.at(-1) ?? '']
        return `${around}.${last}` in labels.en ? `${around}.${last}` : last
      }),
    )
    expect(Object.keys(labels.en).filter((name) => !used.has(name))).toEqual([])
  })

  test('says why something is wrong in four languages', () => {
    for (const lang of langs)
      for (const word of [...misfitWords, ...gapWords])
        expect(objectionText(lang, { word, path: '' })).toMatch(/[.!?]$/u)
  })

  test('every label of a language is in its own letters', () => {
    const text = (lang: (typeof langs)[number]) => Object.values(labels[lang]).join(' ')
    expect(text('ky')).not.toMatch(/[әғқұһі]/i)
    expect(text('ru')).not.toMatch(/[әғқңөұүһі]/i)
    expect(text('kk')).toMatch(/[әғқңөұүһі]/i)
  })
})

describe('a draft', () => {
  test('keeps an empty text, and says so at its field', () => {
    const draft = withValue(preset('kg-post-weekly'), '/channels/0/name', { ky: '' })
    const { regulation, objections } = checkDraft(draft)
    expect(regulation).toBeNull()
    expect(objections).toEqual([{ word: 'nothing-written', path: '/channels/0/name/ky' }])
    expect(objectionsUnder(objections, '/channels')).toHaveLength(1)
    expect(valueAt(draft, '/channels/0/name/ky')).toBe('')
  })

  test('with a contradiction says it at the field where it can be put right', () => {
    for (const one of contradictionCases) {
      const { objections } = checkDraft(withEdits(one.in, one.edits))
      expect(objections).toContainEqual({ word: one.word, path: one.path })
    }
  })

  test('whose papers are in another language from now on lacks its texts in that one', () => {
    const polish = withValue(preset('kg-post-weekly'), '/language', 'pl')
    const { objections } = checkDraft(polish)
    expect(objections).toContainEqual({ word: 'nothing-written', path: '/document/title/pl' })
    expect(objections).toContainEqual({ word: 'nothing-written', path: '/posts/0/name/pl' })
    const titled = withValue(polish, '/document/title/pl', 'Regulamin skrzynki zaufania')
    expect(checkDraft(titled).objections.map(({ path }) => path)).not.toContain(
      '/document/title/pl',
    )
    for (const id of presetIds)
      expect(checkDraft(preset(id)).objections.map(({ word }) => word)).not.toContain(
        'nothing-written',
      )
  })

  test('a value is written, added at the end, and taken out', () => {
    const draft = { list: [1, 2], deep: { text: 'x' } }
    expect(withValue(draft, '/deep/text', 'y')).toEqual({ list: [1, 2], deep: { text: 'y' } })
    expect(withValue(draft, '/list/2', 3)).toMatchObject({ list: [1, 2, 3] })
    expect(withValue(draft, '/list/0', undefined)).toMatchObject({ list: [2] })
    expect(withValue(draft, '/deep', undefined)).toEqual({ list: [1, 2] })
    expect(movedItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  })

  test('every new part can stand until it is filled in', () => {
    for (const { names, shape } of fields(regulationShape)) {
      const blank: CanonicalValue = blankOf(shape, 'ky')
      if (shape.kind === 'group')
        expect([...membersOf(blank).keys()].length, names.join('/')).toBeGreaterThan(0)
    }
    for (const id of presetIds) expect(checkDraft(preset(id)).regulation).toEqual(preset(id))
  })
})
