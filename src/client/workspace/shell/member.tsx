import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { Button } from '../parts/button.tsx'
import { Icon, Mark } from '../parts/icon.tsx'
import { Notice } from '../parts/notice.tsx'
import { Safely } from '../parts/safely.tsx'
import { SmallSeal } from '../parts/seal.tsx'
import { Title } from '../parts/title.tsx'
import { PledgeScreen, usePledgeGate } from '../screens/commission/pledge/pledge-gate.tsx'
import { DeskContext, useDesk } from '../desk.ts'
import type { Page } from '../pages.ts'
import { useTour } from '../use-tour.ts'
import { useShortcuts, type Shortcut } from '../shortcuts.ts'
import { Bottom, Side } from './navigation.tsx'
import { Help } from './help.tsx'
import { OutgoingBar } from './outgoing-bar.tsx'
import { Screen } from './screen.tsx'
import { TourCard } from './tour.tsx'
import { TourContext } from './tour-context.ts'

/** Pages that need the width of the right column and of most of the left. */
const isWide = (page: Page): boolean =>
  page === 'letter' || page === 'letters' || page === 'journal'

/** The workspace of a member: navigation, the page, what must be seen on every page. */
export function Member() {
  const desk = useDesk()
  const { workspace, t, state, page, singleKeys, lock } = desk
  // Whoever turns a page wants to see how things stand now, not half a minute ago.
  useEffect(() => void workspace.sync(), [workspace, page])
  const [isCovered, setCovered] = useState(false)
  const [isHelping, setHelping] = useState(false)
  const tour = useTour()
  const gate = usePledgeGate()

  const act = useCallback(
    (shortcut: Shortcut) => {
      if (shortcut === 'help') setHelping(true)
      else if (shortcut === 'cover') setCovered((before) => !before)
      else if (shortcut === 'lock') lock()
      else return false
      return true
    },
    [lock],
  )
  useShortcuts(singleKeys, act)
  // Whoever takes the cover away goes on where they were.
  useLayoutEffect(() => {
    const before = document.activeElement
    if (!isCovered || !(before instanceof HTMLElement)) return undefined
    return () => before.focus()
  }, [isCovered])
  // Nothing happens on a page that nobody sees.
  const underCover = { ...desk, singleKeys: singleKeys && !isCovered }

  return (
    <TourContext.Provider value={tour}>
      {isCovered && (
        <main class="cover">
          <Mark />
          <Title>{t.common.cover.isCovered}</Title>
          <Button icon="eye" onClick={() => setCovered(false)}>
            {t.common.cover.uncover}
          </Button>
        </main>
      )}
      <div class={isWide(page) ? 'app reading' : 'app'} hidden={isCovered}>
        <button
          type="button"
          class="skip"
          onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}
        >
          {t.common.skip}
        </button>
        <Side onHelp={() => setHelping(true)} />
        <header class="top no-print">
          <Mark />
          <SmallSeal />
          <button type="button" aria-label={t.common.cover.cover} onClick={() => setCovered(true)}>
            <Icon name="cover" />
          </button>
          <button
            type="button"
            data-tour="help"
            aria-label={t.help.open}
            onClick={() => setHelping(true)}
          >
            <Icon name="help" />
          </button>
          <button type="button" data-tour="lock" aria-label={t.common.lock} onClick={lock}>
            <Icon name="lock" />
          </button>
        </header>
        <div class="offline" role="status">
          {state.isOffline && <Notice kind="due">{t.common.offline}</Notice>}
        </div>
        <Safely>
          <DeskContext.Provider value={underCover}>
            {gate.isClosed ? <PledgeScreen onLater={gate.letIn} /> : <Screen />}
          </DeskContext.Provider>
        </Safely>
        <OutgoingBar />
        <Bottom />
      </div>
      {tour.isRunning && !isCovered && <TourCard />}
      {isHelping && <Help onClose={() => setHelping(false)} />}
    </TourContext.Provider>
  )
}
