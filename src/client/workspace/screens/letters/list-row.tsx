import { useContext } from 'preact/hooks'
import { dayAndMonth } from '#core/words/dates.ts'
import { excerptOf, piecesOf } from '#core/search/marks.ts'
import { Tag } from '../../parts/tag.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { AuthorLine } from './author-line.tsx'
import { canMute, ChoosingContext } from './muting/choosing.ts'
import { Marked, SearchedFor } from './marked.tsx'
import { headingOf, numberOf } from './number.ts'
import { standingOf } from './standing.ts'
import { standingTag } from './standing-tag.ts'

interface ListRowProps {
  readonly letter: Letter
  readonly isOpen: boolean
}

/** One letter of the list; with the line that the search found when its heading does not show it. */
export function ListRow({ letter, isOpen }: ListRowProps) {
  const { state, t, lang, openLetter } = useDesk()
  const choosing = useContext(ChoosingContext)
  const query = useContext(SearchedFor)
  const { thread } = letter.state
  const tag = standingTag(t, letter, state)
  const heading = headingOf(letter)
  const excerpt = query === '' ? null : foundIn(letter, heading, query)
  return (
    <button
      type="button"
      class="list-row"
      aria-current={isOpen ? 'true' : undefined}
      aria-pressed={choosing?.chosen.has(thread)}
      disabled={choosing !== null && !canMute(letter)}
      onClick={() => (choosing === null ? openLetter(thread) : choosing.toggle(thread))}
    >
      <span class="list-top">
        <span>
          <Marked text={numberOf(t, letter)} />
        </span>
        <Tag kind={tag.kind} title={t.help.standings[standingOf(letter)]}>
          {tag.text}
        </Tag>
      </span>
      <strong>
        <Marked text={heading} />
      </strong>
      {excerpt !== null && (
        <span class="list-found">
          <Marked text={excerpt} />
        </span>
      )}
      <AuthorLine letter={letter} on={dayAndMonth(lang, letter.state.received.on)} />
    </button>
  )
}

function foundIn({ messages }: Letter, heading: string, query: string): string | null {
  if (piecesOf(heading, query).some(({ isHit }) => isHit)) return null
  for (const message of messages) {
    const excerpt = 'text' in message ? excerptOf(message.text, query) : null
    if (excerpt !== null) return excerpt
  }
  return null
}
