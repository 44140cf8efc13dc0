import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { SchoolClass } from './announcement.ts'
import { classesIn } from './classes-in.ts'

describe('classes as somebody types them', () => {
  test('one or several a line, with commas or without', () => {
    expect(classesIn('1А, 1Б\n2А 2Б; 11 В\n\nКүншуақ тобы')).toEqual([
      '1А',
      '1Б',
      '2А',
      '2Б',
      '11 В',
      'Күншуақ тобы',
    ])
  })

  test('a range stands for all of its years', () => {
    expect(classesIn('1 – 3 А Б')).toEqual(['1А', '1Б', '2А', '2Б', '3А', '3Б'])
    expect(classesIn('9-11')).toEqual(['9', '10', '11'])
    expect(classesIn('11-9 А')).toEqual([])
    expect(classesIn('1-99')).toHaveLength(12)
  })

  test('a class that stands there twice is one', () => {
    expect(classesIn('5А, 5А\n5–5 А')).toEqual(['5А'])
  })

  test('what is shown can be typed again', () => {
    const name = fc
      .stringMatching(/^(?:1[0-2]|[1-9])[А-Г]$/u)
      .map((text) => v.parse(SchoolClass, text))
    fc.assert(
      fc.property(fc.uniqueArray(name), (classes) => {
        expect(classesIn(classes.join(', '))).toEqual(classes)
      }),
    )
  })

  test('nothing that is typed is too much', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (typed) => Array.isArray(classesIn(typed))),
    )
  })
})
