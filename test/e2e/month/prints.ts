import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page as Tab } from 'playwright-core'
import type { Paper, PaperKind } from '#core/documents/paper.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { onePage } from '../../rig/one-page.ts'
import { hasOffice, pagesOf, textOf } from '../../rig/office-suite.ts'
import { pdfOf } from '../print.ts'
import { press, turnTo } from './desk.ts'

/** What the printer gets of the paper that a screen shows. */
export interface Print {
  /** All of its words, in their order. */
  readonly words: string
  /** Of its tables, from left to right. */
  readonly headings: readonly string[]
  /** Cells of its tables, row by row. */
  readonly rows: readonly (readonly string[])[]
  /** Pages of the PDF; null where nothing on this machine counts them. */
  readonly pages: number | null
  /** Words of the PDF, line by line; null likewise. */
  readonly pdf: string | null
}

/** Prints the paper that `tab` shows, into `folder`. */
export async function printed(tab: Tab, folder: string, name: string): Promise<Print> {
  const paper = tab.locator('.printed-apart article.paper')
  await paper.waitFor({ state: 'attached' })
  const read = await paper.evaluate((article) => {
    const said = (part: Element) => {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      const words: string[] = []
      while (texts.nextNode()) words.push(texts.currentNode.textContent ?? '')
      return words.join(' ').replaceAll(/\s+/g, ' ').trim()
    }
    return {
      words: said(article),
      headings: [...article.querySelectorAll('th')].map(said),
      rows: [...article.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map(said),
      ),
    }
  })
  const file = join(folder, `${name}.pdf`)
  await writeFile(file, await pdfOf(tab))
  return {
    ...read,
    pages: hasOffice ? await pagesOf(file) : null,
    pdf: hasOffice ? await textOf(file) : null,
  }
}

/** Opens the registration journal on its way to the printer: the pages that were added. */
export async function journalPages(
  tab: Tab,
  lang: 'kk' | 'ky',
  kind: 'added' | 'cover' | 'closing' = 'added',
): Promise<void> {
  const { journal } = workspaceWords[lang]
  await turnTo(tab, 'journal')
  await press(tab, journal.print)
  if (kind === 'added') return
  await tab.locator('.option').filter({ hasText: journal.printing[kind] }).click()
  await tab.locator('.printed-apart article.paper th').first().waitFor({ state: 'detached' })
}

/**
 * Opens an issued paper from the register, by words of its row. A pointer would wait for a frame, and
 * after printing Chromium now and then draws none for a while.
 */
export async function openPaper(tab: Tab, row: string | RegExp): Promise<void> {
  await turnTo(tab, 'papers')
  await tab.getByRole('button', { name: row }).first().dispatchEvent('click')
}

/** Opens the regulation in force as it hangs on the wall. */
export async function regulationAsPaper(tab: Tab, lang: 'kk' | 'ky'): Promise<void> {
  await turnTo(tab, 'regulation')
  await tab.getByText(editorWords[lang].asPaper, { exact: true }).click()
}

/** Prints each of `papers` from the register; gives the names of those that are not one sheet. */
export async function notOnePage(
  tab: Tab,
  folder: string,
  papers: readonly Paper[],
): Promise<readonly string[]> {
  const tooLong: string[] = []
  // These fill their sheets, and the mark of what is issued stands on one of its own.
  const full = new Set<PaperKind>(['letter-form', 'poster'])
  for (const { kind, name } of papers.filter(
    (paper) => onePage.has(paper.kind) && !full.has(paper.kind),
  )) {
    await openPaper(tab, name)
    const { pages } = await printed(tab, folder, kind)
    if ((pages ?? 1) !== 1) tooLong.push(`${kind}: ${pages}`)
  }
  return tooLong
}
