import { readersWithout } from '#core/appeals/readers.ts'
import { sheetId } from '#core/appeals/sheet.ts'
import { toBase64url } from '#core/bytes.ts'
import { entryId, threadId } from '#core/ids.ts'
import { rosterHash, slotsOf, type Roster } from '#core/school/roster.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import type { SentAppeal } from '#core/contract/appeals.ts'
import type { AppealForm, EnteredAppeal, OnProgress, Refused, Workspace } from './api.ts'
import { asMember, besides, type Desk, type UnlockedMember } from './desk.ts'
import { forgetUpload, upload } from './files/uploading.ts'
import { LogAlarm } from './log-alarm.ts'
import { recipientsOf } from './recipients.ts'
import { isRefused, refused } from './refused.ts'
import { rosterInForce } from './replica/replica.ts'
import { synchronise } from './sync.ts'
import { newEntry } from './write.ts'

/** Appeals that came on paper, by telephone or in person. @clause S0-18 @clause S0-20 */
export const entering = (desk: Desk): Pick<Workspace, 'newAppeal' | 'enterAppeal'> => ({
  newAppeal: () => entryId(toBase64url(randomBytes(16))),
  enterAppeal: (form, onProgress = () => undefined) => enterWithFiles(desk, form, onProgress),
})

/** Photographs are sent beside all other work; only the appeal itself takes its turn. */
async function enterWithFiles(
  desk: Desk,
  form: AppealForm,
  onProgress: OnProgress,
): Promise<EnteredAppeal | Refused> {
  const { sheet, files = [] } = form
  const id = sheet === undefined ? form.id : sheetId(sheet.opening, sheet.number)
  const thread = threadId(id)
  if (files.length > 0) {
    const sent = await besides(desk, (member) =>
      upload(desk, member, thread, files, onProgress, id),
    )
    // The sheet is in the log already: what follows finds out whose it is.
    if (isRefused(sent) && sent.refused !== 'different-letter-same-id') return sent
  }
  return asMember(desk, async (member) => {
    const entered = await enter(desk, member, { ...form, id })
    if (!isRefused(entered)) await forgetUpload(member, thread)
    return entered
  })
}

async function enter(
  desk: Desk,
  member: UnlockedMember,
  form: AppealForm,
): Promise<EnteredAppeal | Refused> {
  const { replica } = member
  const roster = rosterInForce(replica)
  const genesis = replica.board?.rosters[0]?.roster
  if (roster === null || genesis === undefined) return refused('not-a-member')
  const people = slotsOf(roster)
  const readers = readersWithout(people, new Set<string>(form.excluded))
  if (typeof readers === 'string') return refused(readers)
  const recipients = await recipientsOf(desk, roster)
  if (isRefused(recipients)) return recipients
  const seats = people.map(({ id }) => ({ member: id, recipient: recipients.get(id) ?? '' }))
  const sealed = await seal(member, {
    entry: {
      ...newEntry(member),
      id: form.id,
      kind: 'appeal-entered',
      header: headerOf(form, roster),
    },
    genesis,
    seats,
    readers: readers.map(({ id }) => id),
    words: {
      ...form.words,
      entered: { ...form.facts, ...(form.code && { withCode: true as const }) },
    },
    code: form.code,
  })
  if (isRefused(sealed)) return sealed
  const appended = await desk.server.enterAppeal(sealed)
  const synced = await synchronise(desk, member)
  if (synced !== null) return synced
  const thread = threadId(form.id)
  const known = member.replica.threads.get(thread)
  const isMine = known?.state.entered?.by === member.account
  // The answer to an earlier attempt was lost on its way: it stands in the log.
  if (isRefused(appended)) {
    return appended.refused === 'different-letter-same-id' && isMine ? { thread } : appended
  }
  const canRead = readers.some(({ id }) => id === member.account)
  if (canRead && known === undefined) throw new LogAlarm('log-forked')
  return { thread }
}

const headerOf = ({ box, facts, sheet }: AppealForm, roster: Roster) => ({
  box,
  way: facts.way,
  roster: rosterHash(roster),
  ...(sheet === undefined ? {} : { opening: sheet.opening, sheet: sheet.number }),
})

type Draft = Parameters<UnlockedMember['vault']['enterAppeal']>[0]

async function seal({ vault }: UnlockedMember, draft: Draft): Promise<SentAppeal | Refused> {
  try {
    return await vault.enterAppeal(draft)
  } catch (error) {
    if (error instanceof EnvelopeError && error.code === 'too-large') return refused('too-large')
    throw error
  }
}
