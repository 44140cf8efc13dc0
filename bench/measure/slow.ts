import { setTimeout as delay } from 'node:timers/promises'
import type { Browser, CDPSession } from 'playwright-core'

/** A bad line in a village, and a phone of the cheapest kind. */
const bitsPerSecond = 400_000
const roundTripMs = 400
const timesSlower = 4

const turnMs = 5

/** Gives the tab of `session` a slow line; its workers too. */
export async function slowLine(session: CDPSession): Promise<void> {
  const throughput = bitsPerSecond / 8
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
}

/**
 * Makes every page of a browser run a quarter of the time, with all threads: Chromium's own brake,
 * `Emulation.setCPUThrottlingRate`, lets workers go at full speed.
 */
export async function slowProcessor(browser: Browser): Promise<AsyncDisposable> {
  const pids = await rendererPids(browser)
  const end = new AbortController()
  const signal = (name: NodeJS.Signals): void => {
    for (const pid of pids) process.kill(pid, name)
  }
  const turns = (async () => {
    // What a late timer gave too much is taken back in the next turn.
    let owedMs = 0
    while (!end.signal.aborted) {
      const runningSince = performance.now()
      await delay(turnMs)
      signal('SIGSTOP')
      const standingSince = performance.now()
      owedMs += (standingSince - runningSince) * (timesSlower - 1)
      await delay(Math.max(0, owedMs))
      signal('SIGCONT')
      owedMs -= performance.now() - standingSince
    }
  })()
  return {
    [Symbol.asyncDispose]: async () => {
      end.abort()
      await turns
    },
  }
}

async function rendererPids(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}
