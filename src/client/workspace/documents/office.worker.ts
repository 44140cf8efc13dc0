import type { FileMade, FileWanted } from './make-file.ts'
import { toDocx } from './to-docx.ts'
import { toXlsx } from './to-xlsx.ts'

const writers = { docx: toDocx, xlsx: toXlsx } as const

self.addEventListener('message', ({ data }: MessageEvent<FileWanted>) => void make(data))

async function make({ paper, ending }: FileWanted): Promise<void> {
  try {
    const bytes = await writers[ending](paper)
    say({ bytes }, [bytes.buffer])
  } catch (error) {
    // The name alone: a message may quote the paper.
    say({ failed: error instanceof Error ? error.name : typeof error }, [])
  }
}

const say = (made: FileMade, given: Transferable[]): void =>
  self.postMessage(made, { transfer: given })
