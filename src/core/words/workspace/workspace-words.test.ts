import { expect, test } from 'vitest'
import { langs, type Lang } from '../lang.ts'
import { workspaceWords } from './catalogue.ts'

/** Every sentence of `words` with its path; what takes arguments is called with numbers. */
function sentences(words: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, String(words(2, 3, 4, 5))]]
  if (typeof words !== 'object' || words === null) throw new TypeError('not words')
  return Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}.${key}`))
}

const all = (lang: Lang) => sentences(workspaceWords[lang])
const texts = (lang: Lang) => all(lang).map(([, text]) => text)

test('every language says the same things', () => {
  const paths = all('en').map(([path]) => path)
  expect(paths.length).toBeGreaterThan(300)
  for (const lang of langs) expect(all(lang).map(([path]) => path)).toEqual(paths)
})

test('no sentence is empty, and none has a space at its end or two in a row', () => {
  for (const lang of langs)
    for (const text of texts(lang)) expect(text).toMatch(/^\S(?:(?! {2})[\s\S])*\S$|^\S$/)
})

test('Kazakh, Kyrgyz and Russian are written in their own letters', () => {
  const names = new Set(['Senim', 'AGPL', 'JavaScript', 'PDF', 'DOCX', 'XLSX', 'COVID'])
  for (const lang of ['kk', 'ky', 'ru'] as const) {
    const foreign = texts(lang).flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? [])
    expect(foreign.filter((word) => !names.has(word))).toEqual([])
  }
})

const textsWith = (lang: Lang, wrong: RegExp): readonly string[] =>
  texts(lang).filter((text) => wrong.test(text))

test('Kazakh letters do not stray into Kyrgyz or Russian, nor Kyrgyz ones into Russian', () => {
  expect(textsWith('ky', /[әғқұһі]/i)).toEqual([])
  expect(textsWith('ru', /[әғқңөұүһі]/i)).toEqual([])
  expect(textsWith('kk', /[әғқңөұүһі]/i)).not.toEqual([])
})

test('the numbers and names that a sentence is given all stand in it', () => {
  const given = (lang: Lang) =>
    new Map(all(lang).map(([path, text]) => [path, (text.match(/\d/g) ?? []).sort().join('')]))
  const english = given('en')
  for (const lang of langs) {
    const differs = [...given(lang)].filter(([path, digits]) => digits !== english.get(path))
    expect(differs).toEqual([])
  }
})

test('Kazakh and Kyrgyz, which are built alike, say a sentence for a sentence', () => {
  const sentencesIn = (text: string) => text.match(/[.!?](?=\s|$)/g)?.length ?? 0
  const kyrgyz = new Map(all('ky'))
  const differs = all('kk').filter(
    ([path, text]) => sentencesIn(text) !== sentencesIn(kyrgyz.get(path) ?? ''),
  )
  expect(differs).toEqual([])
})

test('an appeal is never called a call, nor a letter a report', () => {
  // Where telephone calls are entered, and of the telephone itself, a call is a call.
  const ofCalls = ['.entering.', '.box.calls.']
  const others = all('ky').filter(([path]) => !ofCalls.some((part) => path.startsWith(part)))
  expect(others.filter(([, text]) => /чалуу/i.test(text))).toEqual([])
  // «Есепке алу» is the keeping of a book.
  expect(textsWith('kk', /(?<!\p{L})есеп(?!ке алу)/iu)).toEqual([])
})
