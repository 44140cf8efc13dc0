import * as v from 'valibot'
import type { Paper } from '#core/documents/paper.ts'
import { Lang } from '#core/words/lang.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'

/**
 * The paper as it is shown, printed and saved before it is issued: above its words stands that it is a
 * draft, so that nobody signs a sheet that the journal does not know.
 *
 * @param screen - in which that is said when the paper is in a language that Senim has no words for.
 */
export function draftPaper(paper: Paper, screen: Lang): Paper {
  const { draft } = workspaceWords[v.is(Lang, paper.language) ? paper.language : screen].papers
  return {
    ...paper,
    blocks: [{ kind: 'text', text: draft, align: 'right', size: 'small' }, ...paper.blocks],
  }
}
