/**
 * Keeps the height of the bar in `--bar`: on a wide screen the bar stays on top, and what is as high as
 * the screen leaves that much out.
 */
export function watchBarHeight(): void {
  const bars = [...document.querySelectorAll<HTMLElement>('.demo-bar')]
  const measure = (): void => {
    // Of the bars of all languages only that of the page has a height.
    const px = bars.reduce((sum, bar) => sum + bar.offsetHeight, 0)
    document.documentElement.style.setProperty('--bar', `${px}px`)
  }
  const watcher = new ResizeObserver(measure)
  for (const bar of bars) watcher.observe(bar)
}
