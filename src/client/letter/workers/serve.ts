/*
 * The oldest browsers that may write a letter lack one thing that the schemas use: Chromium 87 to 92,
 * Firefox up to 91, Safari up to 15.3.
 */
if (typeof Reflect.get(Object, 'hasOwn') !== 'function') {
  Object.defineProperty(Object, 'hasOwn', {
    value: (thing: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(thing, key),
  })
}

/** What a page asks a worker to do. */
export interface Request {
  readonly id: number
  readonly task: string
  readonly input: unknown
}

/** What came of it: `failed` is a word, never a content. */
export type Reply =
  | { readonly id: number; readonly done: unknown }
  | { readonly id: number; readonly failed: string }

/** Lets the page of this worker ask for `tasks`, one message for each. */
export function serve(tasks: object): void {
  addEventListener('message', ({ data }: MessageEvent<Request>) => {
    void answer(tasks, data).then((reply) => postMessage(reply))
  })
}

async function answer(tasks: object, { id, task, input }: Request): Promise<Reply> {
  try {
    const run: unknown = Reflect.get(tasks, task)
    if (typeof run !== 'function') throw new RangeError('no such task')
    return { id, done: await run(input) }
  } catch (error) {
    return { id, failed: wordOf(error) }
  }
}

/** The word of a typed error; everything else is a bug, and its message could quote a letter. */
const wordOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'broken'
