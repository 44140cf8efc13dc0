import type { BoxState } from '#core/openings/box.ts'
import type { Channel } from '#core/regulation/settings/channels.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { WorkspaceState } from '../../session/api.ts'

/** A channel as the regulation named it that had it. */
interface NamedChannel {
  readonly channel: Channel
  readonly regulation: Regulation
  /** The regulation in force has it no more. */
  readonly isLeftOut: boolean
}

/** What `box` is by the regulation in force, else by the last one that had it; null by none. */
export function channelOfBox(
  { regulations }: Pick<WorkspaceState, 'regulations'>,
  { box }: Pick<BoxState, 'box'>,
): NamedChannel | null {
  for (const { regulation } of regulations.toReversed()) {
    const channel = regulation.channels.find((one) => one.box === box)
    const isLeftOut = regulation !== regulations.at(-1)?.regulation
    if (channel !== undefined) return { channel, regulation, isLeftOut }
  }
  return null
}

/** Boxes at work whose channel was left out of the regulation in force: members close them. */
export const boxesLeftOut = (
  state: Pick<WorkspaceState, 'board' | 'regulations'>,
): readonly BoxState[] =>
  (state.board?.boxes ?? []).filter(
    (box) =>
      box.published !== null &&
      box.closed === null &&
      (channelOfBox(state, box)?.isLeftOut ?? false),
  )
