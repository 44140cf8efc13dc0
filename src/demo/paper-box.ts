import { periodOf } from '#core/appeals/registration.ts'
import { toBase64url } from '#core/bytes.ts'
import type { PlainDate, WallTime } from '#core/calendar/plain-date.ts'
import { emptyOpeningAct } from '#core/documents/papers/empty-opening-act.ts'
import { incidentAct } from '#core/documents/papers/incident-act.ts'
import { entryId, type RecordId } from '#core/ids.ts'
import {
  emptyActFacts,
  incidentActFacts,
  papersAfter,
  usualExtent,
} from '#core/openings/opening-papers.ts'
import { lastSealOf, type PaperOpening } from '#core/openings/paper-opening.ts'
import { enterAppeal } from './entering.ts'
import { append, newEntry, signed } from './hand.ts'
import type { Term } from './life.ts'
import { excludedBy, takeUp } from './office.ts'
import { issue } from './papers.ts'
import { must, random } from './place.ts'
import { newRecord } from './records.ts'
import type { PaperVisit } from './story/appeal.ts'
import { paperVisits } from './story/paper-box.ts'
import { town } from './story/regulation.ts'
import type { Cast } from './story/story.ts'
import { secondsAt, wallAt } from './term.ts'

/** An opening that was written down. */
export interface KeptOpening {
  readonly record: RecordId
  readonly opening: PaperOpening
}

/** A visit of a term longer than the story: nothing was in the box. */
const quiet: PaperVisit = { present: ['pedagogue', 'psychologist', 'deputy'], letters: [] }

/** The first seal; each new one has the next number. */
const firstSeal = 417

const minute = 60

/**
 * Plans what happens at the paper box.
 *
 * @param times - of its openings; the story's last is held at the last of them.
 * @returns the openings held, filled while the term goes on.
 */
export function planPaperBox(term: Term, times: readonly WallTime[]): readonly KeptOpening[] {
  const kept: KeptOpening[] = []
  const before = times.length - paperVisits.length
  for (const [n, planned] of times.entries()) {
    const visit = n < before ? quiet : (paperVisits[n - before] ?? quiet)
    const { present } = visit
    if (present === null) continue
    const seconds = secondsAt(planned) + (4 + ((n * 5) % 9)) * minute
    term.agenda.plan(seconds, () => openBox(term, kept, { ...visit, present, planned }))
  }
  return kept
}

interface Visit extends PaperVisit {
  readonly present: readonly [Cast, ...Cast[]]
  readonly planned: WallTime
}

async function openBox(term: Term, kept: KeptOpening[], visit: Visit): Promise<void> {
  const { place, player, agenda, records, boxes } = term
  const by = player(visit.present[0])
  const opening = seen(term, kept, visit)
  const record = await records.write(by, {
    record: newRecord(),
    audience: 'everybody',
    data: opening,
  })
  const begun = must('an opening', await place.ledger.beginOpening(place.school, boxes.box))
  const present = visit.present.map((who) => player(who).person.id)
  const { box, letters } = opening
  const header = { box, planned: visit.planned, present, record, ordinary: letters, ...begun }
  const entry = { ...newEntry(place, by, { kind: 'box-opened', header }), id: opening.entry }
  await append(place, by, await signed(by, entry))
  kept.push({ record, opening })
  agenda.plan(place.now() + 35 * minute, () => enterLetters(term, { record, opening }, visit))
}

/** What was seen at the box. */
function seen(
  { player, commission, boxes: { box } }: Term,
  kept: readonly KeptOpening[],
  { present, letters, junk = 0, broken, note = '', planned }: Visit,
): PaperOpening {
  const people = commission.roster.order.filter((who) => player(who).person.seat === 'member')
  const named = (who: Cast) => {
    const { name, role } = player(who).person
    return { name, post: role }
  }
  const before = kept.map(({ opening }) => opening)
  const number = lastSealOf(before, box) ?? String(firstSeal)
  return {
    kind: 'opening',
    box,
    entry: entryId(toBase64url(random(16))),
    planned,
    held: planned,
    present: present.map((who) => ({ ...named(who), member: player(who).person.id })),
    absent: people.filter((who) => !present.includes(who)).map(named),
    sealFound: { number, state: broken === undefined ? 'whole' : 'broken' },
    damage: '',
    letters: letters.length,
    junk,
    newSeal: String(firstSeal + kept.length + 1),
    next: null,
    note,
    ...(broken === undefined ? {} : { incident: broken }),
  }
}

/** In the office: the letters are typed and registered, then the acts are written. */
async function enterLetters(term: Term, kept: KeptOpening, visit: Visit): Promise<void> {
  const { place, player, records, readers, boxes } = term
  const { record, opening } = kept
  const numbers: string[] = []
  let known = 0
  for (const [at, appeal] of visit.letters.entries()) {
    const { text, tone, lang, signed: signature, writer, onlyFor, registered } = appeal
    const receivedAt = opening.held
    const sealed = await enterAppeal(place, player(registered.by), readers(), {
      box: boxes.box,
      words: {
        text,
        tone,
        lang,
        writtenOn: receivedAt.on,
        ...(signature === undefined ? {} : { signed: signature }),
      },
      facts: {
        way: 'paper',
        receivedAt,
        sheets: 1,
        ...(writer === undefined ? {} : { writer }),
        ...(onlyFor === undefined ? {} : { onlyFor: onlyFor.words }),
        mark: markOf(receivedAt.on, at + 1),
      },
      excluded: excludedBy(term, appeal).map((who) => player(who).person.id),
      sheet: { opening: opening.entry, number: at + 1 },
    })
    const told = { channel: 'box', signed: signature, receivedAt }
    const number = await takeUp(term, appeal, { sealed, told, n: at + opening.letters })
    if (number === null) continue
    numbers.push(String(number))
    known += 1
  }
  const anonymous = visit.letters.filter((appeal) => appeal.signed === undefined).length
  const isAllKnown = known === visit.letters.length
  const data = { ...opening, entered: { numbers }, ...(isAllKnown ? { anonymous } : {}) }
  await records.write(player(visit.present[0]), { record, audience: 'everybody', data })
  await writeActs(term, kept, visit)
}

/** What is written on a sheet until it has a number: `16.09-1`. */
const markOf = (on: PlainDate, n: number): string => `${on.slice(8)}.${on.slice(5, 7)}-${n}`

async function writeActs(term: Term, { record, opening }: KeptOpening, visit: Visit) {
  const { place, player, records, regulation } = term
  const { on } = wallAt(place.now())
  const signers = visit.present.map(player)
  const known = {
    regulation,
    channel: 'box',
    isElectronic: false,
    on,
    lastSeal: opening.sealFound?.number ?? null,
    entry: null,
    signers: opening.present,
    vacant: [],
    town: town.kk,
    extent: usualExtent,
  }
  for (const kind of papersAfter(opening, regulation)) {
    const paper = (number: string) =>
      kind === 'incident-act'
        ? incidentAct(incidentActFacts(opening, { ...known, number }), 'kk')
        : emptyOpeningAct(emptyActFacts(opening, { ...known, number }), 'kk')
    const numbering = { paper: 'act', period: periodOf(on) } as const
    await issue(records, { paper, numbering, signers, about: record, audience: 'everybody', on })
  }
}
