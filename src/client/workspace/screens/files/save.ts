import type { OpenedFile } from '../../session/api.ts'

/** How long a browser may take to read what it saves, in milliseconds. */
const readingTime = 60_000

/**
 * Gives a file to the browser to be saved. It has no type, whatever it is: a page or a picture with a
 * script in it is then bytes for the disk and never a document of this origin.
 */
export function saveFile({ name, bytes }: Pick<OpenedFile, 'name' | 'bytes'>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), readingTime)
}
