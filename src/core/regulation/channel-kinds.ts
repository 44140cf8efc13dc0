import type { ChannelKind } from './settings/channels.ts'

/** What comes this way lies in a box, a form or a machine until it is opened. */
export const waitsForOpening = (kind: ChannelKind): boolean =>
  kind === 'paper-box' || kind === 'web-form' || kind === 'answering-machine'

/** What comes this way is heard or read as it comes. */
export const isHeardAsItComes = (kind: ChannelKind): boolean => !waitsForOpening(kind)
