import type { BoxId } from '#core/ids.ts'
import { textIn } from '#core/regulation/text-in.ts'
import type { Lang } from '#core/words/lang.ts'
import type { WorkspaceState } from './api.ts'

/**
 * What the regulation in force calls a box, else the last one that had it: a box that was left out
 * works until it is closed. Null when none speaks of it.
 */
export function boxName(
  { regulations }: Pick<WorkspaceState, 'regulations'>,
  box: BoxId,
  lang: Lang,
): string | null {
  for (const { regulation } of regulations.toReversed()) {
    const channel = regulation.channels.find((one) => one.box === box)
    if (channel !== undefined) return textIn(channel.name, lang, regulation.language)
  }
  return null
}
