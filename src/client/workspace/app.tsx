import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import type { Arrival } from './arrival.ts'
import { DeskContext, type Desk } from './desk.ts'
import { isUnsent } from './outbox.ts'
import { hasPage } from './pages.ts'
import { Alarm } from './screens/alarm/alarm.tsx'
import { Administration } from './screens/administration/administration.tsx'
import { Entrance } from './screens/keys/entrance.tsx'
import { meetingList, type MeetingPlace } from './screens/meetings/place.ts'
import type { Workspace } from './session/api.ts'
import { IdleBar } from './shell/idle-bar.tsx'
import { Member } from './shell/member.tsx'
import { useChosenFiles } from './use-chosen-files.ts'
import { useLocking, type Farewell } from './use-locking.ts'
import { useOutbox } from './use-outbox.ts'
import { usePage } from './use-page.ts'
import { usePreferences } from './use-preferences.ts'
import { useWorkspaceState } from './use-workspace-state.ts'

interface AppProps {
  readonly workspace: Workspace
  /** What the address brought at the start. */
  readonly arrival: Arrival
}

/** The whole workspace, from the first page of a fresh installation to the lock. */
export function App({ workspace, arrival }: AppProps) {
  const state = useWorkspaceState(workspace)
  const preferences = usePreferences()
  const [asked, go] = usePage()
  const page = hasPage(state.me?.seat ?? null, asked) ? asked : 'today'
  const [thread, setThread] = useState<ThreadId | null>(null)
  const [meetingPlace, setMeetingPlace] = useState<MeetingPlace>(meetingList)
  const outbox = useOutbox(workspace)
  const chosenFiles = useChosenFiles(state.me !== null)
  const { outgoing, takeBack } = outbox
  const { change: changeFiles } = chosenFiles

  const forget = useCallback(() => {
    setThread(null)
    takeBack()
  }, [takeBack])
  const [lock, farewell] = useLocking(workspace, state.me !== null, forget)

  // An answer on its way stays a draft until it is sent: a lock in between loses nothing.
  useEffect(() => {
    if (outgoing === null || isUnsent(outgoing)) return
    workspace.keepDraft(outgoing.thread, 'answer', '')
    changeFiles(outgoing.thread, () => [])
  }, [outgoing, workspace, changeFiles])

  const desk: Desk = {
    ...preferences,
    workspace,
    state,
    t: workspaceWords[preferences.lang],
    page,
    go,
    thread,
    openLetter: (chosen) => {
      // What was sent is said once; whoever opens a letter again wants to write.
      if (outgoing?.stage.kind === 'sent') takeBack()
      setThread(chosen)
      go('letter')
    },
    meetingPlace,
    setMeetingPlace,
    openMeetings: (place) => {
      setMeetingPlace(place)
      go('meetings')
    },
    outbox,
    chosenFiles,
    lock,
  }
  return (
    <DeskContext.Provider value={desk}>
      <Whole desk={desk} arrival={arrival} farewell={farewell} />
    </DeskContext.Provider>
  )
}

interface WholeProps {
  readonly desk: Desk
  readonly arrival: Arrival
  readonly farewell: Farewell
}

/** An alarm before everything, then whoever is unlocked, then the door. */
function Whole({ desk, arrival, farewell }: WholeProps) {
  const { alarm, me } = desk.state
  if (alarm !== null) return <Alarm alarm={alarm} />
  if (me === null) return <Entrance arrival={arrival} farewell={farewell} />
  return (
    <>
      {me.kind === 'administrator' ? <Administration /> : <Member />}
      <IdleBar />
    </>
  )
}
