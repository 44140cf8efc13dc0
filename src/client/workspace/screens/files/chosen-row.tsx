import { claimedKind } from '#core/appeals/file-kind.ts'
import { shownFileName } from '#core/appeals/file-name.ts'
import { Icon } from '../../parts/icon.tsx'
import { useDesk } from '../../desk.ts'
import type { ChosenForAnswer } from '../../use-chosen-files.ts'
import { kindIcons } from './kind-icons.ts'
import { sizeInWords } from './size.ts'

interface ChosenRowProps {
  readonly file: ChosenForAnswer
  /** Left out where nothing can be changed any more. */
  readonly onRemove?: () => void
}

/** A file that goes with an answer. */
export function ChosenRow({ file, onRemove }: ChosenRowProps) {
  const { t, lang } = useDesk()
  const kind = claimedKind(file.type)
  const name = shownFileName(file.name)
  return (
    <li class="chosen">
      <Icon name={kindIcons[kind]} />
      <span>
        <bdi class="file-name">{name}</bdi>
        <small>
          {t.files.kinds[kind]} · {sizeInWords(t, lang, file.data.size)}
        </small>
      </span>
      {onRemove && (
        <button
          type="button"
          class="btn quiet"
          aria-label={t.files.choose.remove(name)}
          onClick={onRemove}
        >
          <Icon name="cross" />
        </button>
      )}
    </li>
  )
}
