import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { telltales, type Hidden } from './telltale.ts'

const hidden: Hidden = {
  names: ['Нұрланова Айгерім', 'Ая'],
  classes: ['7Б', '10А'],
  letter: 'Бізді асханада күн сайын кезектен шығарып тастайды. Марат деген бала ақша сұрайды.',
}
const found = (text: string) => telltales(text, hidden).map((one) => [one.kind, one.found])

describe('an answer for the stand [S3-16]', () => {
  test('that says nothing of anybody is let through', () => {
    expect(
      telltales('Хатыңды оқыдық. Асхана кезегін 20.11.2026 бастап мұғалімдер қадағалайды.', hidden),
    ).toEqual([])
  })

  test('is warned of a name with any ending and in any spelling', () => {
    expect(found('Айгерімге, НУРЛАНОВАНЫҢ қызына')).toEqual([
      ['name', 'Айгерімге'],
      ['name', 'НУРЛАНОВАНЫҢ'],
    ])
    expect(found('Аяз келді, Ая келмеді')).toEqual([['name', 'Ая']])
  })

  test('is warned of a class', () => {
    expect(found('10а мен 7 «Б» және 8 сыныпта, 9-классе, 5-В')).toEqual([
      ['class', '10а'],
      ['class', '7 «Б»'],
      ['class', '8 сыныпта'],
      ['class', '9-классе'],
      ['class', '5-В'],
    ])
  })

  test('is warned of the words of the letter itself', () => {
    expect(found('Сен «күн сайын кезектен шығарып тастайды» деп жаздың')).toEqual([
      ['phrase', 'күн сайын кезектен шығарып тастайды'],
    ])
    expect(found('күн сайын кезектен')).toEqual([])
  })

  test('is warned of a telephone and of a code', () => {
    expect(found('8 (700) 123-45-67')).toEqual([['digits', '8 (700) 123-45-67']])
    expect(found('1234 5678 9012 3456 7890')).toEqual([['digits', '1234 5678 9012 3456 7890']])
  })

  test('never misses a name that stands there as it is', () => {
    const name = fc.constantFrom('Айгерім', 'Нұрланова')
    const text = fc.array(fc.constantFrom('жауап', 'мектеп', '2026', '—'))
    fc.assert(
      fc.property(text, name, text, (before, told, after) =>
        telltales([...before, told, ...after].join(' '), hidden).some((one) => one.found === told),
      ),
    )
  })
})
