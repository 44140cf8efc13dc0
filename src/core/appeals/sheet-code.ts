import { concat, fromBase64url, toBase64url, type Bytes } from '../bytes.ts'

/** The public half of a receipt, printed on a paper letter: never the digits of its author's code. */
export interface SheetCode {
  /** By which the letter is found again. */
  readonly lookup: Bytes
  /** Labelled hash of the secret that proves the code. */
  readonly authHash: Bytes
  /** The author's key for answers. */
  readonly answers: Bytes
  /** The key of the return box. */
  readonly box: Bytes
}

const mark = 'SENIM1.'
const partBytes = 32

/**
 * The text of the QR on a sheet. Whoever holds the sheet can answer its author, and cannot write in
 * the author's name.
 *
 * @throws RangeError when a part has not 32 bytes.
 * @see docs/formats/sheet-code.md
 */
export function sheetCodeText({ lookup, authHash, answers, box }: SheetCode): string {
  const parts = [lookup, authHash, answers, box]
  if (parts.some(({ length }) => length !== partBytes)) {
    throw new RangeError('a part of a sheet code has 32 bytes')
  }
  return mark + toBase64url(concat(...parts))
}

/** What the scanned `text` says, or null when it is not the code of a sheet. */
export function readSheetCode(text: string): SheetCode | null {
  const bytes = text.startsWith(mark) ? bytesIn(text.slice(mark.length)) : null
  if (bytes?.length !== 4 * partBytes) return null
  const part = (n: number): Bytes => bytes.slice(n * partBytes, (n + 1) * partBytes)
  return { lookup: part(0), authHash: part(1), answers: part(2), box: part(3) }
}

function bytesIn(text: string): Bytes | null {
  try {
    return fromBase64url(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
