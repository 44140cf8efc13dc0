import type { CDPSession, Page as Tab } from 'playwright-core'
import * as v from 'valibot'

/** Megabytes that scripts hold, after the garbage is gone. */
export interface PageMemory {
  readonly page: number
  readonly workers: number
}

/**
 * What the scripts of `tab` and of its workers hold on their heaps.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-getHeapUsage
 */
export async function pageMemory(tab: Tab): Promise<PageMemory> {
  const session = await tab.context().newCDPSession(tab)
  try {
    await session.send('HeapProfiler.collectGarbage')
    const page = v.parse(Usage, await session.send('Runtime.getHeapUsage'))
    let workers = 0
    for (const worker of await workersOf(session)) {
      await ask(session, worker, 'HeapProfiler.collectGarbage')
      const usage = v.parse(Usage, await ask(session, worker, 'Runtime.getHeapUsage'))
      workers += megabytes(usage)
    }
    return { page: megabytes(page), workers }
  } finally {
    await session.detach()
  }
}

/** Bytes of objects, and of the buffers that they only point to. */
const Usage = v.object({ usedSize: v.number(), backingStorageSize: v.optional(v.number(), 0) })

const megabytes = ({ usedSize, backingStorageSize }: v.InferOutput<typeof Usage>): number =>
  (usedSize + backingStorageSize) / 1e6

/** Sessions with the workers of the page: a worker is a target of its own. */
async function workersOf(session: CDPSession): Promise<readonly string[]> {
  const found: string[] = []
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') found.push(sessionId)
  })
  const wanted = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false }
  await session.send('Target.setAutoAttach', wanted)
  return found
}

let lastId = 0

/** Asks one worker something. */
function ask(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++lastId
  return new Promise((resolve, reject) => {
    const listen = ({ message }: { readonly message: string }): void => {
      const answer = v.parse(Answer, message)
      if (answer.id !== id) return
      session.off('Target.receivedMessageFromTarget', listen)
      resolve(answer.result)
    }
    session.on('Target.receivedMessageFromTarget', listen)
    const message = JSON.stringify({ id, method })
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
  })
}

const Answer = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ id: v.optional(v.number()), result: v.optional(v.unknown()) }),
)
