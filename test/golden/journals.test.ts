import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { paperText } from '#core/documents/paper-text.ts'
import { Paper } from '#core/documents/paper.ts'
import { journalExample, openingJournalExample } from './journal-examples.ts'
import { paperSchools } from './paper-schools.ts'

/*
 * The journals of every preset in every language of its country, as a person reads them. A change is
 * a change of these files, and is read word by word.
 */
const journals = paperSchools.flatMap((school) =>
  school.languages.flatMap((language) => {
    const openings = openingJournalExample(school, language)
    return [
      { name: `${school.id}/journal.${language}.txt`, papers: journalExample(school, language) },
      ...(openings.length === 0
        ? []
        : [{ name: `${school.id}/opening-journal.${language}.txt`, papers: openings }]),
    ]
  }),
)

const folder = new URL('journals/', import.meta.url)

describe('a journal on paper', () => {
  test.each(journals)('$name', async ({ name, papers }) => {
    for (const paper of papers) v.assert(Paper, paper)
    const text = papers.map(paperText).join(`\n\n${'='.repeat(60)}\n\n`)
    expect(text).not.toMatch(/\{\{(?!n\}\})|undefined|null/)
    await expect(`${text}\n`).toMatchFileSnapshot(new URL(name, folder).pathname)
  })

  test('is there for every preset', () => {
    expect(journals.length).toBeGreaterThan(10)
  })
})
