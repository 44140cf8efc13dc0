import type { Page as Tab } from 'playwright-core'

/** The widths that every screen is made for, in CSS px: an old phone, a phone, a tablet, a computer. */
export const widths = [320, 360, 768, 1280] as const

/** The same tablet and computer with everything twice as big. */
export const zoomedWidths = [384, 640] as const

/**
 * What on the page does not fit: sideways scroll, parts beside the screen, text that is cut off or runs
 * out of its box, and targets that a finger misses: under 44 px for what a page is for, under 24 px for
 * all others.
 *
 * @see WCAG 2.2, 1.4.10 Reflow and 2.5.8 Target Size (Minimum)
 */
export const layoutFaults = (tab: Tab): Promise<readonly string[]> => tab.evaluate(findFaults)

/** Runs in the page: it can use nothing from outside. */
function findFaults(): readonly string[] {
  const slack = 1
  const width = document.documentElement.clientWidth
  const nameOf = (element: Element): string => {
    const kind = element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''
    const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40)
    return `${element.tagName.toLowerCase()}${kind} “${text}”`
  }
  const isSeen = (element: Element): boolean => {
    const { width: wide, height } = element.getBoundingClientRect()
    // What only a screen reader meets is 1 px big, and what waits for the focus is far away.
    return wide > 1 && height > 1 && element.closest('.aside, .skip') === null && isShown(element)
  }
  const isShown = (element: Element): boolean => getComputedStyle(element).visibility === 'visible'
  const seen = [...document.body.querySelectorAll('*')].filter(isSeen)
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && (textContent ?? '').trim() !== '',
    )
  const isCut = (element: Element): boolean =>
    (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + slack) ||
    (getComputedStyle(element).overflowY === 'hidden' &&
      element.scrollHeight > element.clientHeight + slack)
  const touched = 'a[href], button, input, select, textarea, summary'
  const primary = '.btn, .exit, summary, nav a, .lines a, .links a, .mark, select, textarea'
  const target = (element: Element): DOMRect =>
    (element.closest('label') ?? element).getBoundingClientRect()

  const faults = [
    ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
    ...seen
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return left < -slack || right > width + slack
      })
      .map((element) => `beside the screen: ${nameOf(element)}`),
    ...seen
      .filter((element) => hasText(element) && isCut(element))
      .map((element) => `cut off: ${nameOf(element)}`),
    ...seen
      .filter((element) => element.matches(touched))
      .filter((element) => {
        const least = element.matches(primary) ? 44 : 24
        const { width: wide, height } = target(element)
        return wide < (least === 44 ? 24 : least) || height < least - slack / 2
      })
      .map((element) => `too small to touch: ${nameOf(element)}`),
  ]
  return seen.length > 10 ? faults : [`only ${seen.length} parts were looked at`, ...faults]
}

/** The longest that anything on the page moves or turns by itself, in seconds. */
export const longestMotionS = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    const seconds = (times: string): readonly number[] =>
      times.split(',').map((time) => parseFloat(time) / (time.trim().endsWith('ms') ? 1000 : 1))
    const of = (element: Element, part?: string): readonly number[] => {
      const { animationDuration, transitionDuration } = getComputedStyle(element, part)
      return [...seconds(animationDuration), ...seconds(transitionDuration)]
    }
    const all = [...document.querySelectorAll('*')].flatMap((element) => [
      ...of(element),
      ...of(element, '::before'),
      ...of(element, '::after'),
    ])
    return Math.max(...all)
  })
