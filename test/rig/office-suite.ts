import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { matchesGlob } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const soffice = '/usr/bin/soffice'
const tools = [soffice, '/usr/bin/pdftotext', '/usr/bin/pdfinfo']

/** Whether this machine has LibreOffice and what looks into a PDF; not every machine has. */
export const hasOffice = tools.every(existsSync)

/**
 * Opens files of `folder` in LibreOffice and saves each in another format beside it, with a profile of
 * its own.
 *
 * @param pattern - a name, or several with `*` in it.
 */
export async function convert(folder: string, pattern: string, format: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${folder}/office`
  const files = (await readdir(folder)).filter((file) => matchesGlob(file, pattern))
  await run(
    soffice,
    [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files],
    {
      cwd: folder,
    },
  )
}

/** What somebody reads in a PDF, who sees no difference between one space and another. */
export const textOf = async (pdf: string): Promise<string> =>
  (await run('pdftotext', ['-layout', pdf, '-'])).stdout.replaceAll('\u00A0', ' ')

/** How many pages it has. */
export async function pagesOf(pdf: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [pdf])
  return Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1])
}
