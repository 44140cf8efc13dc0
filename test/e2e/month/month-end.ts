import { expect } from 'vitest'
import { papersOf } from '#core/documents/papers-of.ts'
import type { PaperSchool } from '../../golden/paper-schools.ts'
import { regulationOf, type LivingSchool } from './living-school.ts'
import { everyPaper } from './paperwork.ts'
import { notOnePage } from './prints.ts'

/**
 * Every paper that the regulation asks for was issued, in its language, and is one page where an office
 * expects one; the journals were printed and are never issued.
 */
export async function expectEveryPaper(
  school: LivingSchool,
  name: string,
  people: PaperSchool['people'],
): Promise<void> {
  const workspace = await school.as(name)
  const regulation = regulationOf(workspace)
  const papers = await everyPaper(workspace, people)
  const wanted = papersOf(regulation).filter((kind) => !kind.endsWith('journal'))
  expect(papers.map(({ kind }) => kind)).toEqual(wanted)
  for (const { language } of papers) expect(language).toBe(regulation.language)
  const tab = await school.tabOf(name)
  expect(await notOnePage(tab, school.server.folder, papers)).toEqual([])
}

/** No word with `secret` in it left a browser in the clear, and no page complained. */
export function expectSilence({ seen }: LivingSchool, secret: string): void {
  expect(seen.requests.size).toBeGreaterThan(30)
  expect(Buffer.concat([...seen.requests.values()]).toString()).not.toContain(secret)
  // The clock of a month jumps while a tab may be saying which log it has seen.
  expect(seen.complaints.filter((line) => !aLateCosignature.test(line))).toEqual([])
}

const aLateCosignature = /api\/cosignatures refused: .*clock-is-wrong/
