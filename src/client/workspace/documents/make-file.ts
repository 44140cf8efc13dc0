import type { Bytes } from '#core/bytes.ts'
import type { Paper } from '#core/documents/paper.ts'
import { startWorker } from '../start-worker.ts'

/** What the worker is asked once. */
export interface FileWanted {
  readonly paper: Paper
  readonly ending: 'docx' | 'xlsx'
}

/** What it says once: the file, or the name of what went wrong. */
export type FileMade = { readonly bytes: Bytes } | { readonly failed: string }

/**
 * Makes a file for an office in a worker of its own, which ends with it: a year of the journal takes
 * seconds, and the page stays alive. Whoever writes these files is fetched by the first who asks.
 *
 * @param signal - gives it up.
 * @returns null when it was given up.
 */
export function makeFile(wanted: FileWanted, signal: AbortSignal): Promise<Bytes | null> {
  return new Promise((resolve, reject) => {
    const worker = startWorker('office')
    const end = (bytes: Bytes | null) => {
      worker.terminate()
      resolve(bytes)
    }
    const fail = (why: string) => {
      worker.terminate()
      reject(new Error(`the file cannot be made: ${why}`))
    }
    signal.addEventListener('abort', () => end(null))
    worker.addEventListener('error', () => fail('no worker'))
    worker.addEventListener('message', ({ data }: MessageEvent<FileMade>) =>
      'failed' in data ? fail(data.failed) : end(data.bytes),
    )
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(wanted)
  })
}
