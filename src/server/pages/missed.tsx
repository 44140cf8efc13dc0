import { nearTime } from '#core/words/dates.ts'
import { unbroken } from '#core/words/unbroken.ts'
import type { View } from './view.ts'

/** An opening of the box that was planned and did not take place, or nothing. */
export function Missed({ view: { lang, words, box } }: { readonly view: View }) {
  const opening = box?.opening ?? null
  if (opening === null || opening.missed === null) return null
  const { missed, next } = opening
  return (
    <p class="due missed">
      {unbroken(words.answer.missed(nearTime(lang, missed), nearTime(lang, next)))}
    </p>
  )
}
