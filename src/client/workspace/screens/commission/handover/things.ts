import type { HandoverRecord } from '#core/commission/handover.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { CommissionPageWords } from '#core/words/commission/page/en.ts'
import type { Lang } from '#core/words/lang.ts'
import { channelName } from '../names.ts'

/** What can be handed over. */
export type Thing = HandoverRecord['what']

/** The keys of every box of paper, each with its spare, and the journal. */
export const thingsOf = ({ channels }: Regulation): readonly Thing[] => [
  ...channels
    .filter(({ kind }) => kind === 'paper-box')
    .flatMap(({ id }) =>
      [false, true].map((isSpare) => ({ kind: 'key', channel: id, isSpare }) as const),
    ),
  { kind: 'journal' },
]

/** What a thing is called. */
export function thingName(
  named: { readonly regulation: Regulation; readonly lang: Lang },
  words: CommissionPageWords['handovers'],
  thing: Thing,
): string {
  if (thing.kind === 'journal') return words.journal
  const channel = channelName(named, thing.channel)
  return thing.isSpare ? words.spare(channel) : words.key(channel)
}
