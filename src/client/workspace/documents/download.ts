import { paperFileName } from '#core/documents/file-name.ts'
import type { Paper } from '#core/documents/paper.ts'
import { saveFile } from '../screens/files/save.ts'

/** Saves `paper` as DOCX. What writes it is fetched by the first who asks. */
export async function saveDocx(paper: Paper): Promise<void> {
  const { toDocx } = await import('./to-docx.ts')
  saveFile({ name: paperFileName(paper, 'docx'), bytes: await toDocx(paper) })
}

/** Saves the tables of `paper` as XLSX. */
export async function saveXlsx(paper: Paper): Promise<void> {
  const { toXlsx } = await import('./to-xlsx.ts')
  saveFile({ name: paperFileName(paper, 'xlsx'), bytes: await toXlsx(paper) })
}

/** Whether there is anything in `paper` for a spreadsheet. */
export const hasTable = ({ blocks }: Paper): boolean => blocks.some(({ kind }) => kind === 'table')
