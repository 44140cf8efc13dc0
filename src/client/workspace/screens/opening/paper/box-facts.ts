import type { WallTime } from '#core/calendar/plain-date.ts'
import type { BoxId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import { isElectronic, type BoxState } from '#core/openings/box.ts'
import type { OpeningCircumstances } from '#core/openings/paper-opening-check.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { PlanStatus } from '#core/openings/status.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Channel } from '#core/regulation/settings/channels.ts'
import type { Openers } from '#core/regulation/settings/openings.ts'
import { textIn } from '#core/regulation/text-in.ts'
import { Role } from '#core/school/roster.ts'
import type { Lang } from '#core/words/lang.ts'
import { roleWords } from '#core/words/roles.ts'
import type { KeptRecord, WorkspaceState } from '../../../session/api.ts'
import { regulationOf, workingDaysOf } from '../../../session/in-force.ts'
import { statusOfBox } from '../openings.ts'

/** A record of an opening. */
export type KeptOpening = KeptRecord<PaperOpening>

/** Openings that were written down, in the order of the log. */
export const keptOpenings = ({ records }: WorkspaceState): readonly KeptOpening[] =>
  records
    .filter((record): record is KeptOpening => record.data.kind === 'opening')
    .toSorted((a, b) => (a.versions[0]?.index ?? 0) - (b.versions[0]?.index ?? 0))

/** Openings that this device knows: those of the log, then what it did not send yet. */
export function knownOpenings(state: WorkspaceState): readonly PaperOpening[] {
  const kept = keptOpenings(state).map(({ data }) => data)
  const sent = new Set<string>(kept.map(({ entry }) => entry))
  const waiting = state.unsent.flatMap(({ thing }) =>
    thing.kind === 'opening' && !sent.has(thing.opening.entry) ? [thing.opening] : [],
  )
  return [...kept, ...waiting]
}

/** Boxes for paper that are at work. */
export const paperBoxes = (board: BoardState): readonly BoxState[] =>
  board.boxes.filter(
    ({ published, closed }) => published?.rules.takes === 'paper' && closed === null,
  )

/** Where the openings of `box` stand; what was held here without a network counts. */
export function paperStatus(state: WorkspaceState, box: BoxState): PlanStatus | null {
  const waiting = state.unsent.flatMap(({ thing }) =>
    thing.kind === 'opening' && thing.opening.box === box.box ? [thing.opening] : [],
  )
  const last = waiting.at(-1)
  const me = state.me?.account
  if (last === undefined || me === undefined) return statusOfBox(box, state)
  const { planned, held, letters } = last
  const lastOpening = {
    index: box.lastOpening?.index ?? 0,
    on: held.on,
    planned: planned ?? held,
    by: me,
    ordinary: letters,
    times: [...(box.lastOpening?.times ?? []), planned ?? held],
  }
  return statusOfBox({ ...box, lastOpening }, state)
}

/** The channel of the regulation that `box` is, else the only one for paper. */
export const channelOf = (regulation: Regulation, box: BoxId): Channel | null =>
  regulation.channels.find((channel) => channel.box === box) ??
  regulation.channels.find(({ kind }) => kind === 'paper-box') ??
  null

/** The channel of the electronic box, else the only one of its kind. */
export const electronicChannel = (regulation: Regulation, box: BoxId): Channel | null =>
  regulation.channels.find((channel) => channel.box === box) ??
  regulation.channels.find(({ kind }) => kind === 'web-form') ??
  null

/** Whether letters of the page that encrypts come into `box`. */
export const isElectronicBox = ({ board }: Pick<WorkspaceState, 'board'>, box: BoxId): boolean =>
  (board?.boxes ?? []).some((one) => one.box === box && isElectronic(one))

/** Who opens the box of `channel`. */
export const openersOf = (regulation: Regulation, channel: Channel | null): Openers | null =>
  regulation.openings.find((one) => one.inForce && one.channel === channel?.id)?.openers ?? null

/** What an opening of `box` is held against now. */
export function circumstancesOf(
  state: WorkspaceState,
  box: BoxId,
  now: WallTime,
): OpeningCircumstances {
  const regulation = regulationOf(state)
  return {
    regulation,
    openers: openersOf(regulation, channelOf(regulation, box)),
    now,
    isWorkingDay: workingDaysOf(state),
    before: knownOpenings(state),
  }
}

/** What a post is called: by the regulation, as a role of the roster, or in its own words. */
export function postName(regulation: Regulation, lang: Lang, post: string): string {
  const known = regulation.posts.find(({ id }) => id === post)
  if (known !== undefined) return textIn(known.name, lang, regulation.language)
  const role = Role.options.find((one) => one === post)
  return role === undefined ? post : roleWords[lang][role]
}
