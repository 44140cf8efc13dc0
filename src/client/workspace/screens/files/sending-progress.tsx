import { useDesk } from '../../desk.ts'
import type { Outgoing } from '../../outbox.ts'
import { UploadProgress } from './upload-progress.tsx'

/** How much of the files of an answer the server has, or that it goes on from there. */
export function SendingProgress({ outgoing }: { readonly outgoing: Outgoing }) {
  const { t } = useDesk()
  const { stage, files } = outgoing
  if (files.length === 0) return null
  if (stage.kind === 'refused' && stage.trouble !== 'file-changed')
    return <p class="hint">{t.files.goesOn}</p>
  if (stage.kind !== 'sending' || stage.progress === undefined) return null
  return <UploadProgress label={t.files.choose.list} {...stage.progress} />
}
