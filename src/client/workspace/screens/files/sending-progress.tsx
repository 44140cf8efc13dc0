import { useDesk } from '../../desk.ts'
import type { Outgoing } from '../../outbox.ts'
import { sizeInWords } from './size.ts'

/** How much of the files of an answer the server has, or that it goes on from there. */
export function SendingProgress({ outgoing }: { readonly outgoing: Outgoing }) {
  const { t, lang } = useDesk()
  const { stage, files } = outgoing
  if (files.length === 0) return null
  if (stage.kind === 'refused' && stage.trouble !== 'file-changed')
    return <p class="hint">{t.files.goesOn}</p>
  if (stage.kind !== 'sending' || stage.progress === undefined) return null
  const { done, all } = stage.progress
  const says = t.files.sending(sizeInWords(t, lang, done), sizeInWords(t, lang, all))
  return (
    <>
      <progress max={all} value={done} aria-label={t.files.choose.list} />
      <p class="hint">{says}</p>
    </>
  )
}
