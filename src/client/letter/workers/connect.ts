import { startWorker, type WorkerName } from './policy.ts'
import type { Reply, Request } from './serve.ts'

type Task = (input: never) => unknown

/** A worker that does the tasks `T`. */
export interface Connection<T> {
  /** @throws TaskFailed */
  ask<K extends keyof T & string>(task: K, input: InputOf<T[K]>): Promise<OutputOf<T[K]>>
  /** Ends the worker; whatever it knew is gone. */
  end(): void
}
type InputOf<T> = T extends (input: infer Input) => unknown ? Input : never
type OutputOf<T> = T extends (...input: never) => infer Output ? Awaited<Output> : never

/** A worker could not do it. The message is a word: of its own errors, `not-loaded` or `broken`. */
export class TaskFailed extends Error {}

/** Starts a worker for the tasks `T`. */
export function connect<T extends Readonly<Record<keyof T, Task>>>(
  name: WorkerName,
): Connection<T> {
  const worker = startWorker(name)
  const waiting = new Map<number, Waiting>()
  let last = 0
  let isLoaded = true

  worker.addEventListener('message', (event: MessageEvent<Reply>) => {
    const asked = waiting.get(event.data.id)
    waiting.delete(event.data.id)
    if ('failed' in event.data) asked?.failed(new TaskFailed(event.data.failed))
    else asked?.done(event)
  })
  worker.addEventListener('error', () => {
    isLoaded = false
    for (const { failed } of waiting.values()) failed(new TaskFailed('not-loaded'))
    waiting.clear()
  })

  return {
    ask: (task, input) =>
      new Promise((resolve, failed) => {
        // It may have failed to come before anybody asked.
        if (!isLoaded) {
          failed(new TaskFailed('not-loaded'))
          return
        }
        const id = ++last
        // The worker is built with this page from the same types.
        waiting.set(id, { done: ({ data }) => resolve(data.done), failed })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        worker.postMessage({ id, task, input } satisfies Request)
      }),
    end: () => worker.terminate(),
  }
}

interface Waiting {
  readonly done: (event: MessageEvent) => void
  readonly failed: (error: Error) => void
}
