import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A demo that is being made by a program of its own: it decrypts, and this one must not be able to. */
export interface Making {
  /** Resolves when the demo is whole; rejects when the program ended otherwise. */
  readonly done: Promise<void>
  readonly stop: () => void
}

/** What the program is told. */
export interface MakingOrder {
  /** The built program. */
  readonly program: string
  readonly folder: string
  /** Host, and port if any, of the public address. */
  readonly host: string
  /** Gets whole per cent. */
  readonly onProgress: (percent: number) => void
}

/** Starts the program that makes a demo. */
export function makeDemo({ program, folder, host, onProgress }: MakingOrder): Making {
  // Nothing of the server's environment: a demo must not see the address of a database, or secrets.
  const child = spawn(process.execPath, [program, folder, host], {
    env: {},
    // Why it failed is for the operator's window.
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  createInterface({ input: child.stdout }).on('line', (line) => onProgress(Number(line)))
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`the program ended with ${code}`))
    })
  })
  return { done, stop: () => void child.kill() }
}
