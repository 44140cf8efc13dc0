import type { Hash } from '#core/ids.ts'
import type { BlankSheet } from '#crypto/encrypt/blank-sheet.ts'
import { startWorker } from '../start-worker.ts'

/** What the worker is asked once. */
export interface SheetsWanted {
  readonly genesis: Hash
  readonly count: number
}

/** What it says: once for each sheet, or that it cannot. */
export type SheetDrawn = { readonly sheet: BlankSheet } | { readonly failed: string }

/**
 * Draws `count` blank sheets in a worker of its own, which ends with the last: the digits are then
 * known to whoever called this and to nobody else.
 *
 * @param onSheet - called with all sheets so far, after each.
 * @param signal - ends it early, with the sheets that were drawn.
 */
export function drawSheets(
  { genesis, count }: SheetsWanted,
  onSheet: (sheets: readonly BlankSheet[]) => void,
  signal: AbortSignal,
): Promise<readonly BlankSheet[]> {
  return new Promise((resolve, reject) => {
    const worker = startWorker('sheets')
    const sheets: BlankSheet[] = []
    const fail = (why: string) => {
      worker.terminate()
      reject(new Error(`sheets cannot be drawn: ${why}`))
    }
    const end = () => {
      worker.terminate()
      resolve(sheets)
    }
    signal.addEventListener('abort', end)
    worker.addEventListener('error', () => fail('no worker'))
    worker.addEventListener('message', ({ data }: MessageEvent<SheetDrawn>) => {
      if ('failed' in data) return fail(data.failed)
      sheets.push(data.sheet)
      onSheet([...sheets])
      return sheets.length < count ? undefined : end()
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage({ genesis, count } satisfies SheetsWanted)
  })
}
