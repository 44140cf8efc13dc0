import type { Lang } from '#core/words/lang.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'

/** `bytes` as a person says it: `840 kB`, `1.2 MB`, with the comma of the language. */
export function sizeInWords(t: WorkspaceWords, lang: Lang, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  if (kilobytes < 1000) return t.files.kilobytes(String(kilobytes))
  const megabytes = (bytes / 1024 / 1024).toFixed(1)
  return t.files.megabytes(lang === 'en' ? megabytes : megabytes.replace('.', ','))
}
