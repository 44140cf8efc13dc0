import { periodOf } from '#core/appeals/registration.ts'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { vacantOn } from '#core/commission/vacant.ts'
import { emptyOpeningAct } from '#core/documents/papers/empty-opening-act.ts'
import { incidentAct } from '#core/documents/papers/incident-act.ts'
import { removalAct } from '#core/documents/papers/removal-act.ts'
import type { Paper } from '#core/documents/paper.ts'
import {
  emptyActFacts,
  incidentActFacts,
  removalActFacts,
  signersOf,
  usualExtent,
  type ActCircumstances,
  type OpeningPaperKind,
} from '#core/openings/opening-papers.ts'
import { heldBefore, lastSealOf, type PaperOpening } from '#core/openings/paper-opening.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import { textIn } from '#core/regulation/text-in.ts'
import type { PaperToIssue } from '../../../documents/issue.ts'
import { commissionIn } from '../../../session/commission.ts'
import { regulationOf } from '../../../session/in-force.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { openingsInLog } from '../../journal/openings.ts'
import { channelOf, electronicChannel, isElectronicBox, keptOpenings } from './box-facts.ts'
import { withNumbers } from './numbers-of.ts'
import type { OpeningAtHand } from './waiting-sheets.ts'

const builders: Readonly<
  Record<
    OpeningPaperKind,
    (opening: PaperOpening, circumstances: ActCircumstances, language: Language) => Paper
  >
> = {
  'empty-opening-act': (opening, all, language) =>
    emptyOpeningAct(emptyActFacts(opening, all), language),
  'removal-act': (opening, all, language) => removalAct(removalActFacts(opening, all), language),
  'incident-act': (opening, all, language) => incidentAct(incidentActFacts(opening, all), language),
}

/** An act of `opening`, ready to be looked at and issued on the day `on`. */
export function actOrder(
  state: WorkspaceState,
  { record, opening: seen }: OpeningAtHand,
  kind: OpeningPaperKind,
  on: PlainDate,
  extent = usualExtent,
): PaperToIssue {
  const regulation = regulationOf(state)
  const isElectronic = isElectronicBox(state, seen.box)
  // While letters of paper are still being entered an act names none of them.
  const opening = isElectronic || seen.entered !== undefined ? withNumbers(state, seen) : seen
  const channel = (isElectronic ? electronicChannel : channelOf)(regulation, opening.box)?.id ?? ''
  const kept = keptOpenings(state).map(({ data }) => data)
  const entry = openingsInLog(state).find((row) => row.entry === opening.entry)?.number
  const { town } = regulation.institution
  const known = {
    regulation,
    channel,
    on,
    lastSeal: lastSealOf(heldBefore(kept, opening), opening.box),
    extent,
    vacant: vacantOn(commissionIn(state), regulation.commission, opening.held.on).map(
      ({ post }) => post,
    ),
    isElectronic,
    entry: regulation.openingJournal === undefined || entry === undefined ? null : String(entry),
  }
  return {
    facts: { regulation, channel },
    people: signersOf(opening, regulation, channel),
    make: (language, signers, number) =>
      builders[kind](
        opening,
        {
          ...known,
          signers,
          number: number === null ? null : String(number.number),
          town: town === undefined ? '' : textIn(town, language, regulation.language),
        },
        language,
      ),
    audience: 'everybody',
    about: record,
    ...(regulation.acts.numbered
      ? { numbering: { paper: 'act', period: periodOf(on, regulation.numbering.restarts) } }
      : {}),
  }
}

/** Whether this act of the opening was issued. */
export const isIssued = (
  { records }: WorkspaceState,
  { record }: OpeningAtHand,
  kind: OpeningPaperKind,
): boolean =>
  records.some(
    ({ data }) => data.kind === 'paper' && data.about === record && data.paper.kind === kind,
  )
