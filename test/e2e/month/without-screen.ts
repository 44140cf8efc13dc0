import { expect } from 'vitest'
import { addDays, type WallTime } from '#core/calendar/plain-date.ts'
import { entryId, recordId, type BoxId, type ThreadId } from '#core/ids.ts'
import type { Attendant, PaperOpening } from '#core/openings/paper-opening.ts'
import { remarksOn, type OpeningWord } from '#core/openings/paper-opening-check.ts'
import { circumstancesOf } from '#client/workspace/screens/opening/paper/box-facts.ts'
import { candidatesOn } from '#client/workspace/screens/opening/paper/candidates.ts'
import type { AppealForm, RegistrationForm, Workspace } from '#client/workspace/session/api.ts'
import { toBase64url } from '#core/bytes.ts'
import { random } from '../../rig/ledger.ts'
import { given } from '../../workspace/school.ts'
import { clockOf, regulationOf } from './living-school.ts'

/** An opening as the log has it, by its record. */
export type HeldOpening = Parameters<Workspace['finishOpening']>

/** What was found in a box without a seal. */
export interface Found {
  readonly box: BoxId
  /** The planned time that it was for; null for one out of turn. */
  readonly planned: WallTime | null
  /** Names of those who stood there; whoever writes it down among them. */
  readonly present: readonly string[]
  readonly letters: number
}

/** Opens a paper box now, as the wizard writes it down. */
export async function takeOut(workspace: Workspace, found: Found): Promise<HeldOpening> {
  const opening = seenNow(workspace, found)
  const record = recordId(toBase64url(random(16)))
  given(await workspace.openPaperBox(record, opening))
  await allSent(workspace)
  return [record, opening]
}

/** What the wizard would remark on an opening right now. */
export const remarksNow = (workspace: Workspace, found: Found): readonly OpeningWord[] =>
  remarksOn(
    seenNow(workspace, found),
    circumstancesOf(workspace.state, found.box, clockOf(workspace)),
  ).map(({ word }) => word)

function seenNow(workspace: Workspace, { box, planned, present, letters }: Found): PaperOpening {
  const held = clockOf(workspace)
  const people = candidatesOn(workspace.state, held.on)
  return {
    kind: 'opening',
    box,
    entry: entryId(toBase64url(random(16))),
    planned,
    held,
    present: people.filter(({ name }) => present.includes(name)),
    absent: people.filter(({ name }) => !present.includes(name)).map(postAndName),
    sealFound: null,
    damage: '',
    letters,
    junk: 0,
    newSeal: null,
    next: null,
    note: '',
  }
}

/** A letter of an opening, typed and registered at once by whoever types it. */
export interface TypedSheet {
  readonly text: string
  readonly brief: string
  readonly isAnonymous?: boolean
}

/** Types the letters of an opening, each with its number, and ends the entering. */
export async function typeSheets(
  workspace: Workspace,
  [record, opening]: HeldOpening,
  lang: 'kk' | 'ky',
  sheets: readonly TypedSheet[],
): Promise<void> {
  const { box, entry, held } = opening
  // Where the regulation has it set for each, somebody sets it.
  const isSet = regulationOf(workspace).dueDate.kind === 'set-for-each'
  const dueOn = isSet ? addDays(held.on, 15) : null
  for (const [at, { text, brief, isAnonymous = true }] of sheets.entries()) {
    const sheet = {
      box,
      opening: entry,
      sheet: at + 1,
      takenOut: held,
      text,
      brief,
      isAnonymous,
      excluded: [],
      onlyFor: null,
      code: null,
      mark: '',
      lang,
      dueOn,
    }
    given(await workspace.enterSheet(sheet, []))
  }
  given(await workspace.finishOpening(record, opening))
  await allSent(workspace)
}

/** It sends by itself; whoever closed the workspace now would find it waiting tomorrow. */
const allSent = (workspace: Workspace) =>
  expect.poll(() => workspace.state.unsent, { timeout: 20_000 }).toEqual([])

/** Enters what was said on the telephone, and gives it a number. */
export async function takeCall(
  workspace: Workspace,
  box: BoxId,
  way: AppealForm['facts']['way'],
  { text, ...registration }: RegistrationForm & { readonly text: string },
): Promise<ThreadId> {
  const now = clockOf(workspace)
  const { thread } = given(
    await workspace.enterAppeal({
      id: workspace.newAppeal(),
      box,
      words: { text, tone: 'adult', lang: 'kk', writtenOn: now.on },
      facts: { way, receivedAt: now },
      excluded: [],
    }),
  )
  given(await workspace.register(thread, { receivedAt: now, ...registration }))
  return thread
}

const postAndName = ({ post, name }: Attendant) => ({ post, name })
