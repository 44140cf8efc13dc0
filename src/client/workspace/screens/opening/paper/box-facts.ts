import { compareWallTimes, type WallTime } from '#core/calendar/plain-date.ts'
import type { BoxId } from '#core/ids.ts'
import type { BoardState } from '#core/log/board.ts'
import { isElectronic, type BoxState } from '#core/openings/box.ts'
import { dueAt } from '#core/openings/due-at.ts'
import { planOf } from '#core/openings/opening.ts'
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
import { openingDaysIn, regulationOf, workingDaysOf } from '../../../session/in-force.ts'
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
export const paperStatus = (state: WorkspaceState, box: BoxState): PlanStatus | null =>
  statusOfBox(withUnsent(state, box), state)

/** The planned time that an opening of `box` at `held` is for, or null outside the plan. */
export function plannedFor(state: WorkspaceState, box: BoxState, held: WallTime): WallTime | null {
  const plan = planOf(withUnsent(state, box))
  const days = openingDaysIn(state)
  return plan === null || days === null ? null : dueAt(plan, days, held)
}

/** `box` as it stands when what waits on this device is sent. */
function withUnsent({ unsent, me }: WorkspaceState, box: BoxState): BoxState {
  const waiting = unsent.flatMap(({ thing }) =>
    thing.kind === 'opening' && thing.opening.box === box.box ? [thing.opening] : [],
  )
  const last = waiting.at(-1)
  if (last === undefined || me === null) return box
  const times = [
    ...(box.lastOpening?.times ?? []),
    ...waiting.map(({ planned, held }) => planned ?? held),
  ]
  const lastOpening = {
    index: box.lastOpening?.index ?? 0,
    on: last.held.on,
    planned: times.toSorted(compareWallTimes).at(-1) ?? last.held,
    by: me.account,
    ordinary: last.letters,
    times,
  }
  return { ...box, lastOpening }
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
