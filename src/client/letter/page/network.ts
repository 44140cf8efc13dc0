/** An answer of the server, read to its end. */
export interface Answered {
  readonly status: number
  readonly text: string
}

const timeoutMs = 60_000
const firstPauseS = 2
const longestPauseS = 60

/**
 * Asks the server until it answers something that asking again would not change. Without an answer, or
 * with "slow down" or "nothing was stored", it waits: twice as long each time, until the network is
 * back or somebody presses the button.
 *
 * @param waiting - called before each pause; gives what ends the pause early.
 */
export async function persist(
  path: string,
  request: RequestInit,
  waiting: () => Promise<void>,
): Promise<Answered> {
  for (let tries = 0; ; tries++) {
    const answered = await attempt(path, request)
    if (answered !== null && !passes(answered.status)) return answered
    await rest(tries, waiting)
  }
}

/** The pause after a try that failed. @param waiting - gives what ends it early. */
export async function rest(tries: number, waiting: () => Promise<void>): Promise<void> {
  const pauseS = Math.min(longestPauseS, firstPauseS * 2 ** tries)
  await Promise.race([waiting(), pause(pauseS * 1000)])
}

/**
 * Asks the server once; null when no answer came.
 *
 * @param waitMs - how long an answer may take.
 */
export const attempt = (
  path: string,
  request: RequestInit,
  waitMs?: number,
): Promise<Answered | null> =>
  exchange(
    path,
    request,
    async (response) => ({ status: response.status, text: await response.text() }),
    waitMs,
  )

/** Asks once, as `attempt` does, and reads the answer with `read`. */
export async function exchange<Read>(
  path: string,
  request: RequestInit,
  read: (response: Response) => Promise<Read>,
  waitMs = timeoutMs,
): Promise<Read | null> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), waitMs)
  request.signal?.addEventListener('abort', () => giveUp.abort())
  try {
    const response = await fetch(path, {
      ...request,
      signal: giveUp.signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    return await read(response)
  } catch (error) {
    // Browsers say every failure of the network as one of these two, and nothing finer.
    if (error instanceof TypeError || error instanceof DOMException) return null
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** A request that carries `body` as JSON. */
export const jsonRequest = (
  method: 'PUT' | 'POST',
  body: string,
  headers: Readonly<Record<string, string>> = {},
): RequestInit => ({
  method,
  body,
  headers: { 'Content-Type': 'application/json', ...headers },
})

/** The word of a refusal `{ error: word }`; '' for anything else. */
export function wordOf({ text }: Answered): string {
  return /"error":"([a-z-]+)"/.exec(text)?.[1] ?? ''
}

/** Whether a later try may have more luck. */
export const passes = (status: number): boolean => status === 429 || status >= 500

/** Ends after `ms`, or as soon as there is a network again. */
const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms)
    addEventListener('online', () => done(), { once: true })
  })
