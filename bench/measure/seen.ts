import type { Page as Tab } from 'playwright-core'

/** Whoever waits longer than this waits for nothing. */
const patienceMs = 300_000

/**
 * Ends in the frame in which the element of `selector` is shown with `text` in it. Playwright's own
 * waiting looks twice a second, which is too coarse here.
 *
 * @throws Error when it does not come.
 */
export const seen = (tab: Tab, selector: string, text = ''): Promise<void> =>
  tab.evaluate(
    (wanted) =>
      new Promise((done, fail) => {
        const giveUpAt = performance.now() + wanted.patienceMs
        const look = (): void => {
          const found = document.querySelector(wanted.selector)
          const isShown = found instanceof HTMLElement && found.offsetParent !== null
          if (isShown && found.textContent.includes(wanted.text)) done()
          else if (performance.now() > giveUpAt) fail(new Error(`no ${wanted.selector} is shown`))
          else requestAnimationFrame(look)
        }
        look()
      }),
    { selector, text, patienceMs },
  )
