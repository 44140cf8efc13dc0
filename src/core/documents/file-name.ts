import { cleanFileName } from '../appeals/file-name.ts'
import type { Paper } from './paper.ts'

/** What a folder of Windows, of a telephone or of an archive does not take in a name. */
const forbidden = /[\\/:*?"<>|«»]/gu
/** Characters: leaves room for the folder in the 260 of Windows. */
const maxStem = 80

/** What the file of `paper` is called: «Хаттама № 4.docx», safe in every folder. */
export function paperFileName({ name }: Paper, ending: 'docx' | 'xlsx'): string {
  const stem = cleanFileName(name.replaceAll(forbidden, ' '))
    .slice(0, maxStem)
    .replace(/[\s.]+$/u, '')
  return `${stem === '' ? 'senim' : stem}.${ending}`
}
