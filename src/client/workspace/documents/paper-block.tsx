import type { Block } from '#core/documents/paper.ts'
import { factLabel } from '#core/documents/paper-text.ts'
import { Qr } from '../parts/qr.tsx'
import { PaperTable } from './paper-table.tsx'

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** One part of a paper, as a clerk would lay it out. */
export function PaperBlock({ block, name }: { readonly block: Block; readonly name: string }) {
  switch (block.kind) {
    case 'stamp':
    case 'head':
      return <Lines of={block.lines} class={`paper-${block.kind}`} />
    case 'title':
      return (
        <h2 class="paper-title">
          {block.lines.map((line, index) => (
            <span key={index}>{line} </span>
          ))}
        </h2>
      )
    case 'heading':
      return <h3 class="paper-heading">{block.text}</h3>
    case 'ends':
      return (
        <p class="paper-ends">
          <span>{block.left}</span> <span>{block.right}</span>
        </p>
      )
    case 'text':
      return <p class={`paper-text ${block.align ?? ''} ${block.size ?? ''}`}>{block.text}</p>
    case 'list':
      return (
        <ol class="paper-list" start={block.from ?? 1}>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ol>
      )
    case 'facts':
      return <Facts block={block} />
    case 'table':
      return <PaperTable block={block} name={name} />
    case 'signatures':
      return <Signatures block={block} />
    case 'code':
      return (
        <div class="paper-code">
          <Qr text={block.code} label={block.lines[0] ?? block.code} />
          <Lines of={block.lines} class="" />
        </div>
      )
    case 'lines':
      return (
        <div class="paper-lines" aria-hidden="true">
          {Array.from({ length: block.count }, (_, index) => (
            <i key={index} />
          ))}
        </div>
      )
    case 'cut':
      return <hr class="paper-cut" />
    case 'page-break':
      return null
  }
}

function Lines({ of, class: name }: { readonly of: readonly string[]; readonly class: string }) {
  return (
    <div class={name}>
      {of.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}

const Facts = ({ block }: { readonly block: Of<'facts'> }) => (
  <dl class="paper-facts">
    {block.rows.map(({ label, lines }, index) => (
      <div key={index}>
        <dt>{factLabel(label)}</dt>
        <dd>
          {lines.map((line, place) => (
            <p key={place}>{line}</p>
          ))}
        </dd>
      </div>
    ))}
  </dl>
)

/** «role ____ name», the lines below one another; a vacant place keeps its line. */
const Signatures = ({ block }: { readonly block: Of<'signatures'> }) => (
  <ul class="paper-signatures">
    {block.lines.map(({ role, name }, index) => (
      <li key={index}>
        <span>{role}</span>
        <i aria-hidden="true" />
        <span>{name ?? ''}</span>
      </li>
    ))}
  </ul>
)
