import * as v from 'valibot'
import { Lang } from '#core/words/lang.ts'
import type { WorkspaceState } from '../session/api.ts'

/**
 * The address of the page on which an author reads the answer, as people type it: without a scheme,
 * and in the language of the paper where the site has it.
 */
export function returnPage(
  { publicUrl, board }: Pick<WorkspaceState, 'publicUrl' | 'board'>,
  language: string,
): string {
  const lang = v.is(Lang, language) ? language : (board?.school.lang ?? 'kk')
  return `${publicUrl.replace(/^https?:\/\//u, '')}/${lang}/answer`
}
