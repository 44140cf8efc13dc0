import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import type { Lang } from '#core/words/lang.ts'
import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { Page } from './pages.ts'
import type { MeetingPlace } from './screens/meetings/place.ts'
import type { Workspace, WorkspaceState } from './session/api.ts'
import type { ChosenFiles } from './use-chosen-files.ts'
import type { Outbox } from './use-outbox.ts'

/** What lies within reach of every screen. */
export interface Desk {
  readonly workspace: Workspace
  readonly state: WorkspaceState
  readonly t: WorkspaceWords
  readonly lang: Lang
  readonly setLang: (lang: Lang) => void
  readonly page: Page
  readonly go: (page: Page) => void
  /** The letter that is open, or null. */
  readonly thread: ThreadId | null
  readonly openLetter: (thread: ThreadId) => void
  /** What of the meetings is open on their page. */
  readonly meetingPlace: MeetingPlace
  readonly setMeetingPlace: (place: MeetingPlace) => void
  /** Goes to the meetings, to that place. */
  readonly openMeetings: (place: MeetingPlace) => void
  readonly outbox: Outbox
  readonly chosenFiles: ChosenFiles
  /** Whether single keys do something; a switch, since they disturb dictation. @see WCAG 2.1.4 */
  readonly singleKeys: boolean
  readonly setSingleKeys: (on: boolean) => void
  readonly lock: () => void
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk around this screen. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('a screen outside of the workspace')
  return desk
}
