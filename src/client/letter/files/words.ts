import type { FilesWords } from '#core/words/public/en/files.ts'
import type { Lang } from '#core/words/lang.ts'
import type { ByTone } from '#core/words/public/tone.ts'
import { byTone } from '../page/by-tone.ts'
import { pageLang } from '../page/lang.ts'

/** These words come with the script and not with the page: most letters have no files. */
const catalogues: Readonly<
  Record<Lang, () => Promise<{ readonly files: (t: ByTone) => FilesWords }>>
> = {
  kk: () => import('#core/words/public/kk/files.ts'),
  ky: () => import('#core/words/public/ky/files.ts'),
  ru: () => import('#core/words/public/ru/files.ts'),
  en: () => import('#core/words/public/en/files.ts'),
}

/** What the page says about files, in its language and tone. */
export async function filesWords(): Promise<FilesWords> {
  const { files } = await catalogues[pageLang()]()
  return files(byTone)
}

/** `bytes` as a person says it: `840 kB`, `1.2 MB`, with the comma of the language. */
export function sizeInWords(words: FilesWords, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  if (kilobytes < 1000) return words.kilobytes(String(kilobytes))
  const megabytes = (bytes / 1024 / 1024).toFixed(1)
  return words.megabytes(pageLang() === 'en' ? megabytes : megabytes.replace('.', ','))
}
