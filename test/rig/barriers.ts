import axe from 'axe-core'
import type { Frame, Page as Tab } from 'playwright-core'

/** Fewer rules than this kept by a page mean that axe looked at nothing. */
const fewestKept = 10

/** What axe says in the page that it is put into. */
interface Said {
  readonly kept: number
  readonly broken: readonly string[]
}

/**
 * What hinders people on the page and in its frames: rule and element, each in one line. axe is put
 * into a document once, and asked there: building it anew for each look took half of a journey's time.
 *
 * @throws Error when axe found hardly anything to look at.
 */
export async function barriersOf(tab: Tab): Promise<readonly string[]> {
  const [page, ...frames] = tab.frames()
  if (page === undefined) throw new Error('a tab without a page')
  const { kept, broken } = await ask(page, {})
  if (kept < fewestKept) throw new Error(`axe saw ${kept} rules kept on ${tab.url()}`)
  // A heading and landmarks are asked of a page, not of what is framed in it.
  const framed = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }
  const inFrames = await Promise.all(frames.map((frame) => ask(frame, framed)))
  const all = [...broken, ...inFrames.flatMap((said) => said.broken)]
  return all.map((line) => `${tab.url()}: ${line}`)
}

async function ask(frame: Frame, rules: object): Promise<Said> {
  const isThere = await frame.evaluate<boolean>('typeof axe === "object"')
  if (!isThere) await frame.evaluate(axe.source)
  return frame.evaluate<Said>(question(rules))
}

/** Colours in the middle of a change are nobody's: what moves to an end is waited for. */
const question = (rules: object): string => `(async () => {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  await Promise.allSettled(ending.map(({ finished }) => finished))
  const options = { ...${JSON.stringify(rules)}, iframes: false, resultTypes: ['violations'] }
  const { violations, passes } = await axe.run(document, options)
  const broken = violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' | '))
  return { kept: passes.length, broken }
})()`
