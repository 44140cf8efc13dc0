import { applicantOf } from '#core/appeals/applicant-of.ts'
import { readSheetCode } from '#core/appeals/sheet-code.ts'
import { sheetId } from '#core/appeals/sheet.ts'
import { compareWallTimes, type PlainDate } from '#core/calendar/plain-date.ts'
import { threadId } from '#core/ids.ts'
import type { PaperOpening } from '#core/openings/paper-opening.ts'
import type { AppealForm, Done, Workspace } from '../api.ts'
import { asMember, type Desk, type UnlockedMember } from '../desk.ts'
import { isRefused, refused } from '../refused.ts'
import { synchronise } from '../sync.ts'
import { appendToBoard, newEntry } from '../write.ts'
import type { Waiting } from './queue.ts'
import type { Sheet, UnsentThing } from './thing.ts'

/** What the sending does as if a person did it. */
export type Acting = Pick<Workspace, 'writeRecord' | 'enterAppeal' | 'register'>

type OpeningThing = Extract<UnsentThing, { readonly kind: 'opening' | 'all-entered' }>

/**
 * Sends one thing. Whatever of it the log has already is not sent again: every part has an id that was
 * chosen when it was kept, and the log is read first.
 */
export async function send(desk: Desk, acting: Acting, { thing, photos }: Waiting): Promise<Done> {
  const synced = await asMember(desk, (member) => synchronise(desk, member))
  if (synced !== null) return synced
  if (thing.kind === 'opening') return sendOpening(desk, acting, thing)
  if (thing.kind === 'sheet') return sendSheet(desk, acting, thing.sheet, photos)
  return sendEnd(desk, acting, thing)
}

/** The record first, then the entry that names it. */
async function sendOpening(desk: Desk, acting: Acting, thing: OpeningThing): Promise<Done> {
  const { record, opening } = thing
  const isKnown = await asMember(desk, async ({ replica }) => replica.records.states.has(record))
  if (isRefused(isKnown)) return isKnown
  if (!isKnown) {
    const form = { record, seen: 0, audience: 'everybody', data: opening } as const
    const written = await acting.writeRecord(form)
    if (isRefused(written)) return written
  }
  return asMember(desk, (member) => open(desk, member, thing))
}

/** Tells the log of the opening. Who wrote it down stood there, as whoever opens any box does. */
async function open(
  desk: Desk,
  member: UnlockedMember,
  { record, opening }: OpeningThing,
): Promise<Done> {
  const { box, entry, planned, held, letters } = opening
  if (member.replica.entries.has(entry)) return null
  const begun = await desk.server.beginOpening(box)
  if (isRefused(begun)) return begun
  const present = [...new Set([member.account, ...membersIn(opening)])]
  // A device whose clock is fast has held it, for the log, at the minute that the school has now.
  const due = planned ?? held
  const { now } = member
  const isAhead = now !== null && compareWallTimes(due, now) > 0
  const header = { box, planned: isAhead ? now : due, present, record, ordinary: letters }
  return appendToBoard(desk, member, {
    ...newEntry(member),
    id: entry,
    kind: 'box-opened',
    header: { ...header, before: begun.before },
  })
}

const membersIn = ({ present }: PaperOpening) => present.flatMap(({ member }) => member ?? [])

/** The letter, and its number where the one who entered it reads it and wrote its brief content. */
async function sendSheet(
  desk: Desk,
  acting: Acting,
  sheet: Sheet,
  photos: Waiting['photos'],
): Promise<Done> {
  const thread = threadId(sheetId(sheet.opening, sheet.sheet))
  const own = await asMember(desk, async ({ replica, account }) => ({
    thread: replica.threads.get(thread) ?? null,
    isReader: !sheet.excluded.includes(account),
  }))
  if (isRefused(own)) return own
  if (own.thread === null) {
    const entered = await acting.enterAppeal(formOf(sheet, photos))
    if (isRefused(entered)) return entered
  }
  const isRegistered = own.thread !== null && own.thread.state.registration !== null
  if (isRegistered || !own.isReader || sheet.brief === '') return null
  const received = await asMember(
    desk,
    async ({ replica }) => replica.threads.get(thread)?.state.received.on ?? sheet.takenOut.on,
  )
  if (isRefused(received)) return received
  const registered = await acting.register(thread, registrationOf(sheet, received))
  if (!isRefused(registered) || registered.refused === 'already-registered') return null
  return { refused: registered.refused }
}

function formOf(sheet: Sheet, photos: Waiting['photos']): AppealForm {
  const { box, opening, takenOut, text, excluded, onlyFor, mark, signed } = sheet
  const code = sheet.code === null ? null : readSheetCode(sheet.code)
  return {
    id: sheetId(opening, sheet.sheet),
    box,
    words: {
      text,
      tone: 'child',
      lang: sheet.lang,
      writtenOn: takenOut.on,
      ...(signed === undefined ? {} : { signed }),
    },
    facts: {
      way: 'paper',
      receivedAt: takenOut,
      ...(photos.length > 0 ? { sheets: photos.length } : {}),
      ...(onlyFor ? { onlyFor } : {}),
      ...(mark ? { mark } : {}),
    },
    excluded,
    sheet: { opening, number: sheet.sheet },
    ...(code === null ? {} : { code }),
    files: photos.map((bytes, at) => ({
      name: `${sheet.sheet}-${at + 1}.jpg`,
      type: 'image/jpeg',
      data: new Blob([bytes], { type: 'image/jpeg' }),
    })),
  }
}

/** @param received - the day on which it came into the log: nothing is due before, however long it lay here. */
function registrationOf(
  { brief, isAnonymous, takenOut, dueOn, signed }: Sheet,
  received: PlainDate,
) {
  return {
    brief,
    isAnonymous,
    removedOn: takenOut.on,
    ...(signed === undefined ? {} : { applicant: applicantOf(signed) }),
    ...(dueOn === null ? {} : { dueOn: dueOn < received ? received : dueOn }),
  }
}

/** How often the end of an opening is written anew because somebody else wrote the record. */
const mostTries = 5

/** Writes into the record which numbers its letters have: of those that every member reads. */
async function sendEnd(desk: Desk, acting: Acting, { record }: OpeningThing): Promise<Done> {
  for (let tries = 0; tries < mostTries; tries++) {
    const { records } = desk.store.current
    const kept = records.find(({ state }) => state.record === record)
    if (kept?.data.kind !== 'opening') return refused('unknown-record')
    if (kept.data.entered !== undefined) return null
    const data = { ...kept.data, ...enteredAt(desk, kept.data) }
    const form = { record, seen: kept.state.version, audience: 'everybody', data } as const
    const written = await acting.writeRecord(form)
    if (!isRefused(written)) return null
    if (written.refused !== 'record-moved-on') return written
    const synced = await asMember(desk, (member) => synchronise(desk, member))
    if (synced !== null) return synced
  }
  return refused('record-moved-on')
}

/** What everybody may know of the letters of `opening`: nothing of a letter that somebody may not read. */
function enteredAt({ store }: Desk, { entry, letters }: PaperOpening) {
  const found = store.current.letters.filter(
    ({ state, isRestricted }) => state.entered?.opening === entry && !isRestricted,
  )
  const numbers = found
    .flatMap(({ state: { registration } }) => registration ?? [])
    .toSorted((a, b) => a.period - b.period || a.number - b.number)
    .map(({ number }) => String(number))
  const anonymous = found.filter(({ card }) => card?.isAnonymous).length
  // Of letters that are for some only, nobody here knows whether they are signed.
  return { entered: { numbers }, ...(found.length === letters ? { anonymous } : {}) }
}
