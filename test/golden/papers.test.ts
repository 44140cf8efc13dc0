import { readdirSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Paper } from '#core/documents/paper.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { papersOf } from '#core/documents/papers-of.ts'
import { paperExamples } from './paper-examples.ts'
import { paperSchools, type PaperSchool } from './paper-schools.ts'

/*
 * Every paper of every preset in every language of its country, as a person reads it. A change of
 * wording is a change of these files, and is read word by word.
 */
const papers = paperSchools.flatMap((school) =>
  papersOf(school.regulation).flatMap((kind) => {
    const example = paperExamples[kind]
    return example === undefined
      ? []
      : school.languages.map((language) => ({
          name: `${school.id}/${kind}.${language}.txt`,
          paper: example(school, language),
        }))
  }),
)

const folder = new URL('papers/', import.meta.url)

describe('a paper in words', () => {
  test.each(papers)('$name', async ({ name, paper }) => {
    await expect(`${paperText(paper)}\n`).toMatchFileSnapshot(new URL(name, folder).pathname)
  })

  test('is a paper that can be kept', () => {
    for (const { paper } of papers) v.assert(Paper, paper)
    expect(papers.length).toBeGreaterThan(100)
  })

  test('leaves no place of a template open', () => {
    for (const { name, paper } of papers)
      expect(words(paper), name).not.toMatch(/\{\{|undefined|null/)
  })

  test('has no letter of another script: no ә or і in Kyrgyz, no ү in Russian', () => {
    const foreign = { ky: /[әғқіұһ]/iu, ru: /[әғқңөұүһі]/iu }
    let looked = 0
    for (const { name, paper } of papers) {
      if (paper.language !== 'ky' && paper.language !== 'ru') continue
      looked += 1
      expect(invented(paperText(paper)), name).not.toMatch(foreign[paper.language])
    }
    expect(looked).toBeGreaterThan(50)
  })

  test('has no file of a paper that nobody makes any more', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const known = new Set(papers.map(({ name }) => name))
    expect(files.filter((file) => file.endsWith('.txt') && !known.has(file))).toEqual([])
  })
})

/** Without the foot, whose places only the printer fills. */
const words = (paper: Paper): string => paperText(paper).replace(paper.pages?.text ?? '', '')

/** Names of people and places are the same in every language. */
function invented(text: string): string {
  const names = paperSchools.flatMap(({ people, head, town }: PaperSchool) =>
    [...people, head].flatMap(({ name }) => name ?? []).concat(town, 'А. Қайратов'),
  )
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text)
}
