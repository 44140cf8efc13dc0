import { useState } from 'preact/hooks'
import { papersOf } from '#core/documents/papers-of.ts'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import { Posters } from '../poster/posters.tsx'
import { BlankLetters } from './blank-letters.tsx'
import { Contacts } from './contacts.tsx'

const parts = ['poster', 'contacts', 'forms'] as const
type Part = (typeof parts)[number]

/** What hangs and lies beside the box: a school without a paper box needs the poster alone. */
export function Wall() {
  const { state, t } = useDesk()
  const words = t.wall
  const [part, setPart] = useState<Part>('poster')
  const papers = papersOf(regulationOf(state))
  const needed = parts.filter(
    (one) =>
      one === 'poster' || papers.includes(one === 'contacts' ? 'contact-list' : 'letter-form'),
  )
  return (
    <>
      {needed.length > 1 && (
        <div class="views wall-parts no-print" role="group" aria-label={words.label}>
          {needed.map((one) => (
            <button
              key={one}
              type="button"
              class="btn"
              aria-pressed={part === one}
              onClick={() => setPart(one)}
            >
              {words.parts[one]}
            </button>
          ))}
        </div>
      )}
      {part === 'poster' && <Posters />}
      {part === 'contacts' && <Contacts />}
      {part === 'forms' && <BlankLetters />}
    </>
  )
}
