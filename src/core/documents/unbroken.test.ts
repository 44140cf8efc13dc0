import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from './paper.ts'
import { unbroken } from './unbroken.ts'

const paperOf = (...blocks: Paper['blocks']): Paper => ({
  v: 1,
  kind: 'minutes',
  language: 'kk',
  name: 'Хаттама № 4',
  orientation: 'portrait',
  blocks,
})

/** `text` as it is laid out, `·` where no line may end. */
function laidOut(text: string): string {
  const [block] = unbroken(paperOf({ kind: 'text', text })).blocks
  return block?.kind === 'text' ? block.text.replaceAll('\u00A0', '·') : ''
}

test.each([
  ['АКТ № 12', 'АКТ №·12'],
  ['2026 жылғы 20 қарашада 12 сағат 05 минутта', '2026·жылғы 20·қарашада 12·сағат 05·минутта'],
  ['20 ноября 2026 г. в 12 час. 05 мин.', '20·ноября 2026·г. в 12·час.·05·мин.'],
  ['Каттар: 3 (үч), шейшемби күнү, саат 12:00', 'Каттар: 3·(үч), шейшемби күнү, саат·12:00'],
  ['жауапты: педагог-психолог Д. Ахметова', 'жауапты: педагог-психолог Д.·Ахметова'],
  ['А. Б. Қайратов, тел. 2-14-16', 'А.·Б.·Қайратов, тел.·2-14-16'],
  ['«жақтап» — 3, «қарсы» — 0', '«жақтап»·— 3, «қарсы»·— 0'],
])('%s ends no line inside of what belongs together', (text, expected) => {
  expect(laidOut(text)).toBe(expected)
})

test('a sentence keeps its ends of lines', () => {
  const text = 'Хатың бізге жетті. Жазғаныңды оқып шықтық. 2026'
  expect(laidOut(text)).toBe(text)
})

test('the cells of a journal and the mark of a paper stay as they are', () => {
  const paper = paperOf(
    { kind: 'table', columns: [{ heading: 'Акт № 1', width: 1 }], rows: [['№ 7, 12 сағат']] },
    { kind: 'code', code: 'a b', lines: ['№ 7, 12 сағат'] },
  )
  expect(unbroken(paper)).toEqual(paper)
})

test('nothing but spaces is changed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('а', 'Б', '1', '№', '.', ':', '—', '(', ' ') }),
      (text) => {
        expect(laidOut(text).replaceAll('·', ' ')).toBe(text)
      },
    ),
  )
})
