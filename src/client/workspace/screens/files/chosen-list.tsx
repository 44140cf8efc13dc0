import { useDesk } from '../../desk.ts'
import type { ChosenForAnswer } from '../../use-chosen-files.ts'
import { ChosenRow } from './chosen-row.tsx'

/** What goes with an answer that is looked at or on its way. */
export function ChosenList({ files }: { readonly files: readonly ChosenForAnswer[] }) {
  const { t } = useDesk()
  if (files.length === 0) return null
  return (
    <ul class="files" aria-label={t.files.choose.list}>
      {files.map((file, place) => (
        <ChosenRow key={`${place} ${file.name}`} file={file} />
      ))}
    </ul>
  )
}
