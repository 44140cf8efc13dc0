import type { Draft } from '#core/contract/drafts.ts'
import type { ThreadId } from '#core/ids.ts'
import type { Workspace } from '../api.ts'
import type { Desk } from '../desk.ts'
import { draftIn, isTimeToSave, putDraft } from './book.ts'
import { saveDrafts, tellStanding } from './save.ts'

type Drafting = Pick<Workspace, 'draft' | 'keepDraft' | 'dropOther' | 'saveDrafts'>

/** Texts in the making: kept here at once, and sealed on the server a moment later. */
export const drafting = (desk: Desk): Drafting => ({
  draft: (thread, kind) => draftIn(desk.drafts, thread, kind),

  keepDraft(thread, kind, text) {
    const before = draftIn(desk.drafts, thread, kind)
    if (text === (before?.text ?? '')) return
    const answers = before?.text ? before.answers : answersTo(desk, thread)
    put(desk, { thread, kind, text, answers, others: before?.others ?? [] })
  },

  dropOther(thread, kind, other) {
    const before = draftIn(desk.drafts, thread, kind)
    if (before === null) return
    put(desk, { ...before, others: before.others.filter((text) => text !== other) })
    tellStanding(desk, 'unsaved', true)
  },

  saveDrafts: () => saveDrafts(desk),
})

/** Reads and saves the drafts when it is time. */
export function tendDrafts(desk: Desk): void {
  if (desk.unlocked?.kind !== 'member' || desk.store.current.alarm !== null) return
  if (isTimeToSave(desk.drafts, desk.world.clock())) void saveDrafts(desk)
}

function put(desk: Desk, draft: Draft): void {
  putDraft(desk.drafts, draft, desk.world.clock())
  tellStanding(desk, 'unsaved')
}

const answersTo = (desk: Desk, thread: ThreadId): number =>
  desk.store.current.letters.find(({ state }) => state.thread === thread)?.state.answers.length ?? 0
