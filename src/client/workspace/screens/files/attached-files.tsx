import type { FileView } from '#core/contract/files.ts'
import type { ThreadId } from '#core/ids.ts'
import { useDesk } from '../../desk.ts'
import { AttachedFile } from './attached-file.tsx'

interface AttachedFilesProps {
  /** Null for a record of the commission. */
  readonly thread: ThreadId | null
  /** Of the message or version that carries them. */
  readonly index: number
  readonly files: readonly FileView[] | undefined
}

/** What came with one message or record, below its text. */
export function AttachedFiles({ thread, index, files = [] }: AttachedFilesProps) {
  const { t, lang } = useDesk()
  if (files.length === 0) return null
  return (
    <ul class="files" lang={lang} aria-label={t.files.label}>
      {files.map((file, place) => (
        <AttachedFile key={`${place} ${file.name}`} at={{ thread, index, place }} file={file} />
      ))}
    </ul>
  )
}
