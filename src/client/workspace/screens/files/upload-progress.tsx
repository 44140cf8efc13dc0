import { useDesk } from '../../desk.ts'
import { sizeInWords } from './size.ts'

interface UploadProgressProps {
  /** What is sent, for whoever cannot see the bar. */
  readonly label: string
  /** Bytes that the server has, and all of them. */
  readonly done: number
  readonly all: number
}

/** How much of some files the server has. */
export function UploadProgress({ label, done, all }: UploadProgressProps) {
  const { t, lang } = useDesk()
  return (
    <>
      <progress max={all} value={done} aria-label={label} />
      <p class="hint">{t.files.sending(sizeInWords(t, lang, done), sizeInWords(t, lang, all))}</p>
    </>
  )
}
