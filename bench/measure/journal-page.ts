import { createElement, render } from 'preact'
import type { ThreadState } from '#core/appeals/thread.ts'
import { toBase64url } from '#core/bytes.ts'
import { addDays, plainDate } from '#core/calendar/plain-date.ts'
import { entryId, threadId } from '#core/ids.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import { DeskContext, type Desk } from '#client/workspace/desk.ts'
import { Journal } from '#client/workspace/screens/journal/journal.tsx'
import {
  dana,
  exampleLetter,
  exampleNumber,
} from '#client/workspace/screens/letters/letter.example.ts'
import type { Letter, Workspace, WorkspaceState } from '#client/workspace/session/api.ts'
import { browserWorkspace } from '#client/workspace/session/browser.ts'
import { useChosenFiles } from '#client/workspace/use-chosen-files.ts'
import { useOutbox } from '#client/workspace/use-outbox.ts'
import { listText } from './list-text.ts'

/*
 * The real page of the journal over letters that nobody sent: what is measured is the page, not the
 * days that it takes to register ten thousand letters. `#10000` in the address says how many.
 */

const firstDay = plainDate('2026-01-05')

/** Letter `n` with its number: about forty on each working day. */
function registered(n: number): Letter {
  const id = new Uint8Array(16)
  new DataView(id.buffer).setUint32(12, n)
  const on = addDays(firstDay, Math.floor(n / 28))
  const entry = entryId(toBase64url(id))
  const number = exampleNumber(n, addDays(on, 15))
  const changed: Partial<ThreadState> = { thread: threadId(toBase64url(id)) }
  const letter = exampleLetter(1, {
    ...changed,
    registration: number && { ...number, entry, on, period: Number(on.slice(0, 4)) },
  })
  const data = {
    brief: listText(n).slice(0, 60 + (n % 90)),
    isAnonymous: n % 3 !== 0,
    ...(n % 3 === 0 ? { applicant: { surname: 'Оспанов', givenName: 'Ержан' } } : {}),
  }
  const answered = {
    kind: 'answer',
    index: n * 4 + 2,
    on,
    by: dana,
    text: '',
    way: 'code',
    givenOn: on,
    readOn: null,
  } as const
  return {
    ...letter,
    brief: data.brief,
    card: data,
    registrations: [{ entry, data, writings: [] }],
    messages: [
      ...letter.messages,
      { kind: 'registered', index: n * 4 + 1, on, by: dana, number: n },
      ...(n % 5 === 0 ? [] : [answered]),
    ],
  }
}

interface PageProps {
  readonly workspace: Workspace
  readonly state: WorkspaceState
}

function Page({ workspace, state }: PageProps) {
  const desk: Desk = {
    workspace,
    state,
    t: workspaceWords.kk,
    lang: 'kk',
    setLang: nothing,
    page: 'journal',
    go: nothing,
    thread: null,
    openLetter: nothing,
    meetingPlace: { at: 'list' },
    setMeetingPlace: nothing,
    openMeetings: nothing,
    outbox: useOutbox(workspace),
    chosenFiles: useChosenFiles(false),
    singleKeys: false,
    setSingleKeys: nothing,
    lock: nothing,
  }
  return createElement(DeskContext.Provider, { value: desk }, createElement(Journal, {}))
}

const nothing = (): void => undefined

const workspace = browserWorkspace()
const count = Number(location.hash.slice(1))
const letters = Array.from({ length: count }, (_, n) => registered(n + 1)).toReversed()
const now = { on: addDays(firstDay, 400), at: 600 }
const state: WorkspaceState = { ...workspace.state, letters, now }
const place = document.querySelector('#app')
if (place !== null) {
  performance.mark('begin')
  render(createElement(Page, { workspace, state }), place)
}
