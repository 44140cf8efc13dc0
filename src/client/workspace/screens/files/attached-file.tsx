import { claimedKind } from '#core/appeals/file-kind.ts'
import { shownFileName } from '#core/appeals/file-name.ts'
import type { FileView } from '#core/contract/files.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useDesk } from '../../desk.ts'
import { FileViewer } from './file-viewer.tsx'
import { kindIcons } from './kind-icons.ts'
import { sizeInWords } from './size.ts'
import { useFetchedFile, type FileAddress } from './use-fetched-file.ts'

interface AttachedFileProps {
  readonly at: FileAddress
  readonly file: FileView
}

/** One file: what it is called, what it is, how large; pressed, it is fetched and opened. */
export function AttachedFile({ at, file }: AttachedFileProps) {
  const { t, lang } = useDesk()
  const { fetched, open, forget } = useFetchedFile(at, file.size)
  const kind = claimedKind(file.type)
  const size = (bytes: number) => sizeInWords(t, lang, bytes)
  const name = shownFileName(file.name)
  return (
    <li class="file">
      <button type="button" class="file-open" onClick={open}>
        <Icon name={kindIcons[kind]} />
        <span>
          <bdi class="file-name">{name}</bdi>
          <small>
            {t.files.kinds[kind]} · {size(file.size)}
          </small>
        </span>
      </button>
      {fetched.stage === 'fetching' && (
        <div class="file-progress no-print">
          <progress max={fetched.all} value={fetched.done} aria-label={name} />
          <small>{t.files.fetching(size(fetched.done), size(fetched.all))}</small>
          <Button kind="quiet" onClick={forget}>
            {t.files.stop}
          </Button>
        </div>
      )}
      <p class="wrong" role="alert">
        {fetched.stage === 'failed' && t.refusals[fetched.trouble]}
      </p>
      {fetched.stage === 'opened' && <FileViewer file={fetched.file} onClose={forget} />}
    </li>
  )
}
