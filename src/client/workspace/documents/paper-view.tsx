import type { Block, Paper } from '#core/documents/paper.ts'
import { footParts } from '#core/documents/foot.ts'
import { unbroken } from '#core/documents/unbroken.ts'
import { PaperBlock } from './paper-block.tsx'

interface PaperViewProps {
  readonly paper: Paper
  /** On paper the printer numbers the pages; on the screen only those that the paper itself cuts. */
  readonly isPrinted?: boolean
}

/** A paper as it comes out of the printer: white A4, whatever the screen is. */
export function PaperView({ paper, isPrinted = false }: PaperViewProps) {
  const pages = pagesOf(unbroken(paper))
  const { pages: foot } = paper
  return (
    <article class={`paper ${paper.orientation}`} lang={paper.language}>
      {pages.map((blocks, index) => (
        <section key={index} class="paper-page">
          {blocks.map((block, place) => (
            <PaperBlock
              key={place}
              block={block}
              name={`${paper.name} · ${index + 1}.${place + 1}`}
            />
          ))}
          {foot !== undefined && !isPrinted && pages.length > 1 && (
            <p class="paper-foot">{footOf(foot.text, foot.from + index, pages.length)}</p>
          )}
        </section>
      ))}
    </article>
  )
}

/** The blocks of each page that `paper` begins by itself. */
function pagesOf({ blocks }: Paper): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') pages.push([])
    else pages.at(-1)?.push(block)
  }
  return pages
}

const footOf = (text: string, page: number, pages: number): string =>
  footParts(text)
    .map((part) => ('words' in part ? part.words : part.number === 'page' ? page : pages))
    .join('')
