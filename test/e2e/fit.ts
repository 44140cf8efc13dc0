import type { Page as Tab } from 'playwright-core'

/** The widths that every screen is made for, in CSS px: an old phone, a phone, a tablet, a computer. */
export const widths = [320, 360, 768, 1280] as const

/** The same tablet and computer with everything twice as big. */
export const zoomedWidths = [384, 640] as const

/**
 * What does not fit on the screen as it is: a page that scrolls sideways, what lies outside it, words
 * that are cut, targets too small to be hit; each in one line.
 *
 * @param main - selector of what must be 44 px high, not 24, since a finger presses it; null for a mouse.
 */
export const misfits = (tab: Tab, main: string | null): Promise<readonly string[]> =>
  tab.evaluate((pressed) => {
    const found: string[] = []
    /** Pixels: a space after the last word of a line hangs out of it. */
    const space = 5
    const { clientWidth, scrollWidth } = document.documentElement
    /** Whether only those hear `element` who listen to the page. */
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))
    const visible = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.closest('.unseen, .skip, svg') === null &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !isClipped(element),
    )
    /** A table on a sheet of paper is moved sideways inside its own frame. */
    const isMovedSideways = ({ parentElement }: Element) =>
      parentElement?.closest('.paper-table') != null
    const say = (what: string, element: HTMLElement) => {
      const text = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40)
      found.push(`${what}: <${element.localName} class="${element.className}"> ${text}`)
    }

    /** Whether words of `element` stand out of it, or beyond the edge of what clips them. */
    const isCut = (element: HTMLElement): boolean => {
      const range = document.createRange()
      for (const node of element.childNodes) {
        if (!(node instanceof Text) || node.data.trim() === '') continue
        range.selectNodeContents(node)
        const text = range.getBoundingClientRect()
        for (let box: Element | null = element; box !== null; box = box.parentElement) {
          const { display, overflowX, overflowY, textOverflow } = getComputedStyle(box)
          const edge = box.getBoundingClientRect()
          if (textOverflow === 'ellipsis' || display === 'inline') continue
          const holds = box === element || /hidden|clip/.test(`${overflowX} ${overflowY}`)
          const isOut =
            text.left < edge.left - 1 ||
            text.right > edge.right + space ||
            text.top < edge.top - 4 ||
            text.bottom > edge.bottom + 4
          if (holds && isOut) return true
          if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) break
        }
      }
      return false
    }

    if (scrollWidth > clientWidth)
      found.push(`the page is ${scrollWidth - clientWidth} px too wide`)
    for (const element of visible) {
      const { left, right, width, height } = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      if (width > 0 && (left < -1 || right > clientWidth + 1) && !isMovedSideways(element))
        say('outside the screen', element)
      if (isCut(element)) say('cut', element)

      if (!element.matches('a[href], button, input, select, textarea, summary')) continue
      // The label of a box to be ticked is pressed as well; a link within a sentence is as high as it.
      const target = element.matches('[type="checkbox"], [type="radio"]')
        ? element.closest('label')
        : null
      const rect = target?.getBoundingClientRect() ?? { width, height }
      if (element.matches('a') && style.display === 'inline') continue
      const least = pressed !== null && element.matches(pressed) ? 44 : 24
      if (rect.height < least - 0.5 || rect.width < 23.5)
        say(`${Math.round(rect.width)}×${Math.round(rect.height)} px is too small`, element)
    }
    return [...new Set(found)]
  }, main)

/** Kinds of elements that can have the focus without showing it, each in one line. */
export async function unseenFocus(tab: Tab): Promise<readonly string[]> {
  // Whoever came by a key is shown where the focus is.
  await tab.keyboard.press('Shift')
  return tab.evaluate(() => {
    const before = document.activeElement
    const kinds = new Map<string, HTMLElement>()
    const scope = document.querySelector('dialog[open]') ?? document.body
    for (const element of scope.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex="0"]',
    )) {
      if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        kinds.set(`<${element.localName} class="${element.className}">`, element)
    }
    const unseen = [...kinds].flatMap(([kind, element]) => {
      element.focus({ preventScroll: true })
      // What is pressed in a whole row has its line around the row.
      const isSeen = [undefined, '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      })
      return document.activeElement === element && !isSeen ? [kind] : []
    })
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return unseen
  })
}

/** Elements that move for longer than a hundredth of a second although nobody wants motion. */
export async function motions(tab: Tab): Promise<readonly string[]> {
  await tab.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await tab.evaluate(() => {
    const longest = (durations: string) => Math.max(...durations.split(',').map(Number.parseFloat))
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element)
      const isAnimated = style.animationName !== 'none' && longest(style.animationDuration) > 0.01
      return isAnimated || longest(style.transitionDuration) > 0.01
        ? [`<${element.localName} class="${element.getAttribute('class') ?? ''}">`]
        : []
    })
  })
  await tab.emulateMedia({ reducedMotion: null })
  return moving
}
