import { describe, expect, test } from 'vitest'
import { langs } from '../../words/lang.ts'
import { membersOf, withValue, type Draft } from '../form/edit.ts'
import { shapeAt } from '../form/shape-at.ts'
import { pointer } from '../pointer.ts'
import { preset, presetIds } from '../presets/presets.ts'
import { itemLine } from './item-line.ts'

/** The paths of all items of all lists of `draft`. */
function items(draft: Draft, value: Draft = draft, steps: readonly string[] = []): string[] {
  const isList = shapeAt(steps, draft)?.kind === 'list'
  return [...membersOf(value)].flatMap(([name, part]) => {
    const its = [...steps, name]
    return [...(isList ? [pointer(...its)] : []), ...items(draft, part, its)]
  })
}

const reader = (lang: (typeof langs)[number], draft: Draft) => ({ lang, draft, languages: [lang] })

describe('an item of a list, folded', () => {
  test('is called by a name in every language, whatever the list', () => {
    let looked = 0
    for (const id of presetIds)
      for (const lang of langs)
        for (const path of items(preset(id))) {
          const { title, rest } = itemLine(reader(lang, preset(id)), path)
          expect(title, path).not.toBe('')
          expect(`${title} ${rest}`).not.toMatch(/undefined|\[object/)
          if (lang !== 'en') expect(rest).not.toMatch(/\b[a-z]{4,}\b/)
          looked += 1
        }
    expect(looked).toBeGreaterThan(400)
  })

  test('says what it is about', () => {
    const draft = preset('kg-commission-sealed')
    const line = (path: string) => {
      const { title, rest } = itemLine(reader('ru', draft), path)
      return `${title} — ${rest}`
    }
    expect(line('/openings/0')).toBe('«Ящик доверия» — вторник, 12:00, вся комиссия')
    expect(line('/journal/columns/1')).toBe(
      'дата изъятия обращения из «Ящика доверия» — дата выемки',
    )
    expect(line('/commission/seats/0')).toBe('Ответственное лицо — 1, читает письма, имеет ключ')
    expect(line('/posts/0')).toBe('Ответственное лицо — сотрудник школы')
  })

  test('has a line while half of it is missing', () => {
    const draft = withValue(preset('kg-post-weekly'), '/openings/0', { channel: '', rule: {} })
    expect(itemLine(reader('kk', draft), '/openings/0')).toEqual({ title: '', rest: '' })
  })
})
