import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ThreadId } from '#core/ids.ts'
import { workspaceWords } from '#core/words/workspace/catalogue.ts'
import type { Arrival } from './arrival.ts'
import { DeskContext, type Desk } from './desk.ts'
import { isUnsent } from './outbox.ts'
import {
  allowedStorage,
  preferredLang,
  prefersSingleKeys,
  rememberLang,
  rememberSingleKeys,
} from './preferences.ts'
import { Alarm } from './screens/alarm/alarm.tsx'
import { Administration } from './screens/administration/administration.tsx'
import { Entrance, type Farewell } from './screens/keys/entrance.tsx'
import type { Workspace } from './session/api.ts'
import { Member } from './shell/member.tsx'
import { useOutbox } from './use-outbox.ts'
import { usePage } from './use-page.ts'
import { useWorkspaceState } from './use-workspace-state.ts'

interface AppProps {
  readonly workspace: Workspace
  /** What the address brought at the start. */
  readonly arrival: Arrival
}

/** The whole workspace: an alarm before everything, then whoever is unlocked, then the door. */
export function App({ workspace, arrival }: AppProps) {
  const state = useWorkspaceState(workspace)
  const storage = useMemo(allowedStorage, [])
  const [lang, setLang] = useState(() => preferredLang(storage, navigator.languages))
  const [singleKeys, setSingleKeys] = useState(() => prefersSingleKeys(storage))
  const [page, go] = usePage()
  const [thread, setThread] = useState<ThreadId | null>(null)
  const drafts = useRef(new Map<ThreadId, string>()).current
  const outbox = useOutbox(workspace)
  const isAsked = useRef(false)
  const [farewell, setFarewell] = useState<Farewell>({ byItself: false, dropped: false })
  const isUnlocked = state.me !== null

  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])

  const lock = useCallback(() => {
    isAsked.current = true
    void workspace.lock()
  }, [workspace])

  useEffect(() => {
    if (!isUnlocked) return undefined
    isAsked.current = false
    return () => {
      // Locked: nothing that was written or read here may stay.
      setFarewell({ byItself: !isAsked.current, dropped: drafts.size > 0 })
      drafts.clear()
      setThread(null)
      outbox.takeBack()
    }
  }, [isUnlocked, drafts, outbox.takeBack])

  // An answer under way counts as a draft until it is sent: if the workspace locks now, it is lost.
  useEffect(() => {
    const { outgoing } = outbox
    if (outgoing === null) return
    if (isUnsent(outgoing)) drafts.set(outgoing.thread, outgoing.text)
    else drafts.delete(outgoing.thread)
  }, [outbox.outgoing, drafts])

  const desk: Desk = {
    workspace,
    state,
    t: workspaceWords[lang],
    lang,
    setLang: (chosen) => {
      rememberLang(storage, chosen)
      setLang(chosen)
    },
    page,
    go,
    thread,
    openLetter: (chosen) => {
      // What was sent is said once; whoever opens a letter again wants to write.
      if (outbox.outgoing?.stage.kind === 'sent') outbox.takeBack()
      setThread(chosen)
      go('letter')
    },
    drafts,
    outbox,
    singleKeys,
    setSingleKeys: (on) => {
      rememberSingleKeys(storage, on)
      setSingleKeys(on)
    },
    lock,
  }

  return (
    <DeskContext.Provider value={desk}>
      {state.alarm !== null ? (
        <Alarm alarm={state.alarm} />
      ) : state.me === null ? (
        <Entrance
          arrival={arrival}
          farewell={{
            byItself: state.isLockedByIdleness || farewell.byItself,
            dropped: farewell.dropped,
          }}
        />
      ) : state.me.kind === 'administrator' ? (
        <Administration />
      ) : (
        <Member />
      )}
    </DeskContext.Provider>
  )
}
