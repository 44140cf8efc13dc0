import { expect, test } from 'vitest'
import { langs } from '../lang.ts'
import { paperLangs } from '../papers/paper-langs.ts'
import { paperWords } from '../papers/paper-words.ts'
import { placesKept, placesShown, wordingWords } from './places.ts'

const templates = paperLangs.flatMap((language) =>
  Object.entries(paperWords[language]).flatMap(([group, words]) =>
    Object.values(words).map((template) => ({ group, template })),
  ),
)

test('every place of every paper has a name in four languages, and comes back from it', () => {
  expect(templates.length).toBeGreaterThan(600)
  for (const lang of langs)
    for (const { group, template } of templates) {
      const shown = placesShown(lang, group, template)
      if (lang !== 'en') expect(shown, template).not.toMatch(/\{\{[^{}]*[A-Za-z][^{}]*\}\}/)
      expect(placesKept(lang, group, shown)).toBe(template)
    }
})

test('no name is left over, and no two places of a language are called the same', () => {
  const used = new Set(
    templates.flatMap(({ group, template }) =>
      [...template.matchAll(/\{\{(\w+)\}\}/g)].flatMap(([, name = '']) =>
        `${group}.${name}` in wordingWords.en.places ? [`${group}.${name}`] : [name],
      ),
    ),
  )
  expect([...used].sort()).toEqual(Object.keys(wordingWords.en.places).sort())
  for (const lang of langs) {
    const names = Object.values(wordingWords[lang].places)
    expect(new Set(names).size).toBe(names.length)
  }
})

test('what is no place yet stays as it is typed', () => {
  expect(placesShown('ru', 'acts', 'Акт {{box')).toBe('Акт {{box')
  expect(placesKept('ru', 'acts', 'Акт {{ящ}} {{ящика}}')).toBe('Акт {{ящ}} {{boxGenitive}}')
})
