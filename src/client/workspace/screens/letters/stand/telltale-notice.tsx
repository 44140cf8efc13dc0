import { telltales } from '#core/announcements/telltale.ts'
import { Notice } from '../../../parts/notice.tsx'
import { useDesk } from '../../../desk.ts'
import type { Letter } from '../../../session/api.ts'
import { classesOf } from '../../announcements/told.ts'
import { hiddenOf } from './hidden.ts'

interface TelltaleNoticeProps {
  readonly letter: Letter
  /** All that was typed for the stand. */
  readonly text: string
}

/** What in the words for the stand could tell who wrote the letter. It warns; people decide. */
export function TelltaleNotice({ letter, text }: TelltaleNoticeProps) {
  const { state, t, lang } = useDesk()
  const words = t.stand.telltales
  const found = telltales(text, hiddenOf(letter, classesOf(state, lang)))
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice kind="due">
          <strong>{words.title}</strong>
          <ul class="telltales">
            {found.map((one) => (
              <li key={`${one.kind} ${one.found}`}>{words[one.kind](one.found)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
