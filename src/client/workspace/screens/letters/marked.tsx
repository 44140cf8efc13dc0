import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { piecesOf } from '#core/search/marks.ts'

/** What is searched for in the letters around here; empty when nothing is. */
export const SearchedFor = createContext('')

/** A text with the words that the search found marked in it. */
export function Marked({ text }: { readonly text: string }) {
  const query = useContext(SearchedFor)
  if (query === '') return <>{text}</>
  return (
    <>
      {piecesOf(text, query).map((piece, n) =>
        piece.isHit ? <mark key={n}>{piece.text}</mark> : piece.text,
      )}
    </>
  )
}
