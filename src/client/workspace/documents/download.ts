import { paperFileName } from '#core/documents/file-name.ts'
import type { Paper } from '#core/documents/paper.ts'
import { saveFile } from '../screens/files/save.ts'
import { makeFile, type FileWanted } from './make-file.ts'

/** Saves `paper` as DOCX, or its tables as XLSX, unless it is given up before. */
export async function savePaper({ paper, ending }: FileWanted, signal: AbortSignal): Promise<void> {
  const bytes = await makeFile({ paper, ending }, signal)
  if (bytes !== null) saveFile({ name: paperFileName(paper, ending), bytes })
}

/** Whether there is anything in `paper` for a spreadsheet. */
export const hasTable = ({ blocks }: Paper): boolean => blocks.some(({ kind }) => kind === 'table')
