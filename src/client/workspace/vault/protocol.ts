import { EnvelopeError, type EnvelopeCode } from '#crypto/encrypt/envelope-error.ts'
import type { Vault } from './vault.ts'

/** One end of a pipe between the page and its worker. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

/** The vault was locked, or its worker ended, while it had something to do. */
export class VaultClosed extends Error {
  override readonly name = 'VaultClosed'
}

/** A vault at the other end of a pipe. */
export interface RemoteVault {
  readonly vault: Vault
  /** Whatever is under way rejects with `VaultClosed`, and whatever is asked later. */
  readonly close: () => void
}

interface Question {
  readonly id: number
  readonly method: string
  readonly parameters: readonly unknown[]
}

type Answer = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly refused: EnvelopeCode }
  /** A bug: only the name of the error, since its message may quote a letter. */
  | { readonly failed: string }
)

interface Asked {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** Answers with `vault` whatever comes through `port`. */
export function serveVault(port: Port, vault: Vault): void {
  const methods = new Map<string, Vault[keyof Vault]>(Object.entries(vault))
  const answer = async ({ id, method, parameters }: Question): Promise<Answer> => {
    try {
      const work = methods.get(method)
      if (work === undefined) return { id, failed: 'RangeError' }
      return { id, result: await Reflect.apply(work, undefined, parameters) }
    } catch (error) {
      if (error instanceof EnvelopeError) return { id, refused: error.code }
      return { id, failed: error instanceof Error ? error.name : typeof error }
    }
  }
  port.addEventListener('message', ({ data }) => {
    void answer(data).then((message) => port.postMessage(message))
  })
}

/** The vault at the other end of `port`. */
export function connectVault(port: Port): RemoteVault {
  const waiting = new Map<number, Asked>()
  let lastId = 0
  let isClosed = false

  const ask = (method: string, parameters: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(new VaultClosed())
      const question: Question = { id: ++lastId, method, parameters }
      waiting.set(question.id, { resolve, reject })
      port.postMessage(question)
    })

  const take = (answer: Answer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('result' in answer) asked?.resolve(answer.result)
    else if ('refused' in answer) asked?.reject(new EnvelopeError(answer.refused))
    else asked?.reject(new Error(`the vault failed: ${answer.failed}`))
  }
  port.addEventListener('message', ({ data }) => take(data))

  return {
    vault: new Proxy<Vault>(Object.create(null), {
      // Without `then` the vault itself would be taken for a promise by whoever awaits it.
      get: (_, method) =>
        method === 'then' ? undefined : (...all: unknown[]) => ask(String(method), all),
    }),
    close() {
      isClosed = true
      for (const asked of waiting.values()) asked.reject(new VaultClosed())
      waiting.clear()
    },
  }
}
