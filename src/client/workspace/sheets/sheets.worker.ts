import { drawBlankSheet } from '#crypto/encrypt/blank-sheet.ts'
import { argon2Plain } from '#crypto/encrypt/argon2-plain.ts'
import { argon2Wasm } from '#crypto/encrypt/argon2-wasm.ts'
import type { SheetDrawn, SheetsWanted } from './draw-sheets.ts'

const argon2id = typeof WebAssembly === 'object' ? argon2Wasm : argon2Plain

self.addEventListener('message', ({ data }: MessageEvent<SheetsWanted>) => void draw(data))

/** One after the other: each needs 64 MiB. */
async function draw({ genesis, count }: SheetsWanted): Promise<void> {
  try {
    for (let n = 0; n < count; n++) say({ sheet: await drawBlankSheet(genesis, argon2id) })
  } catch (error) {
    say({ failed: error instanceof Error ? error.name : typeof error })
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
const say = (drawn: SheetDrawn): void => self.postMessage(drawn)
