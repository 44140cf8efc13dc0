import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// A Latin «a» in a Cyrillic word looks right and is found by no search, sorted wrong and read aloud
// as a letter: nobody who only looks at a page sees it.

/** Where sentences stand that people read, by their paths from here. */
const folders = ['../words/', '../regulation/presets/', '../../demo/']

const files = folders.flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ name: `${folder}${name}`, text: textOf(`${folder}${name}`) })),
)

/** The file without the signs for a new line, which are no letters of the word behind them. */
function textOf(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\\n', '\n')
}

/** Words of two alphabets, and a Latin letter that stands alone between Cyrillic words. */
const mixed = (text: string): readonly string[] =>
  text.match(
    /\p{L}*(?:\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin})\p{L}*|(?<=\p{sc=Cyrillic} )[aceiopxy](?= \p{sc=Cyrillic})/giu,
  ) ?? []

const foreign = {
  kk: /[^аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя\P{sc=Cyrillic}]/giu,
  ky: /[^абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя\P{sc=Cyrillic}]/giu,
  ru: /[^абвгдеёжзийклмнопрстуфхцчшщъыьэюя\P{sc=Cyrillic}]/giu,
} as const

test('the search finds what the eye does not', () => {
  expect(mixed('Kaт жоқ. Хат c белгісі')).toEqual(['Kaт', 'c'])
  expect(mixed('QR-код, PDF, «Senim» журналы')).toEqual([])
  expect('қўл'.match(foreign.kk)).toEqual(['ў'])
  expect('Қат'.match(foreign.ky)).toEqual(['Қ'])
})

test('no word has letters of two alphabets', () => {
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter(({ text }) => mixed(text).length > 0).map(({ name }) => name)).toEqual([])
})

test('what is written in one language has the letters of that language only', () => {
  for (const lang of ['kk', 'ky', 'ru'] as const) {
    const own = files.filter(({ name }) => new RegExp(`/${lang}[-./]`).test(name))
    expect(own.length).toBeGreaterThan(40)
    const wrong = own.map(({ name, text }) => [name, text.match(foreign[lang])] as const)
    expect(wrong.filter(([, found]) => found !== null)).toEqual([])
  }
})
