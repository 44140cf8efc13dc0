import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { Doing } from '#core/contract/presence.ts'
import { HelpPoint } from '../../parts/help-point.tsx'
import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'
import { useAttendance } from '../../use-attendance.ts'
import { Note } from './note.tsx'

/** What can be written about a letter: to its author or into the journal, or to colleagues. */
type Tab = 'first' | 'note'

interface ComposerProps {
  readonly letter: Letter
  /** A single key asked for the first tab. */
  readonly isWanted: boolean
  /** The answer to the author or, before there is a number, the registration. */
  readonly children: ComponentChildren
}

/**
 * Two clearly different sheets behind two tabs. Whoever has the keys in one of them is seen by the
 * colleagues at this letter to be writing.
 */
export function Composer({ letter, isWanted, children }: ComposerProps) {
  const { t } = useDesk()
  const words = t.notes.tabs
  const id = useId()
  const [tab, setTab] = useState<Tab>('first')
  const [isWriting, setWriting] = useState(false)
  const buttons = useRef<HTMLDivElement>(null)
  const first = letter.state.registration === null ? 'registering' : 'answering'
  const shown = isWanted ? 'first' : tab
  useAttendance(letter.state.thread, doingOf(isWriting, shown, first))
  if (isWanted && tab !== 'first') setTab('first')

  const titles: Readonly<Record<Tab, string>> = {
    first: first === 'registering' ? t.letters.register.title : t.letters.answer.title,
    note: words.note,
  }
  const turn = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    setTab(tab === 'first' ? 'note' : 'first')
    buttons.current?.querySelector<HTMLElement>('[aria-selected="false"]')?.focus()
  }
  return (
    <section
      class={`composer no-print ${shown}`}
      onFocusIn={(event) => setWriting(isField(event.target))}
      onFocusOut={() => setWriting(false)}
    >
      <div class="composer-head">
        <div class="tabs" role="tablist" aria-label={words.label} ref={buttons} onKeyDown={turn}>
          {(['first', 'note'] as const).map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`${id}-${one}`}
              class={one}
              aria-selected={shown === one}
              aria-controls={`${id}-panel`}
              tabIndex={shown === one ? 0 : -1}
              onClick={() => setTab(one)}
            >
              {titles[one]}
            </button>
          ))}
        </div>
        <HelpPoint topic={shown === 'note' ? 'note' : first} />
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${shown}`}>
        {shown === 'note' ? <Note letter={letter} /> : children}
      </div>
    </section>
  )
}

function doingOf(isWriting: boolean, tab: Tab, first: 'registering' | 'answering'): Doing {
  if (!isWriting) return 'reading'
  return tab === 'note' ? 'noting' : first
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement
