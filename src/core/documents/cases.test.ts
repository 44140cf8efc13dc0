import { describe, expect, test } from 'vitest'
import { casesOf, type Cases } from './cases.ts'

const box: Cases = {
  nominative: 'жәшігі',
  genitive: 'жәшігінің',
  accusative: 'жәшігін',
  dative: 'жәшігіне',
  ablative: 'жәшігінен',
}
const row = ({ accusative, dative, ablative }: Cases) => [accusative, dative, ablative]

describe('the name of a box', () => {
  test('takes Kazakh endings in harmony', () => {
    expect(row(casesOf('kk', '«Сенім жәшігі»', '«Сенім жәшігінің»', box))).toEqual([
      '«Сенім жәшігін»',
      '«Сенім жәшігіне»',
      '«Сенім жәшігінен»',
    ])
    expect(row(casesOf('kk', '«Сенім телефоны»', '«Сенім телефонының»', box))).toEqual([
      '«Сенім телефонын»',
      '«Сенім телефонына»',
      '«Сенім телефонынан»',
    ])
  })

  test('takes Kyrgyz endings in harmony, rounded ones as well', () => {
    expect(row(casesOf('ky', '«Ишеним почтасы»', '«Ишеним почтасынын»', box))).toEqual([
      '«Ишеним почтасын»',
      '«Ишеним почтасына»',
      '«Ишеним почтасынан»',
    ])
    expect(row(casesOf('ky', '«Ишеним телефону»', '«Ишеним телефонунун»', box))[1]).toBe(
      '«Ишеним телефонуна»',
    )
    expect(row(casesOf('ky', '«Ишеним бөлүмү»', '«Ишеним бөлүмүнүн»', box))[2]).toBe(
      '«Ишеним бөлүмүнөн»',
    )
  })

  test('that is built otherwise takes none: the thing behind it does', () => {
    expect(casesOf('kk', '«Үміт»', '«Үміттің»', box)).toMatchObject({
      nominative: '«Үміт» жәшігі',
      genitive: '«Үміт» жәшігінің',
      dative: '«Үміт» жәшігіне',
    })
  })

  test('has a Russian accusative, word by word', () => {
    const accusative = (nominative: string, genitive: string) =>
      casesOf('ru', nominative, genitive, box).accusative
    expect(accusative('«Ящик доверия»', '«Ящика доверия»')).toBe('«Ящик доверия»')
    expect(accusative('«Почта доверия»', '«Почты доверия»')).toBe('«Почту доверия»')
    expect(accusative('«Горячая линия»', '«Горячей линии»')).toBe('«Горячую линию»')
  })

  test('is left alone in a language that the program does not know', () => {
    expect(casesOf(null, '«Skrzynka zaufania»', '«Skrzynki zaufania»', box)).toMatchObject({
      accusative: '«Skrzynka zaufania»',
      genitive: '«Skrzynki zaufania»',
    })
  })
})
