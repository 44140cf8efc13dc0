import type { Page as Tab } from 'playwright-core'

/** From now on the page remembers every task that kept its thread busy for more than 50 ms. */
export async function watchLongTasks(tab: Tab): Promise<void> {
  await tab.addInitScript(() => {
    const seen: number[] = []
    Reflect.set(globalThis, 'longTasks', seen)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** Milliseconds of the longest task since the page was loaded or this was last asked; at least 0. */
export const longestTask = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    const seen: number[] = Reflect.get(globalThis, 'longTasks')
    return Math.max(0, ...seen.splice(0))
  })
